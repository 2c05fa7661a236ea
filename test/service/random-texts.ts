import type { Catalog } from '../../src/catalog/catalog.ts';
import { compileGrammar } from '../../src/nlu/candidates/grammar.ts';
import { questions } from '../../src/questions/index.ts';
import { randomFrom, twoEdits } from '../slots/typing-mistakes.ts';

/** What random texts are made of. */
export type Stock = { readonly words: readonly string[]; readonly titles: readonly string[] };

const MOST_TITLES = 5000;

/** The words of all phrases in both languages, and titles of a catalog. */
export function stockOf(catalog: Catalog): Stock {
  const { vocabulary } = compileGrammar(questions);
  const titles = catalog.all<{ most: number }, { title: string }>(
    'SELECT title FROM film ORDER BY id LIMIT @most',
  )({ most: MOST_TITLES });
  return {
    words: [...new Set(vocabulary.map((word) => word.replace('*', '')))],
    titles: titles.map(({ title }) => title),
  };
}

/** Texts by chance, the same for the same seed: random Unicode, words of the trade in any order, titles with noise, long ones. */
export function* randomTexts(count: number, { words, titles }: Stock, seed: number): Generator<string> {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const one = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const many = (most: number, draw: () => string, between: string): string =>
    Array.from({ length: 1 + below(most) }, draw).join(between);
  const letter = (): string => String.fromCodePoint(below(random() < 0.5 ? 0x250 : 0x11_0000));
  const unicode = (): string => many(80, letter, '');
  const salad = (): string => many(14, () => one(words), ' ');
  const noisy = (): string => twoEdits(one(titles), random);
  const asked = (): string =>
    `${many(4, () => one(words), ' ')} ${noisy()} ${random() < 0.5 ? unicode() : salad()}`;
  const long = (): string =>
    one([unicode(), salad(), noisy(), one(['a', '1999 ', 'de ', '( ', '\n'])]).repeat(1 + below(300));
  const kinds = [unicode, salad, noisy, asked, asked, salad, long];
  for (let i = 0; i < count; i++) yield (kinds[i % kinds.length] ?? unicode)();
}
