import type { IsoDate } from '../../domain/calendar.ts';
import { type ByLocale, byLocale, type Locale } from '../../domain/locale.ts';
import { amountOf, NBSP, type Writing } from './writing.ts';

type Names = { readonly months: readonly string[]; readonly weekdays: readonly string[] };
const NAMES: ByLocale<Names> = {
  es: {
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
      ' ',
    ),
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
  },
  en: {
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  },
};
const SEPTEMBER = 9;

/**
 * The writing of Latin American Spanish (es-419) and of American English, as the platform has them. Written out, for to
 * load the platform's formats costs nine megabytes and twenty milliseconds of every start, and most are answered in these.
 */
export const writtenOut: ByLocale<Writing> = byLocale(writingOf);

function writingOf(locale: Locale): Writing {
  const isSpanish = locale === 'es';
  const { months, weekdays } = NAMES[locale];
  const month = (number: number): string => months[number - 1] ?? String(number);
  const short = (number: number): string =>
    isSpanish && number === SEPTEMBER ? 'sept' : month(number).slice(0, 3);
  return {
    number: decimal,
    money: (dollars) => {
      const { value, decimals, unit } = amountOf(dollars, isSpanish);
      const sign = dollars < 0 && value > 0 ? '-' : '';
      return `${sign}${isSpanish ? `USD${NBSP}` : '$'}${decimal(value, decimals)}${unit ? NBSP + unit : ''}`;
    },
    date: (date) => {
      const { year, number, day } = partsOf(date);
      return isSpanish ? `${day} de ${month(number)} de ${year}` : `${month(number)} ${day}, ${year}`;
    },
    shortDate: (date) => {
      const { year, number, day } = partsOf(date);
      return isSpanish ? `${day} ${short(number)} ${year}` : `${short(number)} ${day}, ${year}`;
    },
    month,
    monthOf: (number, year) => `${month(number)} ${isSpanish ? 'de ' : ''}${year}`,
    yearDay: (number, day) => (isSpanish ? `${day} de ${month(number)}` : `${month(number)} ${day}`),
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
