import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachDeletePage } from '../../etl/names/delete-pages.ts';
import { packDeletes, spellingsOf } from '../../src/catalog/names/delete-page.ts';

const SECONDS = 2 ** 22;
/** Hashes of one part, few enough to meet often. */
const hash = fc.oneof(fc.integer({ min: -9, max: -1 }), fc.integer({ min: -(2 ** 24), max: -1 }));
const pair = fc.tuple(hash, fc.nat({ max: SECONDS - 1 }));

test('Pages give the spellings of every hash, and those of one hash are on one page', () => {
  fc.assert(
    fc.property(
      fc.array(pair, { maxLength: 80 }),
      fc.integer({ min: 1, max: 20 }),
      hash,
      (pairs, size, other) => {
        const numbers = [...new Set(pairs.map(([first, second]) => first * SECONDS + second))];
        const pages: { readonly first: number; readonly page: Uint8Array }[] = [];
        eachDeletePage(Float64Array.from(numbers).sort(), (first, page) => pages.push({ first, page }), size);
        const expected = (wanted: number) =>
          [...new Set(pairs.filter(([first]) => first === wanted).map(([, second]) => second))].sort(
            (a, b) => a - b,
          );
        for (const wanted of [...pairs.map(([first]) => first), other]) {
          const on = pages.findLast(({ first }) => first <= wanted);
          expect(on ? spellingsOf(on.page, on.first, wanted) : []).toEqual(expected(wanted));
        }
        expect(pages.reduce((sum, { page }) => sum + page.length, 0)).toBe(numbers.length * 6);
        const widest = Math.max(size, ...pairs.map(([first]) => expected(first).length));
        for (const { page } of pages) expect(page.length / 6).toBeLessThanOrEqual(widest);
      },
    ),
  );
});

test('What does not fit in a page is refused', () => {
  const far = [0, 2 ** 24] as const;
  expect(() =>
    packDeletes(
      2,
      (place) => far[place] ?? 0,
      () => 1,
    ),
  ).toThrow(/three bytes/);
  expect(() =>
    packDeletes(
      1,
      () => 0,
      () => 2 ** 24,
    ),
  ).toThrow(/three bytes/);
});
