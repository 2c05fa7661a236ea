/** Amounts in US dollars, as the data gives them (not adjusted for inflation); null where unknown, never 0. */
export type Amounts = { readonly budget: number | null; readonly revenue: number | null };

/** In the data smaller sums stand for thousands or millions of dollars, or fill a field: no figure is worked out from them. */
export const LEAST_BUDGET = 10_000;
export const LEAST_REVENUE = 1_000;

/** True where a known amount is too small to be one: both are shown as dubious then, as either may be in another unit. */
export function isDubious({ budget, revenue }: Amounts): boolean {
  return (budget !== null && budget < LEAST_BUDGET) || (revenue !== null && revenue < LEAST_REVENUE);
}

/** True for a film with both amounts that is left out of sums and rankings, and named as such, because one is dubious. */
export function isImplausible(amounts: Amounts): boolean {
  return amounts.budget !== null && amounts.revenue !== null && isDubious(amounts);
}

/** Revenue / budget; null unless both are known and plausible. 1 means that the film earned back what it cost. */
export function returnOf(amounts: Amounts): number | null {
  const { budget, revenue } = amounts;
  return budget === null || revenue === null || isDubious(amounts) ? null : revenue / budget;
}

/** Revenue − budget in US dollars; null unless both are known and plausible. */
export function profitOf(amounts: Amounts): number | null {
  const { budget, revenue } = amounts;
  return budget === null || revenue === null || isDubious(amounts) ? null : revenue - budget;
}

/** Totals over the films with a return; `meanReturnAllFilms` counts a missing one as 0, the older definition. */
export type Returns = {
  readonly films: number;
  /** Those with a return: both amounts known and plausible. */
  readonly filmsWithMoney: number;
  /** Those with both amounts of which one is dubious. */
  readonly filmsLeftOut: number;
  readonly totalReturn: number | null;
  readonly meanReturn: number | null;
  readonly medianReturn: number | null;
  readonly meanReturnAllFilms: number | null;
  readonly totalProfit: number | null;
};

export function sumReturns(films: readonly Amounts[]): Returns {
  const returns = films.map(returnOf).filter((value) => value !== null);
  const filmsLeftOut = films.filter(isImplausible).length;
  const counts = { films: films.length, filmsWithMoney: returns.length, filmsLeftOut };
  if (returns.length === 0) {
    return {
      ...counts,
      totalReturn: null,
      meanReturn: null,
      medianReturn: null,
      meanReturnAllFilms: null,
      totalProfit: null,
    };
  }
  const total = sum(returns);
  return {
    ...counts,
    totalReturn: total,
    meanReturn: total / returns.length,
    medianReturn: median(returns),
    meanReturnAllFilms: total / films.length,
    totalProfit: sum(films.map(profitOf).filter((value) => value !== null)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The middle value, or the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}
