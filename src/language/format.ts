import type { FilmRef } from '../domain/film.ts';
import { fold } from '../domain/fold.ts';
import type { Locale } from '../domain/locale.ts';
import { voices } from './locales/index.ts';
import type { Voice } from './locales/voice.ts';
import { localeOf, type Tag, writingOf } from './writing/tags.ts';
import { NBSP, type Writing } from './writing/writing.ts';

/** Numbers, money, dates and names as a language writes them, in a place of it. */
export type Formatter = Omit<Writing, 'number'> & {
  readonly locale: Locale;
  /** The language with its place, where one is known. */
  readonly tag: Tag;
  /** One of our own texts as it is said there: where nobody says "vos", to "tú". Never of a title or a name. */
  readonly own: (text: string) => string;
  /** 45345 → "45,345". */
  readonly number: (value: number) => string;
  /** A ratio with two decimals, a small one with as many as tell two digits of it: 4.442256 → "4.44", 0.000521 → "0.00052". */
  readonly ratio: (value: number) => string;
  /** US dollars for the cell of a table: 6000 → "6 K", 1845000000 → "1,845 M". */
  readonly amount: (dollars: number) => string;
  /** A mean vote, one decimal, of 10. */
  readonly vote: (value: number) => string;
  /** The title by which a film is known to the reader: "El origen". */
  readonly title: (film: FilmRef) => string;
  /** The same with its year: "El origen (2010)". */
  readonly film: (film: FilmRef) => string;
  /** With the title that it has elsewhere beside it: "El origen · Inception (2010)". */
  readonly filmInFull: (film: FilmRef) => string;
  readonly minutes: (minutes: number) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** "a, b or c". */
  readonly either: (items: readonly string[]) => string;
  /** What is left out, after "without": "a, b or c", "a, b ni c". */
  readonly neither: (items: readonly string[]) => string;
  /** `(1, 'film', 'films')` → "1 film"; the number is formatted. */
  readonly plural: (count: number, singular: string, many: string) => string;
  /** What stands for an unknown figure. */
  readonly unknown: string;
};

const sayings = new Map<Tag, Formatter>();
/** The tags that are kept: as many as there are writings. */
const MOST_KEPT = 64;

/** How things are said in a language, and written in a place of it: "es" and "es-AR" differ in their numbers. */
export function formatterIn(tag: Locale | Tag): Formatter {
  const known = sayings.get(tag);
  if (known) return known;
  if (sayings.size >= MOST_KEPT) sayings.clear();
  const format = makeFormatter(tag);
  sayings.set(tag, format);
  return format;
}

function makeFormatter(tag: Tag): Formatter {
  const locale = localeOf(tag);
  const voice = voices[locale];
  const writing = writingOf(tag);
  const dated = (title: string, { year }: FilmRef): string => `${title} (${year ?? voice.undated})`;
  const { number: decimal, money, date, shortDate, month, monthOf, yearDay, weekday } = writing;
  return {
    locale,
    tag,
    own: (text) => voice.own?.(text, tag) ?? text,
    number: (value) => decimal(value, 0),
    ratio: (value) => decimal(value, digitsOfRatio(value)),
    amount: (dollars) => shortAmount(dollars, decimal),
    vote: (value) => decimal(value, 1),
    ...{ money, date, shortDate, month, monthOf, yearDay, weekday },
    title: titleOf,
    film: (film) => dated(titleOf(film), film),
    filmInFull: (film) => dated(titlesOf(film), film),
    minutes: (minutes) =>
      minutes < 60
        ? `${minutes}${NBSP}min`
        : `${Math.floor(minutes / 60)}${NBSP}h${NBSP}${minutes % 60}${NBSP}min`,
    list: (items) => joinList(items, voice, voice.and),
    either: (items) => joinList(items, voice, voice.or),
    neither: (items) => joinList(items, voice, () => voice.nor),
    plural: (count, single, many) => `${decimal(count, 0)} ${count === 1 ? single : many}`,
    unknown: voice.unknown,
  };
}

/** The same with films named by what `local` knows of them. */
export function withLocalTitles(format: Formatter, local: (film: FilmRef) => FilmRef): Formatter {
  return {
    ...format,
    title: (film) => format.title(local(film)),
    film: (film) => format.film(local(film)),
    filmInFull: (film) => format.filmInFull(local(film)),
  };
}

function titleOf({ title, local }: FilmRef): string {
  return local ?? title;
}

/** Both titles, but for one that holds the other: "Marte (The Martian)" says it already. */
function titlesOf({ title, local = title }: FilmRef): string {
  const [shownTitle, original] = [fold(local), fold(title)];
  return shownTitle.includes(original) || original.includes(shownTitle) ? local : `${local} · ${title}`;
}

const [THOUSAND, MILLION] = [1_000, 1_000_000];

/** In thousands or millions, in all languages: a column of them is compared at a glance. */
function shortAmount(dollars: number, decimal: Writing['number']): string {
  const size = Math.abs(dollars);
  if (size < THOUSAND) return decimal(dollars, 0);
  const [unit, letter] = size < MILLION ? [THOUSAND, 'K'] : [MILLION, 'M'];
  const value = dollars / unit;
  const tenths = Math.abs(value) < 10 && Math.round(value * 10) % 10 !== 0;
  return `${decimal(value, tenths ? 1 : 0)}${NBSP}${letter}`;
}

/** Decimals of a ratio: below a hundredth two would say nothing. */
function digitsOfRatio(value: number): number {
  const amount = Math.abs(value);
  return amount === 0 || amount >= 0.01 ? 2 : Math.min(MOST_DIGITS, 1 + Math.ceil(-Math.log10(amount)));
}
/** More than these no reader takes in. */
const MOST_DIGITS = 12;

/** `join` gives the word before the last item. */
function joinList(items: readonly string[], { lastComma }: Voice, join: (last: string) => string): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const comma = items.length > 2 ? lastComma : '';
  return `${items.slice(0, -1).join(', ')}${comma} ${join(fold(last))} ${last}`;
}
