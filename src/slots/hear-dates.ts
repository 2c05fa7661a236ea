import { type IsoDate, isoDate, type Period, wholeMonths, wholeYears } from '../domain/calendar.ts';
import { SHORT_WEEKDAYS } from '../language/dates/calendar-words.ts';
import { type DateSense, readDates } from '../language/dates/read-dates.ts';
import { everyList, everyWord } from '../language/every-locale.ts';
import { compileWords } from '../language/word-matcher.ts';
import { genre } from './genre.ts';
import type { Sentence } from './sentence.ts';
import type { Mention, NotDate, Reading, Slot, SlotValues } from './slot.ts';

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
export function hearDates(sentence: Sentence, reading: Reading): readonly Mention[] {
  return [...hearSaidDates(sentence, reading), ...hearRecent(sentence, reading)];
}

function hearSaidDates(sentence: Sentence, { locale, today }: Reading): readonly Mention[] {
  return readDates(sentence.corrected, locale, today).flatMap(
    ({ start, end, sense, isRelative }): Mention[] => {
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
    },
  );
}

export function notDateOf(sense: DateSense): NotDate | undefined {
  if (sense.unit === 'unclear') return { problem: 'unclearDate' };
  if (sense.unit !== 'noSuchDate') return undefined;
  const { unit: _unit, ...more } = sense;
  return { problem: 'noSuchDate', ...more };
}

/** 0 = Monday. */
export function shortWeekday(folded: string): number | undefined {
  const place = SHORT_WEEKDAYS[folded];
  return place === undefined ? undefined : place - 1;
}

/** In a field for weekdays "Fri" and "vie" are days; what day of the month they are is apart, for a field of its own. */
export function hearShortWeekdays(sentence: Sentence, reading: Reading): readonly Mention[] {
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
export function endHearer(name: 'from' | 'to'): NonNullable<Slot<IsoDate>['hearOwn']> {
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

export function valuesOf(sense: DateSense): readonly SlotValues[] {
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
