import type { Sentence, Word } from '../../slots/sentence.ts';
import type { Reading } from '../../slots/slot.ts';
import { isSmall } from '../entities/small-word.ts';

/** Notes of each word that no question has how usual it is in stories: "dance" is a topic before it is Charles Dance. */
export function withTopics(sentence: Sentence, topicOf: Reading['topicOf']): Sentence {
  const saysNothing = (word: Word): boolean => word.known || isSmall(word) || /^\d+$/.test(word.folded);
  return {
    ...sentence,
    words: sentence.words.map((word) =>
      saysNothing(word) ? word : { ...word, topic: topicOf(word.folded) },
    ),
  };
}
