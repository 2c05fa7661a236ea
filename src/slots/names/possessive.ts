import { isFiller, isFunctionWord } from '../../language/idle-words.ts';
import type { Word } from '../sentence.ts';

const ENDING = /['’ʼ`´]s$/i;

/** True for "Cameron's", which may name Cameron's; "it's" and "who's" are no genitives of names. */
export function isPossessive({ text, folded }: Pick<Word, 'text' | 'folded'>): boolean {
  if (!ENDING.test(text)) return false;
  const bare = folded.slice(0, -1);
  return !isFunctionWord(bare) && !isFiller(bare);
}
