import type { FilmId, FilmRef } from '../domain/film.ts';
import type { Catalog } from './catalog.ts';
import { type FilmFilter, filterSql } from './film-filter.ts';

export const metrics = ['score', 'votes', 'return', 'revenue', 'profit', 'popularity'] as const;
export type Metric = (typeof metrics)[number];
export type Order = 'desc' | 'asc';

/** A film with the figure it is ranked by: a mean vote, a number of votes, a ratio or US dollars. */
export type RankedFilm = FilmRef & { readonly value: number };
export type RankedPage = {
  readonly films: readonly RankedFilm[];
  readonly more: boolean;
  readonly floor: Floor;
};
/** What a film needs to be ranked at all. */
export type Floor = { readonly votes: number; readonly budget: number };

/** Below this budget a return says nothing: sums of a few dollars stand for thousands or millions in the data. */
const LEAST_BUDGET = 10_000;
const LEAST_VOTES_FOR_MONEY = 20;
/** The share of the films with votes that has as many as the floor: the classic weighted score's m. */
const SHARE_ABOVE_FLOOR = 0.1;

type Hidden = ReadonlySet<FilmId>;
type Ranking = { readonly value: string; readonly floor: string };
const MONEY = 'f.vote_count >= @votes';
const RANKINGS: Readonly<Record<Metric, Ranking>> = {
  // Bayesian: m = the floor, C = the mean of all films with votes.
  score: {
    value: '(f.vote_count * f.vote_average + @votes * @mean) / (f.vote_count + @votes)',
    floor: 'f.vote_count >= @votes',
  },
  votes: { value: 'f.vote_count', floor: 'f.vote_count > 0' },
  return: {
    value: 'CAST(f.revenue AS REAL) / f.budget',
    floor: `f.revenue > 0 AND f.budget >= @budget AND ${MONEY}`,
  },
  revenue: { value: 'f.revenue', floor: 'f.revenue > 0' },
  profit: { value: 'f.revenue - f.budget', floor: `f.revenue > 0 AND f.budget >= @budget AND ${MONEY}` },
  popularity: { value: 'f.popularity', floor: 'f.popularity IS NOT NULL' },
};

/** Films that are left out of a list; bound as JSON, so that the statement is the same however many there are. */
const NOT_HIDDEN = 'f.id NOT IN (SELECT value FROM json_each(@hidden))';

/** Ranks the films that pass a filter, but for the hidden ones; where fewer than wanted reach the floor of votes it is lowered, and said. */
export function openRanking(
  catalog: Catalog,
): (
  metric: Metric,
  order: Order,
  filter: FilmFilter,
  n: number,
  skip: number,
  hidden?: Hidden,
) => RankedPage {
  const usual = usualFloor(catalog);
  return (metric, order, filter, n, skip, hidden = new Set()) => {
    const { where, parameters } = filterSql(filter);
    const { value, floor } = RANKINGS[metric];
    const isShown = hidden.size === 0 ? '' : ` AND ${NOT_HIDDEN}`;
    const ranked = catalog.all<Record<string, string | number>, RankedFilm>(
      `SELECT f.id, f.title, f.year, ${value} AS value FROM film f WHERE ${where} AND ${floor}${isShown}
       ORDER BY value ${order === 'asc' ? 'ASC' : 'DESC'}, f.vote_count DESC, f.id LIMIT @limit OFFSET @skip`,
    );
    const isNarrow = where !== '1';
    for (const votes of floors(metric, usual().votes, isNarrow)) {
      const used = { votes, budget: LEAST_BUDGET };
      const films = ranked({
        ...parameters,
        ...bound(metric, used, usual().mean),
        ...(hidden.size === 0 ? {} : { hidden: JSON.stringify([...hidden]) }),
        limit: n + 1,
        skip,
      });
      if (films.length >= Math.min(n, 5) || votes <= LOWEST_FLOOR)
        return { films: films.slice(0, n), more: films.length > n, floor: used };
    }
    return { films: [], more: false, floor: { votes: LOWEST_FLOOR, budget: LEAST_BUDGET } };
  };
}

const LOWEST_FLOOR = 10;

function floors(metric: Metric, usual: number, isNarrow: boolean): readonly number[] {
  if (metric === 'return' || metric === 'profit') return [LEAST_VOTES_FOR_MONEY, LOWEST_FLOOR];
  if (metric !== 'score') return [LOWEST_FLOOR];
  // A list of all films needs a higher floor than one of a small country's comedies.
  return isNarrow ? [usual, Math.ceil(usual / 3), LOWEST_FLOOR] : [usual * 5, usual, LOWEST_FLOOR];
}

function bound(metric: Metric, { votes, budget }: Floor, mean: number): Record<string, number> {
  if (metric === 'score') return { votes, mean };
  return metric === 'return' || metric === 'profit' ? { votes, budget } : {};
}

/** The votes that a tenth of the films with votes have, and the mean vote; read once, when first needed. */
function usualFloor(catalog: Catalog): () => { readonly votes: number; readonly mean: number } {
  let known: { readonly votes: number; readonly mean: number } | undefined;
  return () => {
    if (known) return known;
    const films = Number(catalog.meta.get('films') ?? 0) || 1;
    const row = catalog.one<{ skip: number }, { votes: number }>(
      'SELECT vote_count AS votes FROM film ORDER BY vote_count DESC LIMIT 1 OFFSET @skip',
    )({ skip: Math.floor(films * SHARE_ABOVE_FLOOR) });
    const mean = catalog.one<Record<string, never>, { mean: number | null }>(
      'SELECT avg(vote_average) AS mean FROM film WHERE vote_count > 0',
    )({});
    known = { votes: Math.max(LOWEST_FLOOR, row?.votes ?? 0), mean: mean?.mean ?? 6 };
    return known;
  };
}
