import { type Amounts, isDubious, isImplausible, profitOf, returnOf } from '../../domain/money.ts';
import type { Catalog } from '../catalog.ts';
import type { Rated } from './rank-films.ts';
import { readBudgets, readMoney } from './read-columns.ts';

const moneyMetrics = ['return', 'revenue', 'budget', 'profit'] as const;
/** What is an amount of money, or worked out from two. */
export type MoneyMetric = (typeof moneyMetrics)[number];

export function isMoney(metric: string): metric is MoneyMetric {
  return (moneyMetrics as readonly string[]).includes(metric);
}

type Rule = {
  /** The figure that a film is ranked by; null for one that is not. */
  readonly counted: (film: Amounts) => number | null;
  /** The figure that a film which is left out would have been ranked by; null for the others. */
  readonly leftOut: (film: Amounts) => number | null;
};

/** A ranking by one amount leaves out what one by both does: a film is dubious in all of them or in none. */
const RULES: Readonly<Record<MoneyMetric, Rule>> = {
  revenue: byAmount(({ revenue }) => revenue),
  budget: byAmount(({ budget }) => budget),
  return: { counted: returnOf, leftOut: ofBoth((budget, revenue) => revenue / budget) },
  profit: { counted: profitOf, leftOut: ofBoth((budget, revenue) => revenue - budget) },
};

function byAmount(amount: (film: Amounts) => number | null): Rule {
  return {
    counted: (film) => (isDubious(film) ? null : amount(film)),
    leftOut: (film) => (isDubious(film) ? amount(film) : null),
  };
}

function ofBoth(figure: (budget: number, revenue: number) => number): Rule['leftOut'] {
  return (film) => (isImplausible(film) ? figure(film.budget ?? 0, film.revenue ?? 0) : null);
}

/** What films are ranked by where it is money: those that count, or those that are left out for dubious amounts. */
export function rateMoney(
  catalog: Catalog,
  metric: MoneyMetric,
  leastVotes: number,
  whose: keyof Rule,
): Rated {
  const { films, budget, revenue } = metric === 'budget' ? readBudgets(catalog) : readMoney(catalog);
  const figure = RULES[metric][whose];
  return {
    films,
    leastVotes,
    // In a column an unknown amount is 0.
    figures: (place) =>
      figure({ budget: budget[place] || null, revenue: revenue[place] || null }) ?? Number.NaN,
  };
}
