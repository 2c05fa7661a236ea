import { z } from 'zod';
import {
  type IsoDate,
  isIsoDate,
  isoDate,
  type Period,
  wholeMonths,
  wholeYears,
} from '../domain/calendar.ts';
import { fold } from '../domain/fold.ts';
import { isProblem } from '../domain/problem.ts';
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../language/dates/calendar-words.ts';
import { MOVABLE_DAYS } from '../language/dates/movable-days.ts';
import { type DateSense, readDates } from '../language/dates/read-dates.ts';
import { everyList, everyWord } from '../language/every-locale.ts';
import { formatterIn } from '../language/format.ts';
import { DECADE_WORDS } from '../language/numbers.ts';
import { compileWords } from '../language/word-matcher.ts';
import { genre } from './genre.ts';
import { matchingChoices } from './matching-choices.ts';
import type { Sentence } from './sentence.ts';
import type { Mention, NotDate, Reading, Slot, SlotValues } from './slot.ts';

const isoDateSchema = z.string().refine(isIsoDate, 'a day as YYYY-MM-DD');

/** A month, 1–12, of all years together unless `year` says one. */
export const month: Slot<number> = {
  schema: z.number().int().min(1).max(12),
  words: {
    es: { name: 'mes', about: 'Mes, por ejemplo «enero»', ask: '¿Qué mes?' },
    en: { name: 'month', about: 'Month, such as “January”', ask: 'Which month?' },
  },
  read: dateReader('month', isNumber),
  suggest: (typed, { locale }) => {
    const { month } = formatterIn(locale);
    const months = Array.from({ length: 12 }, (_, i) => ({ name: month(i + 1), value: month(i + 1) }));
    return matchingChoices(months, typed);
  },
  hear: hearDates,
  // "entero" is no mistyped "enero".
  vocabulary: [
    ...Object.keys(MONTHS),
    ...Object.keys(WEEKDAYS),
    ...Object.keys(MOVABLE_DAYS).flatMap((name) => name.split(' ')),
    ...DECADE_WORDS,
    'entero',
    'entera',
  ],
};
export const year: Slot<number> = {
  schema: z.number().int().min(1850).max(2100),
  inDigits: true,
  words: {
    es: { name: 'año', about: 'Año, por ejemplo «1999»' },
    en: { name: 'year', about: 'Year, such as “1999”' },
  },
  read: dateReader('year', isNumber),
  hear: hearDates,
};
/** 0 = Monday … 6 = Sunday. */
export const weekday: Slot<number> = {
  schema: z.number().int().min(0).max(6),
  words: {
    es: {
      name: 'día-de-semana',
      about: 'Día de la semana, por ejemplo «viernes»',
      ask: '¿Qué día de la semana?',
    },
    en: { name: 'weekday', about: 'Day of the week, such as “Friday”', ask: 'Which day of the week?' },
  },
  read: dateReader('weekday', isNumber),
  suggest: (typed, { locale }) => {
    const { weekday } = formatterIn(locale);
    const weekdays = Array.from({ length: 7 }, (_, i) => ({ name: weekday(i), value: weekday(i) }));
    return matchingChoices(weekdays, typed);
  },
  hear: hearDates,
  hearOwn: hearShortWeekdays,
};
/** A day of the month, 1–31. */
export const day: Slot<number> = {
  schema: z.number().int().min(1).max(31),
  inDigits: true,
  words: {
    es: { name: 'día', about: 'Día del mes (1 a 31)' },
    en: { name: 'day', about: 'Day of the month (1 to 31)' },
  },
  read: (typed) => {
    const value = Number(typed.trim());
    return Number.isInteger(value) && value >= 1 && value <= 31
      ? value
      : { problem: 'unknown', slot: 'day', typed, nearest: [] };
  },
};
/** The last of some days of a month, of all years together; `day` is the first. */
export const toDay: Slot<number> = {
  schema: z.number().int().min(1).max(31),
  words: null,
  read: (typed, reading) => day.read(typed, reading),
};
/** First and last day of a period, both included. */
export const from: Slot<IsoDate> = {
  schema: isoDateSchema,
  words: {
    es: { name: 'desde', about: 'Desde cuándo, por ejemplo «1990»' },
    en: { name: 'from', about: 'Since when, such as “1990”' },
  },
  read: dateReader('from', isText),
  hear: hearDates,
  hearOwn: endHearer('from'),
};
export const to: Slot<IsoDate> = {
  schema: isoDateSchema,
  words: {
    es: { name: 'hasta', about: 'Hasta cuándo, por ejemplo «1999»' },
    en: { name: 'to', about: 'Until when, such as “1999”' },
  },
  read: dateReader('to', isText),
  hear: hearDates,
  hearOwn: endHearer('to'),
};

