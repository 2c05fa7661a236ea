import type { ParsedComponents, ParsedResult, Parser } from 'chrono-node';
// One language each: the package's main module loads fourteen of them.
import { configuration as english } from 'chrono-node/en';
import { Chrono, createConfiguration as createSpanish } from 'chrono-node/es';
import { addDays, type IsoDate, isoDate, lastDayOfMonth, type Period } from '../../domain/calendar.ts';
import type { Locale } from '../../domain/locale.ts';
import { butacaParsers } from './parsers.ts';
import { longestOnly, type Opening, onlySaidDates, openEnds, openings, ranges } from './refiners.ts';

/** What a date in a sentence says, and nothing that was not said. */
export type DateSense =
  | { readonly unit: 'month'; readonly month: number; readonly year?: number }
  | { readonly unit: 'weekday'; readonly weekday: number; readonly day?: number }
  | { readonly unit: 'yearDay'; readonly month: number; readonly day: number }
  | ({ readonly unit: 'period'; readonly year?: number } & Period);

/** A date found in a text, with its UTF-16 offsets. */
export type DateFound = { readonly start: number; readonly end: number; readonly sense: DateSense };

/** chrono-node's own patterns take up to the square of a text's length: they see no more than a question needs. */
const MOST_CHARACTERS = 1000;

/**
 * Finds the dates of a text with one space between words (accents are ignored): chrono-node with its strict parsers and Butaca's own,
 * in both languages; `locale` decides whether 3/4/2001 is in April (es) or in March (en).
 */
export function readDates(text: string, locale: Locale, today: IsoDate): readonly DateFound[] {
  if (!/\d|\p{L}{3}/u.test(text)) return [];
  const results = chronos[locale].parse(
    withoutAccents(text.slice(0, MOST_CHARACTERS)),
    new Date(`${today}T12:00:00Z`),
  );
  return results.flatMap((result) => {
    const sense = senseOf(result);
    return sense ? [{ start: result.index, end: result.index + result.text.length, sense }] : [];
  });
}

const chronos: Readonly<Record<Locale, Chrono>> = {
  es: new Chrono(configuration(true)),
  en: new Chrono(configuration(false)),
};

function configuration(dayFirst: boolean): ConstructorParameters<typeof Chrono>[0] {
  const ours = dayFirst ? createSpanish(true, true) : english.createConfiguration(true, false);
  const parsers: Parser[] = [...butacaParsers, ...ours.parsers];
  return { parsers, refiners: [onlySaidDates, longestOnly, ranges, openEnds, longestOnly] };
}

/** Same length as the text, so that offsets agree. */
function withoutAccents(text: string): string {
  return text.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0));
}

function senseOf(result: ParsedResult): DateSense | undefined {
  const { start, end } = result;
  const opening = (Object.keys(openings) as Opening[]).find((name) => result.tags().has(openings[name]));
  if (start.isCertain('weekday') && !start.isCertain('month')) return weekdaySense(start);
  const year = said(start, 'year');
  const [month, day] = [said(start, 'month'), said(start, 'day')];
  if (year === undefined) {
    if (month === undefined) return undefined;
    if (day === undefined) return { unit: 'month', month };
    return day <= lastDayOfMonth(2000, month) ? { unit: 'yearDay', month, day } : undefined;
  }
  const first = firstDay(start, year);
  const last = lastDay(end ?? start, year);
  if (first === undefined || last === undefined || first > last) return undefined;
  if (opening) return { unit: 'period', ...opened(opening, first, last) };
  if (end || day !== undefined) return { unit: 'period', from: first, to: last };
  return month === undefined
    ? { unit: 'period', from: first, to: last, year }
    : { unit: 'month', month, year };
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
