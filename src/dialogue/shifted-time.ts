import { addMonths, type IsoDate, isoDate, lastDayOfMonth } from '../domain/calendar.ts';
import type { AnyRequest } from '../questions/question.ts';

export type TimeUnit = 'month' | 'year' | 'decade';
type Forms = readonly Readonly<Record<string, unknown>>[];

const MONTHS: Readonly<Record<TimeUnit, number>> = { month: 1, year: 12, decade: 120 };

/**
 * The time of a request so many units later (earlier where negative), in the forms that questions take; empty where the
 * request's time is no whole one of the unit: "the year before" of the nineties is none. Of a month, it is that month.
 */
export function shiftedTime({ month, year, from, to }: AnyRequest, by: number, unit: TimeUnit): Forms {
  if (typeof month === 'number') return shiftedMonth(month, year, by, unit);
  if (typeof from !== 'string' || typeof to !== 'string') return [];
  const length = monthsFrom(from, to);
  if (length !== MONTHS[unit] && !(unit === 'year' && length === MONTHS.month)) return [];
  const months = by * MONTHS[unit];
  return [{ from: addMonths(from, months), to: endOfMonth(addMonths(firstOf(to), months)) }];
}

function shiftedMonth(month: number, year: unknown, by: number, unit: TimeUnit): Forms {
  if (unit !== 'month') return typeof year === 'number' && unit === 'year' ? [{ year: year + by }] : [];
  const at = month - 1 + by;
  const moved = { month: (((at % 12) + 12) % 12) + 1 };
  return [typeof year === 'number' ? { ...moved, year: year + Math.floor(at / 12) } : moved];
}

/** How many whole months a period has; 0 where it begins or ends inside one. */
function monthsFrom(from: IsoDate, to: IsoDate): number {
  if (from !== firstOf(from) || to !== endOfMonth(to)) return 0;
  return monthsOf(to) - monthsOf(from) + 1;
}

const monthsOf = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
const firstOf = (date: IsoDate): IsoDate => `${date.slice(0, 7)}-01`;

function endOfMonth(date: IsoDate): IsoDate {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return isoDate(year, month, lastDayOfMonth(year, month));
}
