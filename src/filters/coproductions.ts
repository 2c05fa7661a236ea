import { z } from 'zod';
import { fold } from '../domain/fold.ts';
import { everyList } from '../language/every-locale.ts';
import { compileWords } from '../language/word-matcher.ts';
import type { Filter } from './filter.ts';

const matcher = compileWords([[everyList(({ places }) => places.coproductions), 'with' as const]]);

/** A list of a country's films is of those in its own languages: with this, its co-productions in others stand there too. */
export const coproductions: Filter<'with'> = {
  schema: z.enum(['with']),
  words: null,
  letter: 'Z',
  about: {
    es: '«with»: también las coproducciones del país en otros idiomas',
    en: '“with”: also the country’s co-productions in other languages',
  },
  told: { es: () => 'con coproducciones', en: () => 'with co-productions' },
  read: (typed) =>
    typed === 'with' || matcher.find(fold(typed).split(' ')).length > 0
      ? 'with'
      : { problem: 'unknown', slot: 'coproductions', typed, nearest: [{ name: 'with' }] },
  hear: ({ words }) =>
    matcher
      .find(words.map(({ word }) => word))
      .map(({ from, to, value }) => ({ from, to, gives: [{ coproductions: value }], trust: 1 })),
  vocabulary: matcher.vocabulary.filter((word) => word.length > 5),
};
