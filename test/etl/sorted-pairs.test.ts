import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf, secondOf, sortPairs } from '../../etl/names/sorted-pairs.ts';

const pair = fc.tuple(fc.integer(), fc.nat({ max: 2 ** 22 - 1 }));
const inOrder = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) => a - c || b - d;
const upper = (first: number) => first >> 24;

test('Pairs come back whole and in order, part by part, however many are kept in memory', () => {
  const database = new Database('');
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 60 }), fc.integer({ min: 1, max: 99 }), (pairs, capacity) => {
      const found: [number, number][][] = [];
      const visit = (part: Float64Array) =>
        found.push(Array.from(part, (number) => [firstOf(number), secondOf(number)]));
      const sorted = sortPairs(database, visit, capacity);
      for (const [first, second] of pairs) sorted.add(first, second);
      sorted.end();
      expect(found.flat()).toEqual(pairs.toSorted(inOrder));
      const parts = found.map((part) => [...new Set(part.map(([first]) => upper(first)))]);
      expect(parts).toEqual(
        [...new Set(pairs.map(([first]) => upper(first)))].sort((a, b) => a - b).map((p) => [p]),
      );
    }),
  );
  expect(database.prepare('SELECT name FROM sqlite_temp_schema').all()).toEqual([]);
});

test('A second number that would spoil the first is refused', () => {
  const sorted = sortPairs(new Database(''), () => undefined, 1);
  expect(() => sorted.add(1, 2 ** 22)).toThrow(/22 bits/);
});
