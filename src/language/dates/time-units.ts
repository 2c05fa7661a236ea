import { addDays, addMonths, type IsoDate, mondayOf, yearOf } from '../../domain/calendar.ts';
import type { Lexicon } from '../locales/lexicon.ts';
import { cardinal } from '../numbers.ts';
import { listed, oneOf } from './calendar-words.ts';
import { days, type Span, years } from './parser.ts';

/** What time is counted in. */
export type Unit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'semester'
  | 'year'
  | 'decade'
  | 'century';

const UNIT = namesOf(({ unit }) => unit);
const SEVERAL = namesOf(({ units }) => units);

/** One of them, and several: a semester is never counted. */
export const ONE_UNIT = `(${oneOf(UNIT)})`;
export const UNITS = `(${oneOf(counted())})`;

function counted(): Readonly<Record<string, Unit>> {
  const all = Object.entries({ ...UNIT, ...SEVERAL });
  return Object.fromEntries(all.filter(([, unit]) => unit !== 'semester'));
}

function namesOf(
  lists: (words: Lexicon['calendar']) => Readonly<Record<Unit, string>>,
): Readonly<Record<string, Unit>> {
  return listed<Unit, Unit>(lists, {
    day: 'day',
    week: 'week',
    weekend: 'weekend',
    month: 'month',
    quarter: 'quarter',
    semester: 'semester',
    year: 'year',
    decade: 'decade',
    century: 'century',
  });
}

export function unitOf(word: string | undefined): Unit {
  return UNIT[word ?? ''] ?? SEVERAL[word ?? ''] ?? 'day';
}

/** A small number before a unit: "5", "five", "treinta y cinco", "un par de", "a couple of". */
export const NUMBER =
  '(\\d{1,3}|un par de|(?:a )?couple(?: of)?|[a-z]{1,12}(?:(?: y |[ -])(?:una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|one|two|three|four|five|six|seven|eight|nine))?)';

/** The number of `NUMBER`'s words; undefined for other words ("few"). */
export function numberOf(phrase: string | undefined): number | undefined {
  if (/par de|couple/.test(phrase ?? '')) return 2;
  const words = (phrase ?? '').split(/ y |[ -]/).map((word) => (/^an?$/.test(word) ? 1 : cardinal(word)));
  const isNumber = words.every((word) => word !== undefined && word > 0);
  return isNumber ? words.reduce((sum: number, word) => sum + (word ?? 0), 0) : undefined;
}

const MONTHS_OF: Partial<Readonly<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  semester: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The same day so many units later, or earlier. */
export function moved(today: IsoDate, unit: Unit, by: number): IsoDate {
  const months = MONTHS_OF[unit];
  if (months !== undefined) return addMonths(today, months * by);
  return addDays(today, unit === 'day' ? by : 7 * by);
}

/** The whole unit that a day is in; a cinema's weekend is Friday to Sunday, for that is when films come out. */
export function unitAround(date: IsoDate, unit: Unit): Span {
  const [year, month = 1] = date.split('-').map(Number) as [number, number];
  const monday = mondayOf(date);
  switch (unit) {
    case 'day':
      return days(date, date);
    case 'week':
      return days(monday, addDays(monday, 6));
    case 'weekend':
      return days(addDays(monday, 4), addDays(monday, 6));
    case 'month':
      return { start: { year, month } };
    case 'quarter':
    case 'semester': {
      const length = unit === 'quarter' ? 3 : 6;
      const first = month - ((month - 1) % length);
      return { start: { year, month: first }, end: { year, month: first + length - 1 } };
    }
    case 'year':
      return { start: { year } };
    case 'decade':
      return years(year - (year % 10), year - (year % 10) + 9);
    case 'century': {
      const first = year - ((year - 1) % 100);
      return years(first, first + 99);
    }
  }
}

/** The unit so long ago: "five years ago" is that year, so is "two decades ago". */
export function unitAgo(today: IsoDate, unit: Unit, count: number): Span {
  const date = moved(today, unit, -count);
  return unit === 'decade' || unit === 'century' ? { start: { year: yearOf(date) } } : unitAround(date, unit);
}
