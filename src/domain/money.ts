/** Amounts in US dollars, as the data gives them (not adjusted for inflation); null where unknown, never 0. */
export type Amounts = { readonly budget: number | null; readonly revenue: number | null };

/** Revenue / budget; null unless both are known. 1 means that the film earned back what it cost. */
export function returnOf({ budget, revenue }: Amounts): number | null {
  return budget === null || revenue === null ? null : revenue / budget;
}

/** Revenue − budget in US dollars; null unless both are known. */
export function profitOf({ budget, revenue }: Amounts): number | null {
  return budget === null || revenue === null ? null : revenue - budget;
}

/** Totals over the films with both amounts; `meanReturnAllFilms` counts a missing return as 0, the older definition. */
export type Returns = {
  readonly films: number;
  readonly filmsWithMoney: number;
  readonly totalReturn: number | null;
  readonly meanReturn: number | null;
  readonly medianReturn: number | null;
  readonly meanReturnAllFilms: number | null;
  readonly totalProfit: number | null;
};

export function sumReturns(films: readonly Amounts[]): Returns {
  const returns = films.map(returnOf).filter((value) => value !== null);
  const counts = { films: films.length, filmsWithMoney: returns.length };
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
