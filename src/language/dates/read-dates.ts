import type { ParsedComponents, ParsedResult, Parser } from 'chrono-node';
// One language each: the package's main module loads fourteen of them.
import { configuration as english } from 'chrono-node/en';
import { Chrono, createConfiguration as createSpanish } from 'chrono-node/es';
import {
  addDays,
  type IsoDate,
  isoDate,
  lastDayOfMonth,
  type Period,
  wholeYears,
} from '../../domain/calendar.ts';
import { type ByLocale, type Locale, locales } from '../../domain/locale.ts';
import { voices } from '../locales/index.ts';
import { butacaParsers } from './parsers.ts';
import { NO_SUCH_DATE } from './periods.ts';
import { longestOnly, type Opening, onlySaidDates, openEnds, openings, ranges } from './refiners.ts';
import { RELATIVE } from './relative-cues.ts';
import { noSuchDay, UNCLEAR } from './unclear.ts';

/** What a date in a sentence says, and nothing that was not said. */
export type DateSense =
  | { readonly unit: 'month'; readonly month: number; readonly year?: number }
  | { readonly unit: 'weekday'; readonly weekday: number; readonly day?: number }
  | { readonly unit: 'yearDay'; readonly month: number; readonly day: number }
  /** Some days of a month, of all years together. */
  | { readonly unit: 'yearDays'; readonly month: number; readonly from: number; readonly to: number }
  | ({ readonly unit: 'period'; readonly year?: number } & Period)
  /** Written like a date that no calendar has: where its month is one, that month's days; else its year alone. */
  | { readonly unit: 'noSuchDate'; readonly year?: number; readonly month?: number; readonly days?: number }
  /** A time that names no days: "a while ago", a quarter of no year. */
  | { readonly unit: 'unclear' };

/** A date found in a text, with its UTF-16 offsets. */
type DateFound = {
  readonly start: number;
  readonly end: number;
  readonly sense: DateSense;
  /** Counted from today, in words that a story may hold as well ("last week"). */
  readonly isRelative?: true;
};

/** chrono-node's own patterns take up to the square of a text's length: they see no more than a question needs. */
const MOST_CHARACTERS = 1000;

/**
 * Finds the dates of a text with one space between words (accents are ignored): chrono-node with its strict parsers and Butaca's own,
 * in every language; `locale` decides whether 3/4/2001 is in April or, in English, in March.
 */
export function readDates(text: string, locale: Locale, today: IsoDate): readonly DateFound[] {
  if (!/\d|\p{L}{3}/u.test(text)) return [];
  const read = lowerCase(withoutAccents(text.slice(0, MOST_CHARACTERS)));
  const results = chronos.get(locale)?.parse(read, new Date(`${today}T12:00:00Z`)) ?? [];
  return results.flatMap((result) => {
    const sense = senseOf(result);
    if (!sense) return [];
    const isRelative = result.tags().has(RELATIVE) ? { isRelative: true as const } : {};
    return [{ start: result.index, end: result.index + result.text.length, sense, ...isRelative }];
  });
}

/** What chrono-node knows of a language beside figures; Butaca's own parsers read all languages at once. */
const THEIRS: Partial<ByLocale<() => ReturnType<typeof createSpanish>>> = {
  es: () => createSpanish(true, true),
};

function configuration(locale: Locale): ConstructorParameters<typeof Chrono>[0] {
  const theirs = THEIRS[locale]?.() ?? english.createConfiguration(true, !voices[locale].isMonthFirst);
  const parsers: Parser[] = [...butacaParsers, noSuchDay(locale), ...theirs.parsers];
  return { parsers, refiners: [onlySaidDates, longestOnly, ranges, openEnds, longestOnly] };
}

const chronos: ReadonlyMap<Locale, Chrono> = new Map(
  locales.map((locale) => [locale, new Chrono(configuration(locale))]),
);

/** Same length as the text, so that offsets agree. */
function withoutAccents(text: string): string {
  return text.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0));
}

