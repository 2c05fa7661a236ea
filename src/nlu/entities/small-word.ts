import { isFiller, isFunctionWord } from '../../language/idle-words.ts';
import type { Word } from '../../slots/sentence.ts';

/** True for a word that says nothing of what is asked: an article, a greeting, a word of an opener. */
export function isSmall({ folded, word, idle }: Word): boolean {
  return idle === true || isFunctionWord(folded) || isFunctionWord(word) || isFiller(folded);
}
