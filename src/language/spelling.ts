/**
 * Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours.
 * Stops early and returns `limit + 1` once it must be above `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  let [before, previous, current] = width > WIDEST ? [row(width), row(width), row(width)] : SCRATCH;
  for (let j = 0; j < width; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    current[0] = i;
    let best = i;
    for (let j = 1; j < width; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2);
      if (swapped && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, at(before, j - 2) + 1);
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(at(previous, b.length), limit + 1);
}

const WIDEST = 64;
const row = (width: number): Uint16Array => new Uint16Array(width);
/** To make three rows for every comparison takes longer than to compare; nothing of them outlives a call. */
const SCRATCH: readonly [Uint16Array, Uint16Array, Uint16Array] = [row(WIDEST), row(WIDEST), row(WIDEST)];

function at(row: Uint16Array, index: number): number {
  return row[index] ?? 0;
}

/**
 * The hashes of a word and of every form of it with one character left out (symmetric deletes): two words
 * one edit apart share at least one. 32-bit FNV-1a; a false hit costs one comparison.
 */
export function deleteHashes(word: string): ReadonlySet<number> {
  const hashes = new Set([hash(word)]);
  // What stands before the letter left out is hashed once for all of them.
  for (let left = 0, before = EMPTY; left < word.length; left++) {
    const letter = word.charCodeAt(left);
    // Of two equal letters it does not matter which is left out.
    if (left === 0 || letter !== word.charCodeAt(left - 1)) hashes.add(hash(word, left + 1, before));
    before = hashOn(before, letter);
  }
  return hashes;
}

/** The same with two characters left out: against `deleteHashes` it finds nearly all words two edits apart. */
export function deepDeleteHashes(word: string): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (const shorter of withOneLeftOut(word)) for (const hash of deleteHashes(shorter)) hashes.add(hash);
  return hashes;
}

function withOneLeftOut(word: string): readonly string[] {
  return Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

/** FNV-1a of nothing. */
const EMPTY = 0x811c9dc5 | 0;

function hashOn(value: number, letter: number): number {
  return Math.imul(value ^ letter, 0x01000193);
}

function hash(word: string, from = 0, before = EMPTY): number {
  let value = before;
  for (let i = from; i < word.length; i++) value = hashOn(value, word.charCodeAt(i));
  return value;
}
