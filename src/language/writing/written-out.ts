import type { IsoDate } from '../../domain/calendar.ts';
import type { Voice, Written } from '../locales/voice.ts';
import { amountOf, NBSP, type Writing } from './writing.ts';

/**
 * The writing that a language's folder writes out: that of Latin American Spanish (es-419) and of American English, as the
 * platform has them. Written out, for to load the platform's formats costs nine megabytes and twenty milliseconds of every
 * start, and most are answered in these.
 */
export function writtenOut(voice: Voice, { months, weekdays, ...form }: Written): Writing {
  const month = (number: number): string => months[number - 1] ?? String(number);
  return {
    number: decimal,
    money: (dollars) => {
      const { value, decimals, unit } = amountOf(dollars, voice);
      const sign = dollars < 0 && value > 0 ? '-' : '';
      return `${sign}${form.currency}${decimal(value, decimals)}${unit ? NBSP + unit : ''}`;
    },
    date: (date) => {
      const { year, number, day } = partsOf(date);
      return form.date(day, month(number), year);
    },
    shortDate: (date) => {
      const { year, number, day } = partsOf(date);
      return form.shortDate(day, month(number), year);
    },
    month,
    monthOf: (number, year) => form.monthOf(month(number), year),
    yearDay: (number, day) => form.yearDay(day, month(number)),
    weekday: (number) => weekdays[number] ?? String(number),
  };
}

function partsOf(date: IsoDate): { readonly year: number; readonly number: number; readonly day: number } {
  const [year, number, day] = date.split('-').map(Number) as [number, number, number];
  return { year, number, day };
}

function decimal(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  return `${value < 0 ? '-' : ''}${groupedByThree(whole)}${fraction === undefined ? '' : `.${fraction}`}`;
}

function groupedByThree(digits: string): string {
  if (digits.length <= 3) return digits;
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}
