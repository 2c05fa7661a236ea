import type { IsoDate } from '../domain/calendar.ts';
import type { FilmRef } from '../domain/film.ts';
import { fold } from '../domain/fold.ts';
import type { Locale } from '../domain/locale.ts';

/** Numbers, money, dates and names as a language writes them. */
export type Say = {
  readonly locale: Locale;
  /** 45345 → "45,345" or "45.345". */
  readonly number: (value: number) => string;
  /** A ratio with two decimals: 4.442256 → "4.44" or "4,44". */
  readonly ratio: (value: number) => string;
  /** A mean vote, one decimal, of 10. */
  readonly vote: (value: number) => string;
  /** US dollars, shortened: 1845034188 → "US$ 1,845.0 M". */
  readonly money: (dollars: number) => string;
  readonly date: (date: IsoDate) => string;
  /** 1–12 → "January". */
  readonly month: (month: number) => string;
  /** 0 = Monday → "Monday". */
  readonly weekday: (weekday: number) => string;
  /** "Titanic (1997)". */
  readonly film: (film: FilmRef) => string;
  readonly minutes: (minutes: number) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** `(1, 'film', 'films')` → "1 film"; the number is formatted. */
  readonly plural: (count: number, one: string, many: string) => string;
  /** What stands for an unknown figure. */
  readonly unknown: string;
};

const TAG: Readonly<Record<Locale, string>> = { es: 'es-MX', en: 'en-US' };
// Formats are made once: Intl constructors cost more than an answer.
const sayings: Readonly<Record<Locale, Say>> = { es: makeSay('es'), en: makeSay('en') };

export function sayIn(locale: Locale): Say {
  return sayings[locale];
}

function makeSay(locale: Locale): Say {
  const tag = TAG[locale];
  const lazy = <T>(make: () => T): (() => T) => {
    let made: T | undefined;
    return () => {
      made ??= make();
      return made;
    };
  };
  const fixed = (digits: number) =>
    lazy(() => new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }));
  const [whole, one, two] = [lazy(() => new Intl.NumberFormat(tag)), fixed(1), fixed(2)];
  const dates = lazy(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
  const lists = lazy(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const named = (part: 'month' | 'weekday') =>
    lazy(() => new Intl.DateTimeFormat(tag, { [part]: 'long', timeZone: 'UTC' }));
  const [months, weekdays] = [named('month'), named('weekday')];
  return {
    locale,
    number: (value) => whole().format(value),
    ratio: (value) => two().format(value),
    vote: (value) => one().format(value),
    money: (dollars) =>
      money(
        dollars,
        (value) => one().format(value),
        (value) => whole().format(value),
      ),
    date: (date) => dates().format(new Date(`${date}T00:00:00Z`)),
    month: (month) => months().format(new Date(Date.UTC(2001, month - 1, 1))),
    weekday: (weekday) => weekdays().format(new Date(Date.UTC(2001, 0, 1 + weekday))),
    film: ({ title, year }) => `${title} (${year})`,
    minutes: (minutes) =>
      minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`,
    list: (items) => (locale === 'es' ? spanishAnd(lists().format(items)) : lists().format(items)),
    plural: (count, single, many) => `${whole().format(count)} ${count === 1 ? single : many}`,
    unknown: locale === 'es' ? 'sin dato' : 'unknown',
  };
}

function money(
  dollars: number,
  decimal: (value: number) => string,
  whole: (value: number) => string,
): string {
  const sign = dollars < 0 ? '−' : '';
  const amount = Math.abs(dollars);
  if (amount >= 100_000) return `${sign}US$ ${decimal(amount / 1e6)} M`;
  return `${sign}US$ ${whole(Math.round(amount))}`;
}

/** "y" becomes "e" before the sound i. */
function spanishAnd(list: string): string {
  return list.replace(/ y (?=(\S+)$)/u, (and, word: string) => (/^h?i(?!e)/.test(fold(word)) ? ' e ' : and));
}
