import { everyWord } from './every-locale.ts';

const glueWords = everyWord(({ talk }) => talk.glue);
const chatterWords = everyWord(({ talk }) => talk.chatter);
const idleWords = everyWord(({ talk }) => talk.idle);

/** True for words that say little: articles, prepositions, pronouns, auxiliaries. */
export function isFunctionWord(folded: string): boolean {
  return glueWords.has(folded);
}

/** True for words of politeness and talk around a question. */
export function isFiller(folded: string): boolean {
  return chatterWords.has(folded);
}

/** True for words that cannot narrow what is asked. */
export function isIdle(folded: string): boolean {
  return idleWords.has(folded) || isFiller(folded) || isFunctionWord(folded);
}
