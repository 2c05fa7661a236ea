import type { IsoDate } from '../domain/calendar.ts';
import type { FilmRef } from '../domain/film.ts';
import { fold } from '../domain/fold.ts';
import type { ByLocale, Locale } from '../domain/locale.ts';

/** Numbers, money, dates and names as a language writes them. */
export type Say = {
  readonly locale: Locale;
  /** 45345 → "45,345". */
  readonly number: (value: number) => string;
  /** A ratio with two decimals, a small one with as many as tell two digits of it: 4.442256 → "4.44", 0.000521 → "0.00052". */
  readonly ratio: (value: number) => string;
  /** A mean vote, one decimal, of 10. */
  readonly vote: (value: number) => string;
  /** US dollars, shortened: 1845034188 → "US$ 1,845.0 M". */
  readonly money: (dollars: number) => string;
  readonly date: (date: IsoDate) => string;
  /** For tables: "12 sep 1998", "Sep 12, 1998". */
  readonly shortDate: (date: IsoDate) => string;
  /** 1–12 → "January". */
  readonly month: (month: number) => string;
  /** "mayo de 1999", "May 1999". */
  readonly monthOf: (month: number, year: number) => string;
  /** A day of any year: "25 de diciembre", "December 25". */
  readonly yearDay: (month: number, day: number) => string;
  /** 0 = Monday → "Monday". */
  readonly weekday: (weekday: number) => string;
  /** "Titanic (1997)". */
  readonly film: (film: FilmRef) => string;
  readonly minutes: (minutes: number) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** "a, b or c". */
  readonly either: (items: readonly string[]) => string;
  /** What is left out, after "without": "a, b or c", "a, b ni c". */
  readonly neither: (items: readonly string[]) => string;
  /** `(1, 'film', 'films')` → "1 film"; the number is formatted. */
  readonly plural: (count: number, one: string, many: string) => string;
  /** What stands for an unknown figure. */
  readonly unknown: string;
};

type Names = { readonly months: readonly string[]; readonly weekdays: readonly string[] };
// Written out: to load the platform's formats costs nine megabytes and twenty milliseconds of every start.
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
const sayings: ByLocale<Say> = { es: makeSay('es'), en: makeSay('en') };

export function sayIn(locale: Locale): Say {
  return sayings[locale];
}

function makeSay(locale: Locale): Say {
  const isSpanish = locale === 'es';
  const { months, weekdays } = NAMES[locale];
  const month = (number: number): string => months[number - 1] ?? String(number);
  return {
    locale,
    number: (value) => decimal(value, 0),
    ratio: (value) => decimal(value, digitsOfRatio(value)),
    vote: (value) => decimal(value, 1),
    money,
    date: (date) => {
      const { year, number, day } = partsOf(date);
      return isSpanish ? `${day} de ${month(number)} de ${year}` : `${month(number)} ${day}, ${year}`;
    },
    shortDate: (date) => {
      const { year, number, day } = partsOf(date);
      const short = month(number).slice(0, 3);
      return isSpanish ? `${day} ${short} ${year}` : `${short} ${day}, ${year}`;
    },
    month,
    monthOf: (number, year) => `${month(number)} ${isSpanish ? 'de ' : ''}${year}`,
    yearDay: (number, day) => (isSpanish ? `${day} de ${month(number)}` : `${month(number)} ${day}`),
    weekday: (number) => weekdays[number] ?? String(number),
    film: ({ title, year }) => `${title} (${year ?? (isSpanish ? 'sin fecha' : 'no date yet')})`,
    minutes: (minutes) =>
      minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`,
    list: (items) => joinList(items, isSpanish, isSpanish ? spanishAnd : () => 'and'),
    either: (items) => joinList(items, isSpanish, isSpanish ? spanishOr : () => 'or'),
    neither: (items) => joinList(items, isSpanish, () => (isSpanish ? 'ni' : 'or')),
    plural: (count, single, many) => `${decimal(count, 0)} ${count === 1 ? single : many}`,
    unknown: isSpanish ? 'sin dato' : 'unknown',
  };
}

function partsOf(date: IsoDate): { readonly year: number; readonly number: number; readonly day: number } {
  const [year, number, day] = date.split('-').map(Number) as [number, number, number];
  return { year, number, day };
}

/** 45345.678 with two digits → "45,345.68": the grouping of Latin American Spanish and of English. */
function decimal(value: number, digits: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(digits).split('.');
  return `${value < 0 ? '−' : ''}${groupedByThree(whole)}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Decimals of a ratio: below a hundredth two would say nothing. */
function digitsOfRatio(value: number): number {
  const amount = Math.abs(value);
  return amount === 0 || amount >= 0.01 ? 2 : Math.min(MOST_DIGITS, 1 + Math.ceil(-Math.log10(amount)));
}
/** More than these no reader takes in. */
const MOST_DIGITS = 12;

function groupedByThree(digits: string): string {
  if (digits.length <= 3) return digits;
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

function money(dollars: number): string {
  const amount = Math.abs(dollars);
  const shown = amount >= 100_000 ? `${decimal(amount / 1e6, 1)} M` : decimal(Math.round(amount), 0);
  return `${dollars < 0 ? '−' : ''}US$ ${shown}`;
}

/** `join` gives the word before the last item. */
function joinList(items: readonly string[], isSpanish: boolean, join: (last: string) => string): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const comma = !isSpanish && items.length > 2 ? ',' : '';
  return `${items.slice(0, -1).join(', ')}${comma} ${join(last)} ${last}`;
}

/** "y" becomes "e" before the sound i. */
function spanishAnd(next: string): string {
  return /^h?i(?![aeo])/.test(fold(next)) ? 'e' : 'y';
}

/** "o" becomes "u" before the sound o. */
function spanishOr(next: string): string {
  return /^h?o/.test(fold(next)) ? 'u' : 'o';
}