const OF_PREMIERES = 'estrenos:';

/** Where a bare number is the value itself: months from 1, weekdays from 0 = Monday. */
const NUMBERED: Readonly<Record<string, readonly string[]>> = {
  month: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  weekday: ['0', '1', '2', '3', '4', '5', '6'],
};

/** Short forms that are words of their own in a sentence. */
const SHORT: Readonly<Record<string, (folded: string) => number | undefined>> = {
  month: (folded) => (folded === 'mar' ? 3 : undefined),
  weekday: shortWeekday,
};

function dateReader<T>(name: string, isOne: (value: unknown) => value is T): Slot<T>['read'] {
  return (typed, reading) => {
    const value = dateTyped(name, typed, reading);
    return isOne(value) || isProblem(value) ? value : { problem: 'unknown', slot: name, typed, nearest: [] };
  };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function dateTyped(name: string, typed: string, { locale, today }: Reading): unknown {
  const numbers = NUMBERED[name];
  if (numbers?.includes(typed.trim())) return Number(typed);
  const short = SHORT[name]?.(fold(typed));
  if (short !== undefined) return short;
  // In a field of its own "yesterday" is a day, as it is beside premieres.
  const found = readDates(`${OF_PREMIERES} ${typed.replace(/\s+/g, ' ')}`, locale, today);
  const notDate = found.map(({ sense }) => notDateOf(sense)).find((problem) => problem !== undefined);
  if (notDate) return { ...notDate, typed };
  return found.map(({ sense }) => valuesOf(sense).find((values) => name in values))[0]?.[name];
}

const RECENT = compileWords([[everyList((words) => words.calendar.recent), true]]);
/** "a modern classic", "in modern day Paris". */
const OF_ANOTHER_TIME = everyWord((words) => words.calendar.afterModern);
/** What people call recent, in years before the data ends. */
const YEARS_OF_RECENT = 10;

/** "New horror movies", "comedias nuevas": new is a kind of film only where a genre stands beside it. */
const NEW = compileWords([[everyList((words) => words.calendar.newKinds), true]]);

function hearRecent(sentence: Sentence, reading: Reading): readonly Mention[] {
  const { words } = sentence;
  const { catalog, today } = reading;
  const list = words.map(({ folded }) => folded);
  const ofKinds = NEW.find(list);
  const kinds = ofKinds.length > 0 ? (genre.hear?.(sentence, reading) ?? []) : [];
  const isOfKind = ({ from, to }: Pick<Mention, 'from' | 'to'>): boolean =>
    kinds.some((kind) => kind.from === to || kind.to === from);
  const hits = [...RECENT.find(list), ...ofKinds.filter(isOfKind)];
  if (hits.length === 0) return [];
  const end = catalog.meta.get('data_date') ?? today;
  const year = Math.min(Number(end.slice(0, 4)), Number(today.slice(0, 4))) - YEARS_OF_RECENT;
  return hits
    .filter(({ to }) => !OF_ANOTHER_TIME.has(words[to]?.folded ?? ''))
    .map(({ from, to }) => ({ from, to, gives: [{ from: `${year}-01-01` }], trust: 0.9 }));
}

/** Every date of a sentence, each with the slots it could fill. */
function hearDates(sentence: Sentence, reading: Reading): readonly Mention[] {
  return [...hearSaidDates(sentence, reading), ...hearRecent(sentence, reading)];
}

function hearSaidDates(sentence: Sentence, { locale, today }: Reading): readonly Mention[] {
  return readDates(sentence.mended, locale, today).flatMap(({ start, end, sense, isRelative }): Mention[] => {
    const from = sentence.offsets.findLastIndex((offset) => offset <= start);
    const next = sentence.offsets.findIndex((offset) => offset >= end);
    const to = next < 0 ? sentence.words.length : next;
    const notDate = notDateOf(sense);
    return from < 0
      ? []
      : [
          {
            // A time that nobody can tell is heard as one all the same: what it gives is never answered.
            ...{
              from,
              to,
              gives: sense.unit === 'unclear' ? [{ from: today, to: today }] : valuesOf(sense),
              trust: 1,
            },
            ...(notDate ? { notDate } : {}),
            ...(isRelative || sense.unit === 'unclear' ? { isAside: true } : {}),
          },
        ];
  });
}

function notDateOf(sense: DateSense): NotDate | undefined {
  if (sense.unit === 'unclear') return { problem: 'unclearDate' };
  if (sense.unit !== 'noSuchDate') return undefined;
  const { unit: _unit, ...more } = sense;
  return { problem: 'noSuchDate', ...more };
}

/** 0 = Monday. */
function shortWeekday(folded: string): number | undefined {
  const place = SHORT_WEEKDAYS[folded];
  return place === undefined ? undefined : place - 1;
}

/** In a field for weekdays "Fri" and "vie" are days; what day of the month they are is apart, for a field of its own. */
function hearShortWeekdays(sentence: Sentence, reading: Reading): readonly Mention[] {
  const dates = hearDates(sentence, reading);
  const alone = dates.flatMap((mention): Mention[] => {
    const { weekday, day } = mention.gives[0] ?? {};
    if (weekday === undefined || day === undefined) return [];
    const last = mention.to - 1;
    return [
      { ...mention, to: last, gives: [{ weekday }] },
      { ...mention, from: last, gives: [{ day }] },
    ];
  });
  const short = sentence.words.flatMap(({ folded }, at): Mention[] => {
    const weekday = shortWeekday(folded);
    if (weekday === undefined) return [];
    const alone = { from: at, to: at + 1, gives: [{ weekday }], trust: 1 };
    const day = Number(/^(\d{1,2})(?:th|st|nd|rd)?$/.exec(sentence.words[at + 1]?.folded ?? '')?.[1]);
    return day >= 1 && day <= 31 ? [{ ...alone, to: at + 2, gives: [{ weekday, day }] }, alone] : [alone];
  });
  return [...dates, ...alone, ...short];
}

/** "1990" as a beginning says nothing of the end; "1990 to 1995" does. */
function endHearer(name: 'from' | 'to'): NonNullable<Slot<IsoDate>['hearOwn']> {
  return (sentence, reading) =>
    hearDates(sentence, reading).flatMap((mention): Mention[] => {
      const period = mention.gives.find((form) => name in form);
      if (!period) return [];
      const numbers = sentence.words
        .slice(mention.from, mention.to)
        .filter(({ folded }) => /^\d\d/.test(folded));
      const isRange = period['from'] !== period['to'] && numbers.length > 1;
      return [{ ...mention, gives: isRange ? [period] : [{ [name]: period[name] }] }];
    });
}

function valuesOf(sense: DateSense): readonly SlotValues[] {
  switch (sense.unit) {
    case 'month':
      return sense.year === undefined
        ? [{ month: sense.month }]
        : [{ month: sense.month, year: sense.year }, wholeMonths(sense.year, sense.month)];
    case 'weekday':
      return [{ weekday: sense.weekday, ...(sense.day === undefined ? {} : { day: sense.day }) }];
    case 'yearDay':
      return [{ month: sense.month, day: sense.day }];
    case 'yearDays':
      return [{ month: sense.month, day: sense.from, toDay: sense.to }];
    case 'unclear':
      return [];
    case 'noSuchDate':
      return nearestOf(sense);
    case 'period':
      return [...(sense.year === undefined ? [] : [{ year: sense.year }]), ends(sense)];
  }
}

/** The last day of the month that was said, or the year: what may be offered in its place. */
function nearestOf({ year, month, days }: Extract<DateSense, { unit: 'noSuchDate' }>): readonly SlotValues[] {
  if (month === undefined || days === undefined) return year === undefined ? [] : [wholeYears(year)];
  if (year === undefined) return [{ month, day: days }, { month }];
  const date = isoDate(year, month, days);
  return [
    { from: date, to: date },
    { month, year },
  ];
}

function ends({ from, to }: Period): SlotValues {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
