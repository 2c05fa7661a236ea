import type { Parser, ParsingContext, ParsingResult } from 'chrono-node';
import { type IsoDate, lastDayOfMonth } from '../../domain/calendar.ts';
import { anyOf, MONTHS, oneOf } from './calendar-words.ts';

// Parsers for what chrono-node lacks or gets wrong. Each assigns only what was said; a span has an end.
// The text they see is lower case and has one space between words, so no pattern repeats without an end.
export type Day = {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
};
/** What a match says; its `tag` what else is to be known of it. */
export type Span = { readonly start: Day; readonly end?: Day; readonly tag?: string };

// "2000 votos" is a number.
export const NOT_A_NUMBER = `(?! ?(?:${anyOf(({ notYears }) => notYears)}|%))`;
export const YEAR = `(?:1[89]\\d\\d|20\\d\\d)${NOT_A_NUMBER}`;
export const OF = ' ?,?(?: ?(?:del|de|of|in|en|the)(?= )){0,3} ?(?:(?:ano|year) )?';
export const MONTH = `(?:${oneOf(MONTHS)})`;
export const FIRST_TO_FOURTH = `(${anyOf(({ firstToFourth }) => firstToFourth)})`;
export const NTH = '(\\d{1,2})(?:st|nd|rd|th|ro|o|er)?';

/** A parser whose match must stand as words of their own; chrono may start its search inside a word. */
export function parser(
  pattern: string,
  read: (groups: readonly string[], context: ParsingContext, index: number) => Span | undefined,
): Parser {
  // Without regard to case V8 takes ten times as long to compile it: the text is lower case.
  const regex = new RegExp(`${pattern}(?![\\p{L}\\p{N}])`, 'u');
  return {
    pattern: () => regex,
    extract: (context, match): ParsingResult | null => {
      if (/[\p{L}\p{N}]/u.test(context.text.charAt((match.index ?? 0) - 1))) return null;
      const span = read(
        [...match].map((group) => group ?? ''),
        context,
        match.index ?? 0,
      );
      if (!span) return null;
      const result = context.createParsingResult(
        match.index ?? 0,
        match[0],
        { ...span.start },
        span.end && { ...span.end },
      );
      if (span.tag !== undefined) result.addTag(span.tag);
      return result;
    },
  };
}

/** The span of whole months of a year. */
export const months = (year: number, from: number, to: number): Span => ({
  start: { year, month: from, day: 1 },
  end: { year, month: to, day: lastDayOfMonth(year, to) },
});

/** The span of whole years. */
export const years = (from: number, to: number): Span => ({ start: { year: from }, end: { year: to } });

/** From the first to the last of some days, as a span. */
export const days = (from: IsoDate, to: IsoDate, tag?: string): Span => ({
  start: dayOf(from),
  ...(from === to ? {} : { end: dayOf(to) }),
  ...(tag === undefined ? {} : { tag }),
});

/** A day in its parts. */
export function dayOf(date: IsoDate): Day {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}
