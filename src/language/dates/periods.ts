import type { Parser } from 'chrono-node';
import { addDays, isoDate, isoWeek, lastDayOfMonth, mondayOf } from '../../domain/calendar.ts';
import { century, ordinal } from '../numbers.ts';
import { MONTHS } from './calendar-words.ts';
import { days, FIRST_TO_FOURTH, MONTH, months, OF, parser, type Span, YEAR, years } from './parser.ts';
import { PART, type Parts, partOf } from './parts.ts';

// Parts of months, years and centuries; those of decades stand with the decades.

/** Says that a day or a week was said that no calendar has; what was said is in the result's components. */
export const NO_SUCH_DATE = 'butaca/noSuchDate';

const partOfYear = parser(
  `(?:${FIRST_TO_FOURTH} (trimestre|cuatrimestre|quarter|semestre|half|mitad)|q([1-4]))(?:${OF})(${YEAR})`,
  ([, nth, unit, quarter, year]) => {
    const length = quarter ? 3 : ({ trimestre: 3, quarter: 3, cuatrimestre: 4 }[unit ?? ''] ?? 6);
    const index = quarter ? Number(quarter) : nthOf(nth, 12 / length);
    return index * length > 12 ? undefined : months(Number(year), (index - 1) * length + 1, index * length);
  },
);

/** "last" is the one after which none is left. */
function nthOf(word: string | undefined, last: number): number {
  return /^(?:ultim|last)/.test(word ?? '') ? last : (ordinal(word ?? '') ?? 1);
}

/** "a mediados de 2014", "mid-2014": thirds of a year. */
const thirdOfYear = parser(`${PART}(?:ano |year )?(${YEAR})`, ([, part, year]) => {
  const [from, to] = partOf(part, YEAR_PARTS) ?? [1, 12];
  return months(Number(year), from, to);
});
/** Months. */
export const YEAR_PARTS: Parts = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  first: [1, 6],
  second: [7, 12],
};

/** "principios de mayo de 2014", "late May": of all years where none is said. */
const partOfMonth = parser(`${PART}(?:mes de )?(${MONTH})(?:${OF}(${YEAR}))?`, ([, part, name, year]) =>
  daysOfMonth(partOf(part, MONTH_PARTS), name, year),
);
/** Days; 31 is the last of the month, whichever that is. */
const MONTH_PARTS: Parts = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
  first: [1, 15],
  second: [16, 31],
};

/** "la primera quincena de mayo". */
const fortnight = parser(
  `(?:(primera|1ra|1a|segunda|2da|2a|ultima) quincena)(?: (?:de|del|mes)){0,3} (${MONTH})(?:${OF}(${YEAR}))?`,
  ([, nth, name, year]) =>
    daysOfMonth(/^(?:prim|1)/.test(nth ?? '') ? MONTH_PARTS.first : MONTH_PARTS.second, name, year),
);

/** "the last week of May 2010": seven days from the first or to the last day. */
const weekOfMonth = parser(
  `${FIRST_TO_FOURTH} (?:semana|week) (?:de|of|in) ?(${MONTH})(?:${OF}(${YEAR}))?`,
  ([, nth, name, year]) => {
    const isLast = /^(?:ultim|last)/.test(nth ?? '');
    const from = (nthOf(nth, 1) - 1) * 7 + 1;
    return isLast && year
      ? lastWeek(Number(year), MONTHS[name ?? ''] ?? 1)
      : daysOfMonth(isLast ? [25, 31] : [from, from + 6], name, year);
  },
);

function lastWeek(year: number, month: number): Span {
  const last = isoDate(year, month, lastDayOfMonth(year, month));
  return days(addDays(last, -6), last);
}

/** "the last weekend of May 2010": Friday to Sunday; the Saturday is in the month. */
const weekendOfMonth = parser(
  `${FIRST_TO_FOURTH} (?:fin de semana|finde|weekend) (?:de|of|in) ?(${MONTH})(?:${OF}(${YEAR}))`,
  ([, nth, name, year]) => {
    const month = MONTHS[name ?? ''] ?? 1;
    const last = isoDate(Number(year), month, lastDayOfMonth(Number(year), month));
    const isLast = /^(?:ultim|last)/.test(nth ?? '');
    const base = isLast ? addDays(last, -6) : isoDate(Number(year), month, 1 + 7 * (nthOf(nth, 1) - 1));
    // Of any seven days one is a Saturday.
    const saturday = addDays(base, (SATURDAY - daysSinceMonday(base) + 7) % 7);
    return days(addDays(saturday, -1), addDays(saturday, 1));
  },
);
const SATURDAY = 5;

function daysSinceMonday(date: string): number {
  return (Date.parse(date) - Date.parse(mondayOf(date))) / 86_400_000;
}

function daysOfMonth(
  bounds: readonly [number, number] | undefined,
  name: string | undefined,
  year: string | undefined,
): Span {
  const [from, to] = bounds ?? [1, 31];
  const month = MONTHS[name ?? ''] ?? 1;
  const end = Math.min(to, lastDayOfMonth(year ? Number(year) : LEAP_YEAR, month));
  const ofYear = year ? { year: Number(year) } : {};
  return { start: { day: from, month, ...ofYear }, end: { day: end, month, ...ofYear } };
}
const LEAP_YEAR = 2000;

/** "semana 3 de 2015", "week 3 of 2015", "2015-W03": weeks as ISO 8601 counts them. */
const weekOfYear = parser(
  `(?:(?:semana|week)(?: (?:numero|number|n|no|nro|#))?\\.? ?(\\d{1,2})(?:${OF})(${YEAR})|(${YEAR})-w(\\d\\d))`,
  ([, week, year, isoYear, isoNumber]) => {
    const [ofYear, number] = [Number(year || isoYear), Number(week || isoNumber)];
    const found = isoWeek(ofYear, number);
    return found ? days(found.from, found.to) : { start: { year: ofYear }, tag: NO_SUCH_DATE };
  },
);

const centuryWords = parser(
  `${PART}?(?:siglo ([xvi]{1,5}|\\d\\d|veintiuno|veinte)|(?:the )?(\\d\\d(?:st|nd|rd|th)|twentieth|nineteenth) century)`,
  ([, part, spanish, english]) => {
    const value = century(spanish || english || '');
    if (value === undefined) return undefined;
    const [from, to] = partOf(part, CENTURY_PARTS) ?? [1, 100];
    return years((value - 1) * 100 + from, (value - 1) * 100 + to);
  },
);
const CENTURY_PARTS: Parts = {
  early: [1, 33],
  mid: [34, 66],
  late: [67, 100],
  first: [1, 50],
  second: [51, 100],
};

export const periods: readonly Parser[] = [
  partOfYear,
  thirdOfYear,
  partOfMonth,
  fortnight,
  weekOfMonth,
  weekendOfMonth,
  weekOfYear,
  centuryWords,
];
