import { type IsoDate, isoDate } from '../../domain/calendar.ts';
import type { Voice } from '../locales/voice.ts';
import { amountOf, NBSP, type Writing } from './writing.ts';

/** The writing of any place that the platform knows; its formats are loaded with the first. */
export function writingByIntl(tag: string, voice: Voice): Writing {
  const dateIn = (options: Intl.DateTimeFormatOptions): ((date: IsoDate) => string) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
    return (date) => format.format(Date.parse(date));
  };
  const numberIn = kept((decimals: number) => new Intl.NumberFormat(tag, digits(decimals)));
  const moneyIn = kept(
    (decimals: number) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency: 'USD', ...digits(decimals) }),
  );
  const [month, monthOf] = [dateIn({ month: 'long' }), dateIn({ month: 'long', year: 'numeric' })];
  const [yearDay, weekday] = [dateIn({ month: 'long', day: 'numeric' }), dateIn({ weekday: 'long' })];
  return {
    number: (value, decimals) => numberIn(decimals).format(value),
    money: (dollars) => {
      const { value, decimals, unit } = amountOf(dollars, voice);
      const parts = moneyIn(decimals).formatToParts(dollars < 0 && value > 0 ? -value : value);
      return withUnit(parts, unit, voice.ofCurrency);
    },
    date: dateIn({ dateStyle: 'long' }),
    shortDate: dateIn({ dateStyle: 'medium' }),
    month: (number) => month(isoDate(SOME_YEAR, number, 1)),
    monthOf: (number, year) => monthOf(isoDate(year, number, 1)),
    yearDay: (number, day) => yearDay(isoDate(LEAP_YEAR, number, day)),
    // January 1, 2001 was a Monday.
    weekday: (number) => weekday(isoDate(SOME_YEAR, 1, 1 + number)),
  };
}
const SOME_YEAR = 2001;
const LEAP_YEAR = 2000;

function digits(decimals: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

function kept<T>(make: (decimals: number) => T): (decimals: number) => T {
  const made = new Map<number, T>();
  return (decimals) => {
    const known = made.get(decimals) ?? make(decimals);
    made.set(decimals, known);
    return known;
  };
}

const OF_NUMBERS: readonly string[] = ['integer', 'group', 'decimal', 'fraction'];

/** The unit stands after the number, wherever the currency does: "US$ 1.845 millones", "1845 millones de US$". */
function withUnit(
  parts: readonly Intl.NumberFormatPart[],
  unit: string | undefined,
  ofCurrency: string,
): string {
  const last = parts.findLastIndex(({ type }) => OF_NUMBERS.includes(type));
  const text = (some: readonly Intl.NumberFormatPart[]): string => some.map(({ value }) => value).join('');
  const [before, after] = [text(parts.slice(0, last + 1)), text(parts.slice(last + 1))];
  if (unit === undefined) return unbroken(before + after);
  const currency = after.trim();
  return unbroken(`${before} ${unit}${currency === '' ? '' : ofCurrency + currency}`);
}

function unbroken(text: string): string {
  return text.replaceAll(' ', NBSP);
}
