import { expect, test } from 'vitest';
import { count } from '../../src/slots/count.ts';
import { readSentence } from '../../src/slots/sentence.ts';
import type { Reading } from '../../src/slots/slot.ts';

/** The numbers of films that a sentence asks for; they are heard by its words alone. */
const numbers = (text: string) =>
  count
    .hear?.(readSentence(text, { has: () => false, correct: () => undefined }), {} as Reading)
    .map(({ gives }) => gives[0]?.['n']);

test.each([
  ['las 5 mejores', [5]],
  ['top 10', [10]],
  ['three movies', [3]],
  ['tres al azar', [3]],
  ['like Titanic, 3', [3]],
  ['las 50 mejores', [20]],
])('%s asks for so many', (text, wanted) => {
  expect(numbers(text)).toEqual(wanted);
});

test.each([
  ['a decade', 'pero de los 80'],
  ['another decade', 'mejor de los 20'],
  ['a number of something else', 'votos de 12 monos'],
  ['more than anybody reads', 'las 300 mejores'],
  ['none', 'top 0'],
  ['the number at the end of a title', 'like Scream 3'],
])('%s is no number of films: %s', (_, text) => {
  expect(numbers(text)).toEqual([]);
});
