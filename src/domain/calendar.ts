/** A calendar day as ISO 8601, `YYYY-MM-DD`. */
export type IsoDate = string;
/** A span of days, both ends included; an absent end is open. */
export type Period = { readonly from?: IsoDate; readonly to?: IsoDate };

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists in the (proleptic) Gregorian calendar. */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = (ISO_DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
}

/** `2001, 7, 4` → `2001-07-04`. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The last day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(date: IsoDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

export function wholeYears(from: number, to = from): Required<Period> {
  return { from: isoDate(from, 1, 1), to: isoDate(to, 12, 31) };
}

/** The first to the last day of the months `from` to `to` (1–12) of one year. */
export function wholeMonths(year: number, from: number, to = from): Required<Period> {
  return { from: isoDate(year, from, 1), to: isoDate(year, to, lastDayOfMonth(year, to)) };
}

/** The day before or after, by `days`. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The Monday of a day's week. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, -weekdayOf(date));
}

/** A week as ISO 8601 counts it: the first is the one with January 4. Undefined for one that the year does not have. */
export function isoWeek(year: number, week: number): Required<Period> | undefined {
  const first = mondayOf(isoDate(year, 1, 4));
  const from = addDays(first, 7 * (week - 1));
  const isThere = week >= 1 && from < mondayOf(isoDate(year + 1, 1, 4));
  return isThere ? { from, to: addDays(from, 6) } : undefined;
}

/** The same day some months later, or the last of a month that does not have it. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const at = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1];
  return isoDate(toYear, toMonth, Math.min(day, lastDayOfMonth(toYear, toMonth)));
}
