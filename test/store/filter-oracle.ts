import type { Catalog } from '../../src/store/catalog.ts';
import type { FilmFilter } from '../../src/store/film-filter.ts';

const ACTED = 'SELECT film_id FROM film_cast WHERE person_id';
const DIRECTED = 'SELECT film_id FROM film_director WHERE person_id';
const OF_GENRE = 'SELECT film_id FROM film_genre JOIN genre ON id = genre_id WHERE name';

const CONDITIONS: Readonly<Record<keyof FilmFilter, string>> = {
  genre: `id IN (${OF_GENRE} = @genre)`,
  excludeGenre: `id NOT IN (${OF_GENRE} = @excludeGenre)`,
  person: `id IN (SELECT film_id FROM (${ACTED} = @person AND coalesce(@role, 'actor') = 'actor'
    UNION ${DIRECTED} = @person AND coalesce(@role, 'director') = 'director'))`,
  withPerson: `id IN (${ACTED} = @withPerson UNION ${DIRECTED} = @withPerson)`,
  role: '@role IS NOT NULL',
  language: 'language = @language',
  country: 'id IN (SELECT film_id FROM film_country WHERE country_code = @country)',
  from: 'release_date >= @from',
  to: 'release_date <= @to',
  maxRuntime: 'runtime <= @maxRuntime',
  month: 'month = @month',
  day: 'day = @day',
  year: 'year = @year',
  weekday: 'weekday = @weekday',
};

/** The ids of a filter's films as SQL over the films' rows finds them: the slow way, which needs no columns. */
export function filmsBySql(catalog: Catalog, filter: FilmFilter, and = '1', order = 'id'): readonly number[] {
  const values = Object.entries(filter).filter(([, value]) => value !== undefined);
  const where = values.map(([part]) => CONDITIONS[part as keyof FilmFilter]);
  const rows = catalog.all<Record<string, string | number | null>, { id: number }>(
    `SELECT id FROM film WHERE ${['@role IS @role', ...where, and].join(' AND ')} ORDER BY ${order}`,
  )({ role: null, ...Object.fromEntries(values) });
  return rows.map(({ id }) => id);
}
