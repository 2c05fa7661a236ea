import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDubious, isImplausible, median, profitOf, returnOf, sumReturns } from '../../src/domain/money.ts';

const amount = fc.option(
  fc.oneof(
    fc.integer({ min: 1, max: 20_000 }),
    fc.integer({ min: 1, max: 1_000_000_000 }),
    fc.constantFrom(999, 1_000, 1_001, 9_999, 10_000, 10_001),
  ),
  { nil: null },
);
const film = fc.record({ budget: amount, revenue: amount });
const films = fc.array(film, { maxLength: 30 });

describe('Money is told honestly', () => {
  test('a missing amount makes return and profit missing, never 0', () => {
    for (const film of [
      { budget: null, revenue: 5_000_000 },
      { budget: 5_000_000, revenue: null },
      { budget: null, revenue: null },
    ]) {
      expect(returnOf(film)).toBeNull();
      expect(profitOf(film)).toBeNull();
      expect(isDubious(film)).toBe(false);
      expect(isImplausible(film)).toBe(false);
    }
  });

  test('the return is revenue over budget, the profit what is left', () => {
    expect(returnOf({ budget: 100_000, revenue: 250_000 })).toBe(2.5);
    expect(profitOf({ budget: 100_000, revenue: 40_000 })).toBe(-60_000);
  });

  test('from a budget of 10,000 and a revenue of 1,000 dollars up', () => {
    expect(returnOf({ budget: 10_000, revenue: 1_000 })).toBe(0.1);
    for (const small of [
      { budget: 9_999, revenue: 8_500_000 },
      { budget: 10_000_000, revenue: 999 },
      { budget: 8, revenue: 16 },
    ]) {
      expect(returnOf(small)).toBeNull();
      expect(profitOf(small)).toBeNull();
      expect(isDubious(small)).toBe(true);
      expect(isImplausible(small)).toBe(true);
    }
  });

  test('one small amount alone is dubious, and no pair', () => {
    for (const lone of [
      { budget: 5985, revenue: null },
      { budget: null, revenue: 121 },
    ]) {
      expect(isDubious(lone)).toBe(true);
      expect(isImplausible(lone)).toBe(false);
    }
  });

  test('a film has a return and a profit, or is left out, or lacks an amount: one of the three', () => {
    fc.assert(
      fc.property(film, (one) => {
        const isKnown = one.budget !== null && one.revenue !== null;
        expect([returnOf(one) !== null, isImplausible(one), !isKnown].filter(Boolean)).toHaveLength(1);
        expect(profitOf(one) === null).toBe(returnOf(one) === null);
        expect(returnOf(one) ?? 0).toBeLessThanOrEqual((one.revenue ?? 0) / 10_000);
      }),
    );
  });

  test('totals are over the films with a return; the older mean counts the others as 0', () => {
    const known = [
      { budget: 100_000, revenue: 200_000 },
      { budget: 100_000, revenue: 600_000 },
    ];
    const unknown = [
      { budget: null, revenue: 900_000 },
      { budget: 50_000, revenue: null },
    ];
    const implausible = [{ budget: 1, revenue: 8_500_000 }];
    expect(sumReturns([...known, ...unknown, ...implausible])).toEqual({
      films: 5,
      filmsWithMoney: 2,
      filmsLeftOut: 1,
      totalReturn: 8,
      meanReturn: 4,
      medianReturn: 4,
      meanReturnAllFilms: 1.6,
      totalProfit: 600_000,
    });
  });

  test('where no film has a return every figure is missing', () => {
    for (const none of [[], [{ budget: 1_000_000, revenue: null }], [{ budget: 1, revenue: 8_500_000 }]]) {
      const { films, filmsWithMoney, filmsLeftOut, ...figures } = sumReturns(none);
      expect([films, filmsWithMoney]).toEqual([none.length, 0]);
      expect(filmsLeftOut).toBe(none.filter(isImplausible).length);
      expect(new Set(Object.values(figures))).toEqual(new Set([null]));
    }
  });

  test('a film without figures or with dubious ones changes nothing but the counts and the older mean', () => {
    const other = fc.oneof(
      fc.constant({ budget: null, revenue: null }),
      fc.record({ budget: fc.integer({ min: 1, max: 9_999 }), revenue: amount }),
      fc.record({ budget: amount, revenue: fc.integer({ min: 1, max: 999 }) }),
    );
    fc.assert(
      fc.property(films, other, (list, one) => {
        const { films: all, filmsLeftOut, meanReturnAllFilms: older, ...rest } = sumReturns(list);
        const more = sumReturns([...list, one]);
        expect(more).toMatchObject(rest);
        expect(more.films).toBe(all + 1);
        expect(more.filmsLeftOut).toBe(filmsLeftOut + (isImplausible(one) ? 1 : 0));
        if (older !== null) expect(more.meanReturnAllFilms).toBeLessThanOrEqual(older);
      }),
    );
  });

  test('mean and median lie between the least and the greatest return', () => {
    fc.assert(
      fc.property(films, (list) => {
        const returns = list.map(returnOf).filter((value) => value !== null);
        const { meanReturn, medianReturn, filmsWithMoney } = sumReturns(list);
        expect(filmsWithMoney).toBe(returns.length);
        for (const value of [meanReturn, medianReturn]) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(Math.min(...returns) * (1 - 1e-9));
          expect(value).toBeLessThanOrEqual(Math.max(...returns) * (1 + 1e-9));
        }
      }),
    );
  });
});

describe('The median', () => {
  test.each([
    [[3], 3],
    [[9, 1], 5],
    [[10, 2, 9], 9],
    [[100, 9, 20, 1], 14.5],
    [[-5, -1, -3], -3],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  test('leaves the list as it was', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});
