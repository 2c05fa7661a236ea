import { deleteHashes } from './spelling.ts';

/** A place in the list of words takes this many values beside a hash of 32 bits in one number. */
const PLACES = 2 ** 20;

/**
 * Indexes words by their symmetric deletes; returns what gives all that may be one edit away from a typed word, and a
 * few that are not. One sorted array: a map of lists would take ten times the memory.
 */
export function indexNearWords(words: readonly string[]): (typed: string) => ReadonlySet<string> {
  const pairs = Float64Array.from(
    words.flatMap((word, place) => [...deleteHashes(word)].map((hash) => hash * PLACES + place)),
  ).sort();
  return (typed) => {
    const near = new Set<string>();
    for (const hash of deleteHashes(typed)) {
      const [first, end] = [hash * PLACES, (hash + 1) * PLACES];
      for (const pair of pairs.subarray(firstFrom(pairs, first), firstFrom(pairs, end)))
        near.add(words[pair - first] as string);
    }
    return near;
  };
}

/** The place of the first number that is not below `least`. */
function firstFrom(sorted: Float64Array, least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
