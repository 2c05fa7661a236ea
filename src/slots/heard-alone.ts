import { isIdle } from '../language/glue.ts';
import type { Mention, Slot } from './slot.ts';

/** The same slot, heard only where its words are all that is said: "no" is an answer, "no zombies" is none. */
export function heardAlone<S extends Pick<Slot<unknown>, 'hear'>>(slot: S): S {
  const { hear } = slot;
  if (!hear) return slot;
  return {
    ...slot,
    hear: (sentence, reading) => {
      const found = hear(sentence, reading);
      const isSaid = (at: number): boolean => found.some(({ from, to }) => from <= at && at < to);
      const isAll = sentence.words.every(({ folded }, at) => isSaid(at) || isIdle(folded));
      return isAll ? longest(found) : [];
    },
  };
}

function longest(found: readonly Mention[]): readonly Mention[] {
  const sorted = [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  return sorted.slice(0, 1);
}
