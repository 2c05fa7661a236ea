import { locales } from '../domain/locale.ts';
import { chatter, glue, idle, words } from './lexicon.ts';

const glueWords = new Set(locales.flatMap((locale) => words(glue[locale])));
const chatterWords = new Set(
  locales.flatMap((locale) => words(chatter[locale]).filter((word) => !word.includes(' '))),
);

const idleWords = new Set(locales.flatMap((locale) => words(idle[locale])));

/** True for words that say little: articles, prepositions, pronouns, auxiliaries. */
export function isGlue(folded: string): boolean {
  return glueWords.has(folded);
}

/** True for words of politeness and talk around a question. */
export function isChatter(folded: string): boolean {
  return chatterWords.has(folded);
}

/** True for words that cannot narrow what is asked. */
export function isIdle(folded: string): boolean {
  return idleWords.has(folded) || isChatter(folded) || isGlue(folded);
}
