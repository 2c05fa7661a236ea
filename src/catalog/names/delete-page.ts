/**
 * A page of the index of typing mistakes: pairs of a hash, as its distance from the page's first one, and of a spelling's
 * number, three bytes each, ascending. All pairs of a hash are on one page.
 */
const HALF = 3;
const PAIR = 2 * HALF;

/** What three bytes hold: hashes of a page are nearer to its first one than this. */
const MOST_IN_HALF = 2 ** 24;

/** Packs `count` pairs, of which `hash` and `spelling` give the one at a place. */
export function packDeletes(
  count: number,
  hash: (place: number) => number,
  spelling: (place: number) => number,
): Uint8Array {
  const page = new Uint8Array(count * PAIR);
  const first = hash(0);
  for (let place = 0; place < count; place++) {
    writeHalf(page, place * PAIR, hash(place) - first);
    writeHalf(page, place * PAIR + HALF, spelling(place));
  }
  return page;
}

/** The numbers of the spellings that have the hash, ascending; `first` is the page's first hash. */
export function spellingsOf(page: Uint8Array, first: number, hash: number): readonly number[] {
  const wanted = hash - first;
  let [low, high] = [0, page.length / PAIR];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (readHalf(page, middle * PAIR) < wanted) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low * PAIR; at < page.length && readHalf(page, at) === wanted; at += PAIR)
    found.push(readHalf(page, at + HALF));
  return found;
}

/** Visits the hash of every pair of a page; `first` is the page's first one. */
export function forEachHash(page: Uint8Array, first: number, visit: (hash: number) => void): void {
  for (let at = 0; at < page.length; at += PAIR) visit(first + readHalf(page, at));
}

function writeHalf(page: Uint8Array, at: number, value: number): void {
  if (value < 0 || value >= MOST_IN_HALF) throw new Error(`${value} does not fit in three bytes`);
  page[at] = value >>> 16;
  page[at + 1] = value >>> 8;
  page[at + 2] = value;
}

function readHalf(page: Uint8Array, at: number): number {
  return ((page[at] as number) << 16) | ((page[at + 1] as number) << 8) | (page[at + 2] as number);
}
