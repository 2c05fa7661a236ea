import { packDeletes } from '../../src/catalog/names/delete-page.ts';
import { firstOf, secondOf } from './sorted-pairs.ts';

/** Two pages of so many pairs fill one of the file's. */
const PAIRS_OF_A_PAGE = 336;

/** Cuts sorted pairs of hashes and spellings into pages; those of one hash stay together, however many. */
export function eachDeletePage(
  pairs: Float64Array,
  visit: (first: number, page: Uint8Array) => void,
  size = PAIRS_OF_A_PAGE,
): void {
  const hash = (place: number): number => firstOf(pairs[place] as number);
  const pageEnd = (start: number): number => {
    const full = Math.min(start + size, pairs.length);
    if (full === pairs.length) return full;
    const cut = hash(full);
    let end = full;
    while (end > start && hash(end - 1) === cut) end--;
    if (end > start) return end;
    let whole = full;
    while (whole < pairs.length && hash(whole) === cut) whole++;
    return whole;
  };
  for (let start = 0; start < pairs.length; ) {
    const [from, end] = [start, pageEnd(start)];
    const spelling = (place: number): number => secondOf(pairs[from + place] as number);
    visit(
      hash(from),
      packDeletes(end - from, (place) => hash(from + place), spelling),
    );
    start = end;
  }
}
