import lunr from 'lunr';
import { tokenize } from '../domain/fold.ts';
import type { Locale } from '../domain/locale.ts';
import { SPANISH_STOP_WORDS } from './spanish.ts';

/**
 * The language of a description by its little words; of equals, by `isSpanish`, which is asked about every word.
 */
export function queryLocale(query: string, isSpanish: (word: string) => boolean): Locale {
  const words = tokenize(query).map(({ folded }) => folded);
  const count = (test: (word: string) => boolean) => words.filter(test).length;
  const spanish = count((word) => SPANISH_STOP_WORDS.has(word));
  const english = count((word) => !lunr.stopWordFilter(new lunr.Token(word, {})));
  if (spanish !== english) return spanish > english ? 'es' : 'en';
  return 2 * count(isSpanish) > words.length ? 'es' : 'en';
}
