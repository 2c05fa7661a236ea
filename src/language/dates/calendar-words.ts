import { everyNumber, everyPhrase } from '../every-locale.ts';
import type { Lexicon } from '../locales/lexicon.ts';

// The calendar's words in every language at once, folded: people mix them. Abbreviations that are words of
// their own ("mar", "sun", "sat") are left out.
export const MONTHS = numbered((words) => words.months);

/** 1 = Monday here, as a list has it; the parsers make it 0. */
export const WEEKDAYS = numbered((words) => words.weekdays);

/** Short forms that are words of their own in a sentence ("la vie", "sat"); alone in a field for weekdays they are not. */
export const SHORT_WEEKDAYS = numbered((words) => words.shortWeekdays);

/** Of these only some stand before a day of the month in a sentence ("fri 13"): "mar 13" is in March. */
export const SHORT_BEFORE_DAY = everyPhrase(({ calendar }) => calendar.shortBeforeDay).join('|');

/** Fixed days of any year: month and day. */
export const HOLIDAYS: Readonly<Record<string, readonly [number, number]>> = listed(
  ({ holidays }) => holidays,
  {
    christmas: [12, 25],
    christmasEve: [12, 24],
    newYear: [1, 1],
    newYearsEve: [12, 31],
    valentine: [2, 14],
    halloween: [10, 31],
    dayOfTheDead: [11, 2],
    epiphany: [1, 6],
    saintPatrick: [3, 17],
    aprilFools: [4, 1],
    holyInnocents: [12, 28],
    fourthOfJuly: [7, 4],
    mayDay: [5, 1],
    boxingDay: [12, 26],
  },
);

/** Northern seasons as whole months, first and last; winter is December to February and not offered. */
export const SEASONS: Readonly<Record<string, readonly [number, number]>> = listed(({ seasons }) => seasons, {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
});

type Calendar = Lexicon['calendar'];

function numbered(table: (words: Calendar) => string): Readonly<Record<string, number>> {
  return Object.fromEntries(everyNumber(({ calendar }) => table(calendar)));
}

/** What each word of lists stands for, by the names that the lists have in every language. */
export function listed<K extends string, T>(
  lists: (words: Calendar) => Readonly<Record<K, string>>,
  values: Readonly<Record<K, T>>,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    (Object.keys(values) as K[]).flatMap((name) =>
      everyPhrase(({ calendar }) => lists(calendar)[name]).map((word) => [word, values[name]] as const),
    ),
  );
}

/** A regular expression's alternatives, longest first, so that "junio" is not read as "jun". */
export function oneOf(words: Readonly<Record<string, unknown>>): string {
  return longestFirst(Object.keys(words));
}

/** The same of words that stand for nothing else. */
export function anyOf(list: (words: Calendar) => string): string {
  return longestFirst(everyPhrase(({ calendar }) => list(calendar)));
}

function longestFirst(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
