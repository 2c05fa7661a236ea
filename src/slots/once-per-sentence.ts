import type { Sentence } from './sentence.ts';

/** The same for each sentence is worked out once: the ears of a slot and of what leaves it out share it. */
export function oncePerSentence<R extends readonly unknown[], T>(
  work: (sentence: Sentence, ...rest: R) => T,
): (sentence: Sentence, ...rest: R) => T {
  const known = new WeakMap<Sentence, T>();
  return (sentence, ...rest) => {
    const found = known.get(sentence) ?? work(sentence, ...rest);
    known.set(sentence, found);
    return found;
  };
}
