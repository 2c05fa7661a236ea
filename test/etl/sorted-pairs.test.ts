import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortPairs } from '../../etl/sorted-pairs.ts';

const pair = fc.tuple(fc.integer(), fc.nat({ max: 2 ** 22 - 1 }));
const inOrder = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) => a - c || b - d;

test('Pairs come back whole, each run of them in order', () => {
  fc.assert(
    fc.property(fc.array(pair), fc.integer({ min: 1, max: 9 }), (pairs, run) => {
      const found: [number, number][] = [];
      const sorted = sortPairs((first, second) => found.push([first, second]), run);
      for (const [first, second] of pairs) sorted.add(first, second);
      sorted.end();
      const runs = Array.from({ length: Math.ceil(pairs.length / run) }, (_, index) =>
        pairs.slice(index * run, (index + 1) * run).sort(inOrder),
      );
      expect(found).toEqual(runs.flat());
    }),
  );
});

test('A second number that would spoil the first is refused', () => {
  expect(() => sortPairs(() => undefined, 1).add(1, 2 ** 22)).toThrow(/22 bits/);
});
