import { addDays, type IsoDate, isoDate, lastDayOfMonth, weekdayOf } from '../../domain/calendar.ts';
import { listed } from './calendar-words.ts';

/** A day or days of a year: the first and the last. */
type Days = (year: number) => readonly [IsoDate, IsoDate];

/** Days that fall on another date every year, folded, in every language; without a year they are no date. */
export const MOVABLE_DAYS: Readonly<Record<string, Days>> = listed(({ movableDays }) => movableDays, {
  easter: fromEaster(0),
  easterMonday: fromEaster(1),
  goodFriday: fromEaster(-2),
  holyThursday: fromEaster(-3),
  holyWeek: fromEaster(-7, 0),
  ashWednesday: fromEaster(-46),
  shroveTuesday: fromEaster(-47),
  carnival: fromEaster(-48, -47),
  thanksgiving: (year) => fromDay(thanksgiving(year)),
  blackFriday: (year) => fromDay(addDays(thanksgiving(year), 1)),
  memorialDay: (year) => fromDay(lastMonday(year, 5)),
  laborDay: (year) => fromDay(firstOn(year, 9, MONDAY)),
});

const MONDAY = 0;
const THURSDAY = 3;

function fromDay(day: IsoDate): readonly [IsoDate, IsoDate] {
  return [day, day];
}

function fromEaster(first: number, last = first): Days {
  return (year) => [addDays(easter(year), first), addDays(easter(year), last)];
}

/** The fourth Thursday of November. */
function thanksgiving(year: number): IsoDate {
  return addDays(firstOn(year, 11, THURSDAY), 21);
}

function firstOn(year: number, month: number, weekday: number): IsoDate {
  const first = isoDate(year, month, 1);
  return addDays(first, (weekday - weekdayOf(first) + 7) % 7);
}

function lastMonday(year: number, month: number): IsoDate {
  const last = isoDate(year, month, lastDayOfMonth(year, month));
  return addDays(last, -weekdayOf(last));
}

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher; letters as they have them. */
function easter(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return isoDate(year, Math.floor(days / 31), (days % 31) + 1);
}
