import { tokenize } from '../domain/fold.ts';
import { type Locale, locales } from '../domain/locale.ts';
import { lexicons } from './locales/index.ts';
import { phrasesOf } from './phrases-of.ts';

const own = new Map(locales.map((locale) => [locale, wordsOf(locale)]));

/** Those of two words ("por favor") tell nothing: words are looked at one by one. */
function wordsOf(locale: Locale): ReadonlySet<string> {
  const { glue, chatter, tells } = lexicons[locale].talk;
  return new Set([glue, chatter, tells].flatMap(phrasesOf));
}

/** The language of a sentence by its common words and signs; undefined where it cannot be told. */
export function detectLocale(text: string): Locale | undefined {
  const score: Record<Locale, number> = {
    es: /[¿¡ñ]/i.test(text) ? 2 : 0,
    en: /\b\w+['’](?:s|re|t|ve|ll|d|m)\b/i.test(text) ? 1 : 0,
  };
  for (const { folded, text: typed } of tokenize(text)) {
    for (const locale of locales) {
      const isOnly = [...own].every(([other, words]) => words.has(folded) === (other === locale));
      if (isOnly) score[locale] += 1;
    }
    if (/[áéíóúñ]/i.test(typed)) score.es += 0.5;
  }
  if (score.es === score.en) return undefined;
  return score.es > score.en ? 'es' : 'en';
}