/** Same length, too: a sign whose small letter takes two ("İ") stays. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

function senseOf(result: ParsedResult): DateSense | undefined {
  const { start, end } = result;
  if (result.tags().has(UNCLEAR)) return { unit: 'unclear' };
  if (result.tags().has(NO_SUCH_DATE)) return noSuchPart(said(start, 'year'));
  const opening = (Object.keys(openings) as Opening[]).find((name) => result.tags().has(openings[name]));
  if (start.isCertain('weekday') && !start.isCertain('month')) return weekdaySense(start);
  const year = said(start, 'year');
  const [month, day] = [said(start, 'month'), said(start, 'day')];
  if (year === undefined) {
    if (month === undefined) return undefined;
    if (day === undefined) return { unit: 'month', month };
    const lastSaid = end ? said(end, 'day') : undefined;
    if (Math.max(day, lastSaid ?? 0) > lastDayOfMonth(LEAP_YEAR, month)) return noSuchDate(month);
    if (lastSaid !== undefined && end && said(end, 'month') === month && day <= lastSaid)
      return { unit: 'yearDays', month, from: day, to: lastSaid };
    return { unit: 'yearDay', month, day };
  }
  const [begins, ends] = [firstDay(start, year), lastDay(end ?? start, year)];
  if (begins === undefined) return noSuchDate(said(start, 'month') ?? 1, year);
  if (ends === undefined)
    return noSuchDate(said(end ?? start, 'month') ?? 1, (end && said(end, 'year')) ?? year);
  const [first, last] = begins <= ends ? [begins, ends] : inOrder(start, end ?? start, year);
  if (opening) return { unit: 'period', ...opened(opening, first, last) };
  if (end || day !== undefined) return { unit: 'period', from: first, to: last };
  return month === undefined
    ? { unit: 'period', from: first, to: last, year }
    : { unit: 'month', month, year };
}

/** "Week 60 of 2015": of what is none, the year is one. */
function noSuchPart(year: number | undefined): DateSense {
  return { unit: 'noSuchDate', ...(year === undefined ? {} : { year }) };
}

function noSuchDate(month: number, year?: number): DateSense {
  const days = lastDayOfMonth(year ?? LEAP_YEAR, month);
  return { unit: 'noSuchDate', month, days, ...(year === undefined ? {} : { year }) };
}
/** Of all years together February has the days of the longest. */
const LEAP_YEAR = 2000;

/** "de 1995 a 1990" is those years; "diciembre a febrero de 2001" began the year before. */
function inOrder(start: ParsedComponents, end: ParsedComponents, year: number): readonly [IsoDate, IsoDate] {
  const endYear = said(end, 'year') ?? year;
  const isOverNewYear = said(start, 'month') !== undefined && endYear === year;
  const [from, to] = isOverNewYear
    ? [firstDay(start, year - 1), lastDay(end, endYear)]
    : [firstDay(end, endYear), lastDay(start, year)];
  return [from ?? wholeYears(year).from, to ?? wholeYears(year).to];
}

function weekdaySense(start: ParsedComponents): DateSense {
  const day = said(start, 'day');
  const weekday = ((start.get('weekday') ?? 1) + 6) % 7;
  return { unit: 'weekday', weekday, ...(day === undefined ? {} : { day }) };
}

function opened(opening: Opening, first: IsoDate, last: IsoDate): Period {
  if (opening === 'since') return { from: first };
  if (opening === 'after') return { from: addDays(last, 1) };
  return { to: opening === 'before' ? addDays(first, -1) : last };
}

function said(part: ParsedComponents, name: 'year' | 'month' | 'day'): number | undefined {
  return part.isCertain(name) ? (part.get(name) ?? undefined) : undefined;
}

function firstDay(part: ParsedComponents, year: number): IsoDate | undefined {
  return realDay(year, said(part, 'month') ?? 1, said(part, 'day') ?? 1);
}

function lastDay(part: ParsedComponents, startYear: number): IsoDate | undefined {
  const year = said(part, 'year') ?? startYear;
  const month = said(part, 'month') ?? 12;
  return realDay(year, month, said(part, 'day') ?? lastDayOfMonth(year, month));
}

function realDay(year: number, month: number, day: number): IsoDate | undefined {
  return day <= lastDayOfMonth(year, month) ? isoDate(year, month, day) : undefined;
}
