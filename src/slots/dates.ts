import { z } from 'zod';
import { type IsoDate, isIsoDate } from '../domain/calendar.ts';
import { fold } from '../domain/fold.ts';
import { isProblem } from '../domain/problem.ts';
import { MONTHS, WEEKDAYS } from '../language/dates/calendar-words.ts';
import { MOVABLE_DAYS } from '../language/dates/movable-days.ts';
import { readDates } from '../language/dates/read-dates.ts';
import { formatterIn } from '../language/format.ts';
import { DECADE_WORDS } from '../language/numbers.ts';
import { endHearer, hearDates, hearShortWeekdays, notDateOf, shortWeekday, valuesOf } from './hear-dates.ts';
import { matchingChoices } from './matching-choices.ts';
import type { Reading, Slot } from './slot.ts';

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
