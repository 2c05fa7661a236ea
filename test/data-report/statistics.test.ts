import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBins } from '../../etl/data-report/statistics/bins.ts';
import { fences } from '../../etl/data-report/statistics/fences.ts';
import { quantile } from '../../etl/data-report/statistics/quantile.ts';
import { spearman } from '../../etl/data-report/statistics/spearman.ts';

const amounts = fc.array(fc.double({ min: 0.01, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('a quantile', () => {
  it('lies between the two nearest values in proportion', () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantile([7], 0.9)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('fences', () => {
  it('stand 1.5 interquartile ranges from the middle half', () => {
    expect(fences([1, 2, 3, 4, 5], 'plain')).toEqual({ low: -1, high: 7 });
  });

  it('stand as many powers of ten away on a logarithmic scale', () => {
    const { low, high } = fences([1, 10, 100, 1000, 10_000], 'log');
    expect(Math.log10(low)).toBeCloseTo(-2, 9);
    expect(Math.log10(high)).toBeCloseTo(6, 9);
  });
});

describe('bins', () => {
  it('hold each value once, empty ones between them included', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(0.25, 1, 10), (values, width) => {
        const bins = countBins(values.map(Math.log10), width);
        expect(bins.reduce((sum, { films }) => sum + films, 0)).toBe(values.length);
        for (const [at, { from }] of bins.entries()) {
          if (at > 0) expect(from).toBeCloseTo(bins[at - 1]?.to ?? Number.NaN, 9);
        }
      }),
    );
  });

  it('begin with their lower end', () => {
    expect(countBins([6.5, 7, 7.4], 0.5)).toEqual([
      { from: 6.5, to: 7, films: 1 },
      { from: 7, to: 7.5, films: 2 },
    ]);
    expect(countBins([], 1)).toEqual([]);
  });
});

describe("Spearman's correlation", () => {
  const of = (a: readonly number[], b: readonly number[]) =>
    spearman(Float64Array.from(a), Float64Array.from(b));

  it('is what the textbook says', () => {
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(of(iq, hours).rho).toBeCloseTo(-29 / 165, 12);
  });

  it('gives equals their mean rank, and leaves out rows where one is unknown', () => {
    expect(of([1, 2, 2, 3, Number.NaN], [1, 3, 3, 9, 4])).toEqual({ rho: 1, films: 4 });
    expect(of([1, 1, 1], [1, 2, 3]).rho).toBeNaN();
  });

  it('stays the same where amounts are replaced by their logarithms', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1 }), fc.integer()), { minLength: 3 }), (pairs) => {
        const [a, b] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
        const plain = of(a, b).rho;
        const log = of(a.map(Math.log), b).rho;
        if (!Number.isNaN(plain) && new Set(a.map(Math.log)).size === new Set(a).size) {
          expect(log).toBeCloseTo(plain, 9);
        }
      }),
    );
  });
});
