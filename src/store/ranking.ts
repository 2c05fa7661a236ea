import type { FilmId, FilmRef } from '../domain/film.ts';
import type { Catalog } from './catalog.ts';
import { filmColumn, numberOf, readMoney } from './film-columns.ts';
import { type FilmFilter, type FilmSet, isUnfiltered, openFilmSets } from './film-filter.ts';
import { type Rated, rankFilms } from './rank-films.ts';

export const metrics = [
  'score',
  'votes',
  'return',
  'revenue',
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
};
export type VotedFilm = FilmRef & {
  readonly voteAverage: number | null;
  readonly voteCount: number;
  /** In US dollars. */
  readonly revenue: number | null;
};
export type RankedFilm = VotedFilm & { readonly value: number };
/** What a film needs to be ranked at all. */
export type Floor = { readonly votes: number; readonly budget: number };

/** Below this budget a return says nothing: sums of a few dollars stand for thousands or millions in the data. */
export const LEAST_BUDGET = 10_000;
export const LEAST_VOTES_FOR_MONEY = 20;

const REF = 'SELECT id, title, year FROM film WHERE id = @id';
const WITH_VOTES =
  'SELECT id, title, year, vote_average AS voteAverage, vote_count AS voteCount, revenue FROM film WHERE id = @id';
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
    const { films, ...page } = rank(...wanted);
    const refs = films.flatMap(({ id, value }) => {
      const ref = find({ id });
      return ref ? [{ ...ref, value }] : [];
    });
    return { ...page, films: refs };
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
    for (const votes of floors(metric, usual.votes, !isUnfiltered(filter))) {
      const floor = { votes, budget: LEAST_BUDGET };
      const rated = RATED[metric](catalog, floor, usual.mean);
      const sign = order === 'asc' ? -1 : 1;
      const ranked = rankFilms(catalog, rated, films, skip + n + 1, sign).slice(skip);
      if (ranked.length < Math.min(n, 5) && votes > LOWEST_FLOOR) continue;
      const page = ranked.slice(0, n).map(({ id, value }) => ({ id, value: sign * value }));
      return { films: page, more: ranked.length > n, floor };
    }
    return { films: [], more: false, floor: { votes: LOWEST_FLOOR, budget: LEAST_BUDGET } };
  };
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
  revenue: (catalog) => ofMoney(catalog, { votes: 0, budget: 0 }, (revenue) => revenue),
  return: (catalog, floor) => ofMoney(catalog, floor, (revenue, budget) => revenue / budget),
  profit: (catalog, floor) => ofMoney(catalog, floor, (revenue, budget) => revenue - budget),
};

function ofMoney(catalog: Catalog, floor: Floor, figure: (revenue: number, budget: number) => number): Rated {
  const { earner, budget, revenue } = readMoney(catalog);
  return {
    films: earner,
    leastVotes: floor.votes,
    figures: (place) =>
      (budget[place] as number) >= floor.budget
        ? figure(revenue[place] as number, budget[place] as number)
        : Number.NaN,
  };
}

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

function floors(metric: Metric, usual: number, isNarrow: boolean): readonly number[] {
  if (metric === 'return' || metric === 'profit') return [LEAST_VOTES_FOR_MONEY, LOWEST_FLOOR];
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
