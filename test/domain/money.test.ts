import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, profitOf, returnOf, sumReturns } from '../../src/domain/money.ts';

const amount = fc.option(fc.integer({ min: 1, max: 1_000_000_000 }), { nil: null });
const films = fc.array(fc.record({ budget: amount, revenue: amount }), { maxLength: 30 });

describe('Money is told honestly', () => {
  test('a missing amount makes return and profit missing, never 0', () => {
    for (const film of [
      { budget: null, revenue: 5 },
      { budget: 5, revenue: null },
      { budget: null, revenue: null },
    ]) {
      expect(returnOf(film)).toBeNull();
      expect(profitOf(film)).toBeNull();
    }
  });

  test('the return is revenue over budget, the profit what is left', () => {
    expect(returnOf({ budget: 100, revenue: 250 })).toBe(2.5);
    expect(profitOf({ budget: 100, revenue: 40 })).toBe(-60);
  });

  test('totals are over the films with both amounts; the older mean counts the others as 0', () => {
    const known = [
      { budget: 100, revenue: 200 },
      { budget: 100, revenue: 600 },
    ];
    const unknown = [
      { budget: null, revenue: 900 },
      { budget: 50, revenue: null },
    ];
    expect(sumReturns([...known, ...unknown])).toEqual({
      films: 4,
      filmsWithMoney: 2,
      totalReturn: 8,
      meanReturn: 4,
      medianReturn: 4,
      meanReturnAllFilms: 2,
      totalProfit: 600,
    });
  });

  test('where no film has both amounts every figure is missing', () => {
    for (const none of [[], [{ budget: 1, revenue: null }]]) {
      const { films, filmsWithMoney, ...figures } = sumReturns(none);
      expect([films, filmsWithMoney]).toEqual([none.length, 0]);
      expect(new Set(Object.values(figures))).toEqual(new Set([null]));
    }
  });

  test('a film without figures changes nothing but the count of films and the older mean', () => {
    fc.assert(
      fc.property(films, (list) => {
        const { films: all, meanReturnAllFilms: older, ...rest } = sumReturns(list);
        const more = sumReturns([...list, { budget: null, revenue: null }]);
        expect(more).toMatchObject(rest);
        expect(more.films).toBe(all + 1);
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
