import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deleteHashes, editDistance } from '../../src/language/spelling.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 9 });
const edit = fc.record({
  at: fc.nat(20),
  letter: fc.constantFrom('a', 'b', 'x'),
  how: fc.constantFrom('insert', 'delete', 'replace', 'swap'),
});

/** Optimal string alignment by its textbook definition, without rows or limits. */
function naive(a: string, b: string, i = a.length, j = b.length, seen = new Map<string, number>()): number {
  if (i === 0 || j === 0) return i + j;
  const key = `${i} ${j}`;
  const known = seen.get(key);
  if (known !== undefined) return known;
  const rest = (x: number, y: number): number => naive(a, b, x, y, seen);
  const replaced = rest(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  const swapped = isSwap ? rest(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
  const least = Math.min(rest(i - 1, j) + 1, rest(i, j - 1) + 1, replaced, swapped);
  seen.set(key, least);
  return least;
}

function edited(text: string, { at, letter, how }: { at: number; letter: string; how: string }): string {
  const i = at % Math.max(1, text.length);
  if (how === 'insert') return text.slice(0, i) + letter + text.slice(i);
  if (how === 'delete') return text.slice(0, i) + text.slice(i + 1);
  if (how === 'replace') return text.slice(0, i) + letter + text.slice(i + 1);
  return (
    text.slice(0, i) +
    text
      .slice(i, i + 2)
      .split('')
      .reverse()
      .join('') +
    text.slice(i + 2)
  );
}

describe('Edit distance', () => {
  test.each([
    ['matrix', 'matrix', 0],
    ['matrix', 'matirx', 1],
    ['matrix', 'matri', 1],
    ['matrix', 'mattrix', 1],
    ['matrix', 'motrix', 1],
    ['godfather', 'godftaehr', 2],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
  ])('%s to %s is %i', (a, b, edits) => {
    expect(editDistance(a, b, 5)).toBe(edits);
  });

  test('is the textbook definition up to its limit, and one more beyond it', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(naive(a, b), limit + 1));
      }),
      { numRuns: 5000 },
    );
  });

  test('is the same both ways', () => {
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, 9) === editDistance(b, a, 9)));
  });
});

describe('Delete hashes', () => {
  const share = (a: string, b: string): boolean => {
    const hashes = deleteHashes(b);
    return [...deleteHashes(a)].some((hash) => hashes.has(hash));
  };

  test('two words one edit apart always share one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), edit, (text, change) => {
        expect(share(text, edited(text, change))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('are those of the word and of every form of it with a letter left out', () => {
    const own = (text: string): number | undefined => [...deleteHashes(text)][0];
    fc.assert(
      fc.property(word, (text) => {
        const shorter = Array.from({ length: text.length }, (_, i) => text.slice(0, i) + text.slice(i + 1));
        expect([...deleteHashes(text)]).toEqual([...new Set([text, ...shorter].map(own))]);
      }),
    );
  });

  test('words that have nothing in common share none', () => {
    expect(share('casablanca', 'titanic')).toBe(false);
  });
});
