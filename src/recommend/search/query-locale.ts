import lunr from 'lunr';
import { tokenize } from '../../domain/fold.ts';
import { type ByLocale, byLocale, type Locale, locales } from '../../domain/locale.ts';
import { stories } from '../../language/locales/index.ts';
import { phrasesOf } from '../../language/phrases-of.ts';

/** The words of each language that say nothing of a story, folded; those of the texts' own the stemmer has. */
export const isStopWord: ByLocale<(word: string) => boolean> = byLocale((locale) => {
  const own = stories[locale];
  if (!own) return (word) => !lunr.stopWordFilter(new lunr.Token(word, {}));
  const words = new Set(phrasesOf(own.stopWords));
  return (word) => words.has(word);
});

/**
 * The language of a description by its little words; of equals, one in whose dictionary most of its words stand, as
 * `isForeign` tells of each, else that of the texts.
 */
export function queryLocale(query: string, isForeign: (word: string, locale: Locale) => boolean): Locale {
  const words = tokenize(query).map(({ folded }) => folded);
  const count = (test: (word: string) => boolean) => words.filter(test).length;
  const scored = locales.map((locale) => ({ locale, score: count(isStopWord[locale]) }));
  const most = Math.max(...scored.map(({ score }) => score));
  const likely = scored.flatMap(({ locale, score }) => (score === most ? [locale] : []));
  const [only] = likely;
  if (only && likely.length === 1) return only;
  const known = (locale: Locale) => 2 * count((word) => isForeign(word, locale)) > words.length;
  return likely.find(known) ?? likely.find((locale) => !stories[locale]) ?? likely[0] ?? locales[0];
}
