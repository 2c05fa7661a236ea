import type { FilmId, FilmRef } from '../../domain/film.ts';
import { type Amounts, LEAST_BUDGET, LEAST_REVENUE } from '../../domain/money.ts';
import type { Catalog } from '../catalog.ts';
import { type FilmFilter, type FilmSet, isUnfiltered } from './film-filter.ts';
import { openFilmSets } from './film-sets.ts';
import { type Rated, rankFilms } from './rank-films.ts';
import { isMoney, type MoneyMetric, rateMoney } from './rate-money.ts';
import { filmColumn, numberOf } from './read-columns.ts';

export const metrics = [
  'score',
  'votes',
  'return',
  'revenue',
  'budget',
  'profit',
  'popularity',
  'runtime',
  'date',
] as const;
export type Metric = (typeof metrics)[number];
export type Order = 'desc' | 'asc';

/** Films in their order, each with the figure it is ranked by: a mean vote, a number of votes, a ratio, US dollars, minutes, or a date as 19991231. */
export type RankedPage<F = FilmRef> = {
  readonly films: readonly (F & { readonly value: number })[];
  readonly more: boolean;
  readonly floor: Floor;
  /** Films that dubious amounts would have put among these or before them, the first few of so many. */
  readonly leftOut: readonly F[];
  readonly filmsLeftOut: number;
};
/** A film with its votes and its amounts in US dollars. */
export type VotedFilm = FilmRef &
  Amounts & {
    readonly voteAverage: number | null;
    readonly voteCount: number;
  };
export type RankedFilm = VotedFilm & { readonly value: number };
/** What a film needs to be ranked at all: votes, and as much of an amount as the ranking is made of. */
export type Floor = { readonly votes: number; readonly budget: number; readonly revenue: number };

export const LEAST_VOTES_FOR_MONEY = 20;
/** More of those that are left out are only counted. */
const MOST_LEFT_OUT = 20;

const REF = 'SELECT id, title, year FROM film WHERE id = @id';
const WITH_VOTES =
  'SELECT id, title, year, vote_average AS voteAverage, vote_count AS voteCount, budget, revenue FROM film WHERE id = @id';
type Hidden = ReadonlySet<FilmId>;

type Rank<F> = (
  metric: Metric,
  order: Order,
  filter: FilmFilter,
  n: number,
  skip: number,
  hidden?: Hidden,
) => RankedPage<F>;

/** As `openRankedIds`, with the films' titles, years and votes. */
export function openRanking(catalog: Catalog): Rank<VotedFilm> {
  const rank = openRankedIds(catalog);
  const find = catalog.one<{ id: number }, VotedFilm>(WITH_VOTES);
  return (...wanted) => {
    const { films, leftOut, ...page } = rank(...wanted);
    const refs = films.flatMap(({ id, value }) => {
      const ref = find({ id });
      return ref ? [{ ...ref, value }] : [];
    });
    return { ...page, films: refs, leftOut: leftOut.flatMap(({ id }) => find({ id }) ?? []) };
  };
}

/**
 * Ranks the films that pass a filter, but for the hidden ones; where fewer than wanted reach the floor of votes it is
 * lowered, and said.
 */
export function openRankedIds(catalog: Catalog): Rank<{ readonly id: FilmId }> {
  const usual = usualFloor(catalog);
  const setOf = openFilmSets(catalog);
  return (metric, order, filter, n, skip, hidden) => {
    const films = without(catalog, setOf(filter), hidden);
    for (const votes of floorsOf(metric, usual.votes, filter)) {
      const floor = { votes, budget: LEAST_BUDGET, revenue: LEAST_REVENUE };
      const rated = RATED[metric](catalog, floor, usual.mean);
      const sign = order === 'asc' ? -1 : 1;
      const all = rankFilms(catalog, rated, films, skip + n + 1, sign);
      // Decided by all that reach it, not by those of a page: else a later page would have a floor of its own, and films twice.
      if (all.length < Math.min(n, 5) && votes > LOWEST_FLOOR) continue;
      const ranked = all.slice(skip);
      const page = ranked.slice(0, n).map(({ id, value }) => ({ id, value: sign * value }));
      const more = ranked.length > n;
      const until = more ? (ranked[n - 1]?.value ?? 0) : Number.NEGATIVE_INFINITY;
      const beside = isMoney(metric) ? leftOut(catalog, metric, votes, films, sign, until) : [];
      return {
        films: page,
        more,
        floor,
        leftOut: beside.slice(0, MOST_LEFT_OUT),
        filmsLeftOut: beside.length,
      };
    }
    const floor = { votes: LOWEST_FLOOR, budget: LEAST_BUDGET, revenue: LEAST_REVENUE };
    return { films: [], more: false, floor, leftOut: [], filmsLeftOut: 0 };
  };
}

