import { readDates } from '../../src/language/dates/read-dates.ts';

/** As long as a text may be; see `readDates`. */
const LONGEST = 1000;
/** What dates begin with, over and over: a pattern that goes back to try again does so most often on these. */
const PIECES = [
  ...[
    '1 ',
    '1',
    'a ',
    'jan ',
    '1/1/',
    '1-',
    '12:',
    'may 1 ',
    ' de ',
    '2020-',
    'lunes ',
    'dos ',
    'the ',
    '1st ',
  ],
  ...['monday, ', '11 to ', '. ', ' ,', '1 - ', 'at 1', 'del 1 al ', 'between ', 'los 9', "'", 'from 1999 '],
];

/**
 * chrono-node's own patterns may take the square of a text's length, which is why they never see more than a thousand
 * characters: the slowest of such texts, in milliseconds.
 */
export function measureSlowDates(): { readonly texts: number; readonly slowest: number } {
  const texts = PIECES.flatMap((first) =>
    PIECES.map((second) => (first + second).repeat(LONGEST).slice(0, LONGEST).replace(/\s+/g, ' ')),
  );
  // What is compiled at the first call is no part of it.
  for (const text of texts.slice(0, PIECES.length)) readDates(text, 'es', '2000-01-01');
  const times = texts.map((text) => {
    const began = performance.now();
    readDates(text, 'es', '2000-01-01');
    return performance.now() - began;
  });
  return { texts: texts.length, slowest: Math.max(...times) };
}
