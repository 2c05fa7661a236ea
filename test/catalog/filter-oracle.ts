import type { Catalog } from '../../src/catalog/catalog.ts';
import type { FilmFilter } from '../../src/catalog/films/film-filter.ts';

const ACTED = 'SELECT film_id FROM film_cast WHERE person_id';
const DIRECTED = 'SELECT film_id FROM film_director WHERE person_id';
const OF_GENRE = 'SELECT film_id FROM film_genre JOIN genre ON id = genre_id WHERE name';

const EACH = 'SELECT value FROM json_each';
const CREDITED = `SELECT film_id FROM (SELECT film_id, person_id, 'actor' AS role FROM film_cast
  UNION SELECT film_id, person_id, 'director' FROM film_director)`;

const MADE_BY = 'SELECT film_id FROM film_company WHERE company_id';

/** Lists are bound as JSON. A company here is one that is the first of no studio. */
const CONDITIONS: Readonly<Record<keyof FilmFilter, string>> = {
  genre: `id IN (${OF_GENRE} = @genre)`,
  excludeGenre: `id NOT IN (${OF_GENRE} = @excludeGenre)`,
  person: `id IN (SELECT film_id FROM (${ACTED} = @person AND coalesce(@role, 'actor') = 'actor'
    UNION ${DIRECTED} = @person AND coalesce(@role, 'director') = 'director'))`,
  role: '@role IS NOT NULL',
  withPerson: `id IN (${CREDITED} WHERE person_id = @withPerson AND role = coalesce(@withRole, role))`,
  withRole: '@withRole IS NOT NULL',
  genres: `NOT EXISTS (${EACH}(@genres) WHERE film.id NOT IN (${OF_GENRE} = value))`,
  anyGenres: `EXISTS (${EACH}(@anyGenres) WHERE film.id IN (${OF_GENRE} = value))`,
  excludeGenres: `NOT EXISTS (${EACH}(@excludeGenres) WHERE film.id IN (${OF_GENRE} = value))`,
  people: `NOT EXISTS (${EACH}(@people) WHERE film.id NOT IN (${CREDITED}
    WHERE person_id = value ->> 'person' AND role = coalesce(value ->> 'role', role)))`,
  anyPeople: `id IN (${CREDITED} WHERE person_id IN (${EACH}(@anyPeople)))`,
  excludePerson: `id NOT IN (${CREDITED} WHERE person_id IN (${EACH}(@excludePerson)))`,
  language: 'language = @language',
  anyLanguages: `coalesce(language, '') IN (${EACH}(@anyLanguages))`,
  coproductions: '@coproductions IS NOT NULL',
  country: 'id IN (SELECT film_id FROM film_country WHERE country_code = @country)',
  from: 'release_date >= @from',
  to: 'release_date <= @to',
  minRuntime: 'runtime >= @minRuntime',
  maxRuntime: 'runtime <= @maxRuntime',
  minScore: 'vote_average >= @minScore',
  maxScore: 'vote_average <= @maxScore',
  minVotes: 'vote_count >= @minVotes',
  maxVotes: 'vote_count <= @maxVotes',
  minBudget: 'budget >= max(@minBudget, 10000)',
  maxBudget: 'budget BETWEEN 10000 AND @maxBudget',
  minRevenue: 'revenue >= max(@minRevenue, 1000)',
  maxRevenue: 'revenue BETWEEN 1000 AND @maxRevenue',
  company: `id IN (${MADE_BY} = @company)`,
  excludeCompany: `id NOT IN (${MADE_BY} = @excludeCompany)`,
  collection: 'collection_id = @collection',
  excludeCollection: 'collection_id IS NOT @excludeCollection',
  excludeFilm: 'id <> @excludeFilm',
  list: '@list IS NOT NULL',
  among: `id IN (${EACH}(@among))`,
  refused: `id NOT IN (${EACH}(@refused))`,
  excludeCountry: 'id NOT IN (SELECT film_id FROM film_country WHERE country_code = @excludeCountry)',
  excludeLanguage: 'language IS NOT @excludeLanguage',
  month: 'month = @month',
  day: 'day BETWEEN @day AND coalesce(@toDay, @day)',
  toDay: '@toDay IS NOT NULL',
  year: 'year = @year',
  weekday: 'weekday = @weekday',
};

/** The ids of a filter's films as SQL over the films' rows finds them: the slow way, which needs no columns. */
export function filmsBySql(catalog: Catalog, filter: FilmFilter, and = '1', order = 'id'): readonly number[] {
  const values = Object.entries(filter).filter(([, value]) => value !== undefined);
  const where = values.map(([part]) => CONDITIONS[part as keyof FilmFilter]);
  const rows = catalog.all<Record<string, string | number | null>, { id: number }>(
    `SELECT id FROM film WHERE ${['@role IS @role AND @withRole IS @withRole AND @toDay IS @toDay', ...where, and].join(' AND ')} ORDER BY ${order}`,
  )({ role: null, withRole: null, toDay: null, ...Object.fromEntries(values.map(bound)) });
  return rows.map(({ id }) => id);
}

function bound([part, value]: [string, unknown]): [string, string | number] {
  return [part, typeof value === 'object' ? JSON.stringify(value) : (value as string | number)];
}