/** The films whose dubious amounts would have put them at the value `until` or before it, in their order. */
function leftOut(
  catalog: Catalog,
  metric: MoneyMetric,
  votes: number,
  among: FilmSet | undefined,
  sign: 1 | -1,
  until: number,
): readonly { readonly id: FilmId }[] {
  const rated = rateMoney(catalog, metric, isOfBoth(metric) ? votes : 0, 'leftOut');
  return rankFilms(catalog, rated, among, Number.POSITIVE_INFINITY, sign).filter(
    ({ value }) => value >= until,
  );
}

/** Made of a budget and a revenue: such figures of films that hardly anybody has seen are mostly slips. */
function isOfBoth(metric: Metric): boolean {
  return metric === 'return' || metric === 'profit';
}

function without(
  catalog: Catalog,
  films: FilmSet | undefined,
  hidden: Hidden = new Set(),
): FilmSet | undefined {
  if (hidden.size === 0) return films;
  const ids = filmColumn(catalog, 'id');
  const rest = films ?? new Uint8Array(ids.length).fill(1);
  for (const id of hidden) rest[numberOf(ids, id)] = 0;
  return rest;
}

const RATED: Readonly<Record<Metric, (catalog: Catalog, floor: Floor, mean: number) => Rated>> = {
  // Bayesian: m = the floor, C = the mean of all films with votes.
  score: (catalog, floor, mean) => {
    const [votes, average] = [filmColumn(catalog, 'votes'), filmColumn(catalog, 'average')];
    const ofMean = floor.votes * mean;
    return {
      leastVotes: floor.votes,
      figures: (_, film) => {
        const count = votes[film] as number;
        return (count * (average[film] as number) + ofMean) / (count + floor.votes);
      },
    };
  },
  votes: (catalog) => ({ leastVotes: 1, figures: filmColumn(catalog, 'votes') }),
  runtime: (catalog, { votes }) => {
    const minutes = filmColumn(catalog, 'runtime');
    return { leastVotes: votes, figures: (_, film) => minutes[film] || Number.NaN };
  },
  date: (catalog, { votes }) => ({ leastVotes: votes, figures: filmColumn(catalog, 'date') }),
  popularity: (catalog) => ({ leastVotes: 0, figures: filmColumn(catalog, 'popularity') }),
  revenue: (catalog) => rateMoney(catalog, 'revenue', 0, 'counted'),
  budget: (catalog) => rateMoney(catalog, 'budget', 0, 'counted'),
  return: (catalog, { votes }) => rateMoney(catalog, 'return', votes, 'counted'),
  profit: (catalog, { votes }) => rateMoney(catalog, 'profit', votes, 'counted'),
};

/** Returns what pages through the films of a filter, the most voted first. */
export function openMostVoted(
  catalog: Catalog,
): (
  filter: FilmFilter,
  n: number,
  skip: number,
) => { readonly films: readonly FilmRef[]; readonly more: boolean } {
  const setOf = openFilmSets(catalog);
  const find = catalog.one<{ id: number }, FilmRef>(REF);
  return (filter, n, skip) => {
    const all = { leastVotes: 0, figures: filmColumn(catalog, 'votes') };
    const ranked = rankFilms(catalog, all, setOf(filter), skip + n + 1).slice(skip);
    const films = ranked.slice(0, n).map(({ id }) => find({ id }));
    return { films: films.filter((film) => film !== undefined), more: ranked.length > n };
  };
}

/** A film with fewer votes is never ranked by its score. */
export const LOWEST_FLOOR = 10;

/** Of films that somebody listed themselves none is left out for being little known. */
function floorsOf(metric: Metric, usual: number, filter: FilmFilter): readonly number[] {
  return filter.among ? [LEAST_OF_OWN] : floors(metric, usual, !isUnfiltered(filter));
}
const LEAST_OF_OWN = 1;

function floors(metric: Metric, usual: number, isNarrow: boolean): readonly number[] {
  if (isOfBoth(metric)) return [LEAST_VOTES_FOR_MONEY, LOWEST_FLOOR];
  // The longest of all are series in one row, which few vote for.
  if (metric === 'runtime') return [usual, LOWEST_FLOOR];
  if (metric !== 'score') return [LOWEST_FLOOR];
  // A list of all films needs a higher floor than one of a small country's comedies.
  return isNarrow ? [usual, Math.ceil(usual / 3), LOWEST_FLOOR] : [usual * 5, usual, LOWEST_FLOOR];
}

/** The votes that a tenth of the films have, at least the lowest floor, and the mean vote: the build made them. */
function usualFloor({ meta }: Catalog): { readonly votes: number; readonly mean: number } {
  const votes = Number(meta.get('votes_of_a_tenth') ?? 0);
  return { votes: Math.max(LOWEST_FLOOR, votes), mean: Number(meta.get('mean_vote') ?? USUAL_MEAN) };
}

/** Where no film has votes. */
const USUAL_MEAN = 6;
