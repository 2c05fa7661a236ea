import { median } from '../../domain/money.ts';
import type { PersonId, Role } from '../../domain/person.ts';
import type { Catalog } from '../catalog.ts';
import type { FilmFilter } from '../films/film-filter.ts';
import { openFilmSets } from '../films/film-sets.ts';
import { LEAST_VOTES_FOR_MONEY, type Order } from '../films/ranking.ts';
import { type MoneyMetric, rateMoney } from '../films/rate-money.ts';
import { filmColumn, numberOf } from '../films/read-columns.ts';

export const peopleMetrics = ['films', 'revenue', 'profit', 'return', 'score', 'votes'] as const;
/** What people are ranked by: sums over their films, the median of the returns, the mean of the scores. */
export type PeopleMetric = (typeof peopleMetrics)[number];

/** What somebody needs to be ranked: so many films with a figure, each with at least so many votes. */
export type PeopleFloor = { readonly films: number; readonly votes: number };
/** Somebody with the figure, and the number of films that it is made of. */
type RankedPerson = { readonly id: PersonId; readonly value: number; readonly films: number };
type PeoplePage = {
  readonly people: readonly RankedPerson[];
  readonly more: boolean;
  readonly floor: PeopleFloor;
};

/** One film says nothing of somebody's returns or scores: so many are wanted, fewer where hardly anybody has as many. */
const LEAST_FILMS = [5, 3, 1] as const;
const ENOUGH = 5;
/** A film with fewer votes has a mean that says little. */
const LEAST_VOTES_FOR_SCORE = 50;

/** Returns what ranks the actors or directors of the films that pass a filter. */
export function openPeopleRanking(
  catalog: Catalog,
): (
  role: Role,
  metric: PeopleMetric,
  order: Order,
  filter: FilmFilter,
  n: number,
  skip: number,
) => PeoplePage {
  const setOf = openFilmSets(catalog);
  return (role, metric, order, filter, n, skip) => {
    const among = setOf(filter);
    const figures = figuresOf(catalog, metric);
    const all = measured(creditsOf(catalog, role), (film) =>
      among && among[film] !== 1 ? Number.NaN : (figures[film] as number),
    );
    const sign = order === 'asc' ? -1 : 1;
    const people = all
      .map(({ id, values }) => ({ id, value: SUMMED[metric](values), films: values.length }))
      .sort((a, b) => sign * (b.value - a.value) || b.films - a.films || a.id - b.id);
    const floors = NEEDS_FILMS.has(metric) ? LEAST_FILMS : [1];
    const enough =
      floors.find((films) => people.filter((person) => person.films >= films).length >= ENOUGH) ?? 1;
    const ranked = people.filter(({ films }) => films >= enough).slice(skip, skip + n + 1);
    const floor = { films: enough, votes: LEAST_VOTES[metric] };
    return { people: ranked.slice(0, n), more: ranked.length > n, floor };
  };
}

const NEEDS_FILMS: ReadonlySet<PeopleMetric> = new Set(['revenue', 'profit', 'return', 'score']);
const LEAST_VOTES: Readonly<Record<PeopleMetric, number>> = {
  films: 0,
  votes: 0,
  revenue: 0,
  profit: LEAST_VOTES_FOR_MONEY,
  return: LEAST_VOTES_FOR_MONEY,
  score: LEAST_VOTES_FOR_SCORE,
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const SUMMED: Readonly<Record<PeopleMetric, (values: readonly number[]) => number>> = {
  films: sum,
  votes: sum,
  revenue: sum,
  profit: sum,
  return: median,
  score: (values) => sum(values) / values.length,
};

/** The figure of each film by its number, NaN where it has none. */
function figuresOf(catalog: Catalog, metric: PeopleMetric): Float64Array {
  const votes = filmColumn(catalog, 'votes');
  if (metric === 'films') return new Float64Array(votes.length).fill(1);
  if (metric === 'votes') return Float64Array.from(votes);
  if (metric === 'score') {
    const average = filmColumn(catalog, 'average');
    return average.map((mean, film) =>
      (votes[film] as number) >= LEAST_VOTES_FOR_SCORE ? mean : Number.NaN,
    );
  }
  return amountsOf(catalog, metric);
}

function amountsOf(catalog: Catalog, metric: MoneyMetric & PeopleMetric): Float64Array {
  const votes = filmColumn(catalog, 'votes');
  const amounts = new Float64Array(votes.length).fill(Number.NaN);
  const { films, figures, leastVotes } = rateMoney(catalog, metric, LEAST_VOTES[metric], 'counted');
  films?.forEach((film, place) => {
    if ((votes[film] as number) < leastVotes) return;
    amounts[film] = typeof figures === 'function' ? figures(place, film) : (figures[film] as number);
  });
  return amounts;
}

/** Who has a part in which film, by the film's number; all parts of a person stand together. */
type Credits = { readonly people: Float64Array; readonly films: Int32Array };

const TABLE: Readonly<Record<Role, string>> = { actor: 'film_cast', director: 'film_director' };
const READ = new WeakMap<Catalog, Map<Role, Credits>>();

/** Few ask for them: they are read when first wanted, and kept. */
function creditsOf(catalog: Catalog, role: Role): Credits {
  const known = READ.get(catalog) ?? new Map<Role, Credits>();
  READ.set(catalog, known);
  const read = known.get(role) ?? readCredits(catalog, role);
  known.set(role, read);
  return read;
}

function readCredits(catalog: Catalog, role: Role): Credits {
  const rows = catalog.many<Record<string, never>, { person: number; film: number }>(
    `SELECT person_id AS person, film_id AS film FROM ${TABLE[role]} ORDER BY person_id`,
  )({});
  const ids = filmColumn(catalog, 'id');
  return {
    // Ids of people who are known by name only are larger than 32 bits.
    people: Float64Array.from(rows, ({ person }) => person),
    films: Int32Array.from(rows, ({ film }) => numberOf(ids, film)),
  };
}

/** The figures of each person's films, of those who have any. */
function measured(
  { people, films }: Credits,
  figureOf: (film: number) => number,
): readonly { readonly id: PersonId; readonly values: readonly number[] }[] {
  const found: { readonly id: PersonId; readonly values: number[] }[] = [];
  for (let at = 0; at < people.length; at++) {
    const value = figureOf(films[at] as number);
    if (Number.isNaN(value)) continue;
    const id = people[at] as PersonId;
    const last = found.at(-1);
    if (last?.id === id) last.values.push(value);
    else found.push({ id, values: [value] });
  }
  return found;
}
