import type { Catalog } from '../catalog.ts';
import type { NameSpace } from '../schema/name-index.ts';
import { forEachHash } from './delete-page.ts';

/** Half a MiB: a fourth of the bits are set by all the titles there are. */
const BITS = 2 ** 22;
/** So few are read at a time that nobody waits for it. */
const PAGES_A_TIME = 48;

type Page = { readonly first: number; readonly pairs: Uint8Array };

/**
 * Tells hashes that no spelling has: three look-ups of mistyped names in four find nothing, and each would read a page. It is
 * read from the pages little by little, a few with each call; until all are read every hash may be there.
 */
export function openDeleteFilter(
  catalog: Catalog,
  space: NameSpace,
): (hashes: ReadonlySet<number>) => readonly number[] {
  const next = catalog.all<{ after: number }, Page>(
    `SELECT first, pairs FROM ${space}_spelling_delete WHERE first > @after ORDER BY first LIMIT ${PAGES_A_TIME}`,
  );
  const bits = new Uint8Array(BITS / 8);
  let after = Number.NEGATIVE_INFINITY;
  let isRead = false;
  const readOn = (): void => {
    const pages = next({ after });
    for (const { first, pairs } of pages) forEachHash(pairs, first, (hash) => setBit(bits, hash));
    after = pages.at(-1)?.first ?? after;
    isRead = pages.length < PAGES_A_TIME;
  };
  return (hashes) => {
    if (!isRead) readOn();
    return isRead ? [...hashes].filter((hash) => hasBit(bits, hash)) : [...hashes];
  };
}

function setBit(bits: Uint8Array, hash: number): void {
  const at = (hash >>> 3) % bits.length;
  bits[at] = (bits[at] as number) | (1 << (hash & 7));
}

function hasBit(bits: Uint8Array, hash: number): boolean {
  return ((bits[(hash >>> 3) % bits.length] as number) & (1 << (hash & 7))) !== 0;
}
