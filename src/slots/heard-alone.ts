import { isFiller, isFunctionWord, isIdle } from '../language/idle-words.ts';
import type { Sentence } from './sentence.ts';
import type { Mention, Slot } from './slot.ts';

/** The same slot, heard only where its words are all that is said: "no" is an answer, "no zombies" is none. */
export function heardAlone<S extends Pick<Slot<unknown>, 'hear'>>(slot: S): S {
  const { hear } = slot;
  if (!hear) return slot;
  return {
    ...slot,
    hear: (sentence, reading) => {
      const found = hear(sentence, reading);
      // "ok bye" takes leave and is no yes.
      const small = (mention: Mention): number => Number(isSmall(mention, sentence));
      const [longest] = [...found].sort(
        (a, b) => b.to - b.from - (a.to - a.from) || small(a) - small(b) || a.from - b.from,
      );
      if (!longest) return [];
      const isSaid = (at: number): boolean => found.some(({ from, to }) => from <= at && at < to);
      // "No" and "yes" begin many sentences: of other words only polite ones may stand beside them.
      const isBeside = isSmall(longest, sentence) ? isFiller : isIdle;
      return sentence.words.every(({ folded }, at) => isSaid(at) || isBeside(folded)) ? [longest] : [];
    },
  };
}

function isSmall({ from, to }: Mention, { words }: Sentence): boolean {
  return words.slice(from, to).every(({ folded }) => isFunctionWord(folded) || isFiller(folded));
}
