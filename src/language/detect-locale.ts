import { type Token, tokenize } from '../domain/fold.ts';
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
  const words = tokenize(text);
  const [first, second] = locales
    .map((locale) => ({ locale, score: scoreOf(text, words, locale) }))
    .sort((a, b) => b.score - a.score);
  return first && first.score > (second?.score ?? 0) ? first.locale : undefined;
}

function scoreOf(text: string, words: readonly Token[], locale: Locale): number {
  const { sign, weight, letters } = lexicons[locale].signs;
  let score = sign.test(text) ? weight : 0;
  for (const { folded, text: typed } of words) {
    if (isOnlyIn(locale, folded)) score += 1;
    if (letters?.test(typed)) score += LETTER;
  }
  return score;
}
const LETTER = 0.5;

function isOnlyIn(locale: Locale, folded: string): boolean {
  return locales.every((candidate) => own.get(candidate)?.has(folded) === (candidate === locale));
}
