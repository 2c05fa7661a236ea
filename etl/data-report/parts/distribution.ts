import type { Catalog } from '../../../src/catalog/catalog.ts';
import type { FilmRef } from '../../../src/domain/film.ts';
import { median } from '../../../src/domain/money.ts';
import { type Bin, countBins } from '../statistics/bins.ts';
import { type Fences, fences, type Scale, toScale } from '../statistics/fences.ts';
import { quantile } from '../statistics/quantile.ts';
import { mean } from '../statistics/spearman.ts';

/** A figure of films: how SQL names it, and how it is looked at. */
export type Figure = {
  /** An expression over `film f`; NULL where unknown. */
  readonly sql: string;
  readonly scale: Scale;
  /** The width of a bin, in powers of ten on a logarithmic scale. */
  readonly bin: number;
  /** Everything below shares the first bin. */
  readonly from?: number;
  /** Everything from here on shares the last bin. */
  readonly until?: number;
};

export type Extreme = FilmRef & { readonly value: number; readonly votes: number };

/** How a figure is spread over the films that have one. */
export type Distribution = {
  readonly films: number;
  readonly known: number;
  readonly least: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly greatest: number;
  readonly mean: number;
  readonly fences: Fences;
  /** Films below the low fence and above the high one. */
  readonly below: number;
  readonly above: number;
  /** The median of their votes; NaN where there are none. */
  readonly votesBeyond: number;
  /** The farthest of them, at most five a side. */
  readonly lowest: readonly Extreme[];
  readonly highest: readonly Extreme[];
  /** On the figure's scale: powers of ten where it is logarithmic. */
  readonly bins: readonly Bin[];
};

const FEWEST = 5;
const NAMED = 5;

/** Undefined where fewer than five films have the figure. */
export function distributionOf(catalog: Catalog, figure: Figure): Distribution | undefined {
  const { sql, scale } = figure;
  const rows = catalog.all<Record<string, never>, { value: number; votes: number }>(
    `SELECT ${sql} AS value, f.vote_count AS votes FROM film f WHERE (${sql}) IS NOT NULL ORDER BY value`,
  )({});
  if (rows.length < FEWEST) return undefined;
  const values = rows.map(({ value }) => value);
  const bounds = fences(values, scale);
  const films = catalog.one<Record<string, never>, { films: number }>('SELECT count(*) AS films FROM film')(
    {},
  );
  return {
    films: films?.films ?? 0,
    known: values.length,
    least: values[0] as number,
    q1: quantile(values, 0.25),
    median: quantile(values, 0.5),
    q3: quantile(values, 0.75),
    greatest: values.at(-1) as number,
    mean: mean(values),
    fences: bounds,
    below: values.filter((value) => value < bounds.low).length,
    above: values.filter((value) => value > bounds.high).length,
    votesBeyond: medianVotes(rows, bounds),
    ...farthest(catalog, sql, bounds),
    bins: binsOf(values, figure),
  };
}

function medianVotes(rows: readonly { value: number; votes: number }[], { low, high }: Fences): number {
  return median(rows.filter(({ value }) => value < low || value > high).map(({ votes }) => votes));
}

function binsOf(values: readonly number[], { scale, bin, from = -Infinity, until = Infinity }: Figure) {
  const within = values.map((value) => toScale(Math.min(Math.max(value, from), until), scale));
  return countBins(within, bin);
}

/** Of equals the one that most people know. */
function farthest(catalog: Catalog, sql: string, { low, high }: Fences) {
  const beyond = (condition: string, order: string) =>
    catalog.all<{ fence: number; limit: number }, Extreme>(
      `SELECT f.id, f.title, f.year, ${sql} AS value, f.vote_count AS votes FROM film f
       WHERE (${sql}) ${condition} $fence ORDER BY value ${order}, f.vote_count DESC, f.id LIMIT $limit`,
    );
  return {
    lowest: beyond('<', 'ASC')({ fence: low, limit: NAMED }),
    highest: beyond('>', 'DESC')({ fence: high, limit: NAMED }),
  };
}
