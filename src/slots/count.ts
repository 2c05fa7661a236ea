import { z } from 'zod';
import { everyList, everyWord } from '../language/every-locale.ts';
import { cardinal } from '../language/numbers.ts';
import { compileWords } from '../language/word-matcher.ts';
import type { Mention, Slot } from './slot.ts';

const BEFORE = everyWord((words) => words.counts.before);
const AFTER = everyWord((words) => words.counts.after);
const BEFORE_DECADES = everyWord((words) => words.counts.beforeDecades);
const ONE = everyWord((words) => words.counts.one);

const MOST = 20;

/** "pero de los 80" is no number of films. */
const isDecade = (value: number, before: string | undefined): boolean =>
  value >= 20 && value % 10 === 0 && BEFORE_DECADES.has(before ?? '');

/** How many films are wanted, 1 to 20: "top 10", "las 5 mejores", "three movies". */
export const count: Slot<number> = {
  schema: z.number().int().min(1).max(MOST),
  inDigits: true,
  words: {
    es: { name: 'cuántas', about: 'Cuántas (1 a 20)' },
    en: { name: 'how-many', about: 'How many (1 to 20)' },
  },
  read: (typed) => {
    const value = cardinal(typed.trim().toLowerCase());
    return value !== undefined && value >= 1
      ? Math.min(value, MOST)
      : { problem: 'unknown', slot: 'n', typed, nearest: [] };
  },
  hear: ({ words, text }) =>
    words.flatMap(({ word, start }, at): Mention[] => {
      const value = cardinal(word);
      // "like Titanic, 3"
      const isAdded = at === words.length - 1 && /[,:(]/.test(text.slice(words[at - 1]?.end ?? start, start));
      // "tres al azar"
      const isByChance = words[at + 1]?.word === 'al' && words[at + 2]?.word === 'azar';
      const placed =
        isAdded ||
        isByChance ||
        BEFORE.has(words[at - 1]?.word ?? '') ||
        AFTER.has(words[at + 1]?.word ?? '');
      if (value === undefined || value < 1 || value > 100 || !placed || ONE.has(word)) return [];
      if (isDecade(value, words[at - 2]?.word)) return [];
      return [{ from: at, to: at + 1, gives: [{ n: Math.min(value, MOST) }], trust: 1 }];
    }),
};

const showThem = compileWords([[everyList((words) => words.counts.showThem), true]]);

/** Which page of a list, from 1; "cuáles" and "show them" ask for the first. */
export const page: Slot<number> = {
  words: null,
  hear: ({ words }) =>
    showThem
      .find(words.map(({ word }) => word))
      .map(({ from, to }) => ({ from, to, gives: [{ page: 1 }], trust: 0.9 })),
  schema: z.number().int().min(1).max(5000),
  read: (typed) => wholeNumber(typed) ?? { problem: 'unknown', slot: 'page', typed, nearest: [] },
};

/** A number from 1 up, whatever unit stands after it ("90 min"). */
function wholeNumber(typed: string): number | undefined {
  const value = Number(/^\s*(\d{1,6})(?![\d.,])/.exec(typed)?.[1]);
  return value >= 1 ? value : undefined;
}
