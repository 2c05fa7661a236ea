import { locales } from '../domain/locale.ts';
import { lexicons } from './locales/index.ts';
import type { Lexicon } from './locales/lexicon.ts';
import { phrasesOf } from './phrases-of.ts';

/** The phrases of a list of every language, each once: people mix languages in one sentence. */
export function everyPhrase(list: (words: Lexicon) => string): readonly string[] {
  return [...everyWord(list)];
}

/** The same as a set. */
export function everyWord(list: (words: Lexicon) => string): ReadonlySet<string> {
  return new Set(locales.flatMap((locale) => phrasesOf(list(lexicons[locale]))));
}

/** The same as one list, to be compiled. */
export function everyList(list: (words: Lexicon) => string): string {
  return everyPhrase(list).join('\n');
}

/** Of every language what each word of a table stands for: its lines begin with a number ("2 dos"). */
export function everyNumber(table: (words: Lexicon) => string): ReadonlyMap<string, number> {
  return new Map(everyPhrase(table).flatMap(numbersOf));
}

/** The words of a table's line, each with the number at its beginning. */
export function numbersOf(line: string): readonly (readonly [string, number])[] {
  const [number, ...words] = line.split(' ');
  return words.map((word) => [word, Number(number)]);
}
