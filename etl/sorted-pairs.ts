/** Pairs kept until they are handed back in order: a table that is filled in the order of its key is filled twice as fast. */
export type SortedPairs = {
  /** `first` has 32 bits with its sign, `second` 22 bits without one. */
  readonly add: (first: number, second: number) => void;
  /** Hands back what is left. */
  readonly end: () => void;
};

const SECONDS = 2 ** 22;

/** Hands pairs to `visit` in ascending order, in runs of so many: memory stays at eight bytes a pair of one run. */
export function sortPairs(visit: (first: number, second: number) => void, run = 4_000_000): SortedPairs {
  // A pair is one number: 54 bits with its sign, which a double holds.
  const pairs = new Float64Array(run);
  let length = 0;
  const flush = (): void => {
    for (const pair of pairs.subarray(0, length).sort()) {
      const first = Math.floor(pair / SECONDS);
      visit(first, pair - first * SECONDS);
    }
    length = 0;
  };
  return {
    add: (first, second) => {
      if (second >= SECONDS) throw new Error(`${second} is more than 22 bits`);
      if (length === run) flush();
      pairs[length++] = first * SECONDS + second;
    },
    end: flush,
  };
}
