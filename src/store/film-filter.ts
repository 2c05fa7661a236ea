import type { IsoDate } from '../domain/calendar.ts';
import type { Role } from '../domain/person.ts';
import type { Catalog } from './catalog.ts';

/** Which films are meant; every part is optional and they combine with "and". */
export type FilmFilter = {
  /** A genre's English name in the data. */
  readonly genre?: string | undefined;
  readonly excludeGenre?: string | undefined;
  readonly person?: number | undefined;
  /** The second person of "with A and B". */
  readonly withPerson?: number | undefined;
  /** In which role `person` is meant; either where absent. */
  readonly role?: Role | undefined;
  /** Original language, ISO 639-1. */
  readonly language?: string | undefined;
  /** Country of production, ISO 3166-1. */
  readonly country?: string | undefined;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  /** Minutes; films of unknown length do not pass. */
  readonly maxRuntime?: number | undefined;
  /** Day of the calendar, in any year. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly year?: number | undefined;
  /** 0 = Monday. */
  readonly weekday?: number | undefined;
};

type Column = keyof FilmFilter;
const ACTED = 'SELECT film_id FROM film_cast WHERE person_id';
const DIRECTED = 'SELECT film_id FROM film_director WHERE person_id';
const IN_GENRE = (name: string): string =>
  `SELECT film_id FROM film_genre WHERE genre_id = (SELECT id FROM genre WHERE name = @${name})`;

const CONDITIONS: Readonly<Record<Exclude<Column, 'role'>, string>> = {
  genre: `f.id IN (${IN_GENRE('genre')})`,
  excludeGenre: `f.id NOT IN (${IN_GENRE('excludeGenre')})`,
  person: `f.id IN (${ACTED} = @person UNION ${DIRECTED} = @person)`,
  withPerson: `f.id IN (${ACTED} = @withPerson UNION ${DIRECTED} = @withPerson)`,
  language: 'f.language = @language',
  country: 'f.id IN (SELECT film_id FROM film_country WHERE country_code = @country)',
  from: 'f.release_date >= @from',
  to: 'f.release_date <= @to',
  maxRuntime: 'f.runtime <= @maxRuntime',
  month: 'f.month = @month',
  day: 'f.day = @day',
  year: 'f.year = @year',
  weekday: 'f.weekday = @weekday',
};
const OF_ROLE: Readonly<Record<Role, string>> = {
  actor: `f.id IN (${ACTED} = @person)`,
  director: `f.id IN (${DIRECTED} = @person)`,
};

/** A condition on `film f` with its named parameters; `1` where nothing is filtered. */
export function filterSql(filter: FilmFilter): {
  readonly where: string;
  readonly parameters: Record<string, string | number>;
} {
  const parameters: Record<string, string | number> = {};
  const conditions: string[] = [];
  for (const column of Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]) {
    const value = filter[column];
    if (value === undefined) continue;
    parameters[column] = value;
    conditions.push(column === 'person' && filter.role ? OF_ROLE[filter.role] : CONDITIONS[column]);
  }
  return { where: conditions.join(' AND ') || '1', parameters };
}

const GENRE_HAS = (name: string): string =>
  `EXISTS (SELECT 1 FROM film_genre WHERE genre_id = (SELECT id FROM genre WHERE name = @${name}) AND film_id = f.id)`;
const ACTS = (name: string): string =>
  `EXISTS (SELECT 1 FROM film_cast WHERE person_id = @${name} AND film_id = f.id)`;
const DIRECTS = (name: string): string =>
  `EXISTS (SELECT 1 FROM film_director WHERE person_id = @${name} AND film_id = f.id)`;
/** The same conditions for one film at a time: a look-up each, where the others would gather all films that fit. */
const OF_ONE: Readonly<Partial<Record<Column, string>>> = {
  genre: GENRE_HAS('genre'),
  excludeGenre: `NOT ${GENRE_HAS('excludeGenre')}`,
  person: `(${ACTS('person')} OR ${DIRECTS('person')})`,
  withPerson: `(${ACTS('withPerson')} OR ${DIRECTS('withPerson')})`,
  country: 'EXISTS (SELECT 1 FROM film_country WHERE country_code = @country AND film_id = f.id)',
};

/** Fewer films than this are gathered before; of more each is looked up when it comes. */
const FEW = 2500;

/** What tells of one film whether it passes a filter; undefined where all do. */
export function filmTest(catalog: Catalog, filter: FilmFilter): ((film: number) => boolean) | undefined {
  const { where, parameters } = filterSql(filter);
  const columns = Object.keys(parameters) as (keyof typeof CONDITIONS)[];
  if (columns.length === 0) return undefined;
  const some = catalog.all<Record<string, string | number>, { id: number }>(
    `SELECT f.id FROM film f WHERE ${where} LIMIT @few`,
  )({ ...parameters, few: FEW });
  if (some.length < FEW) {
    const few = new Set(some.map(({ id }) => id));
    return (film) => few.has(film);
  }
  const roleOf = { actor: ACTS('person'), director: DIRECTS('person') };
  const conditions = columns.map((column) =>
    column === 'person' && filter.role ? roleOf[filter.role] : (OF_ONE[column] ?? CONDITIONS[column]),
  );
  const passes = catalog.one<Record<string, string | number>, { passes: number }>(
    `SELECT 1 AS passes FROM film f WHERE f.id = @film AND ${conditions.join(' AND ')}`,
  );
  return (film) => passes({ ...parameters, film }) !== undefined;
}

/** True where no film is left out. */
export function isUnfiltered(filter: FilmFilter): boolean {
  return Object.keys(CONDITIONS).every((column) => filter[column as Column] === undefined);
}

export type TallyUnit = 'month' | 'weekday' | 'year';

/** How many films pass a filter. */
export function openCount(catalog: Catalog): (filter: FilmFilter) => number {
  const whole = catalog.one<{ unit: string; value: number }, { films: number }>(
    'SELECT films FROM tally WHERE unit = @unit AND value = @value',
  );
  const all = catalog.one<Record<string, never>, { films: number }>(
    "SELECT sum(films) AS films FROM tally WHERE unit = 'month'",
  );
  return (filter) => {
    if (isUnfiltered(filter)) return all({})?.films ?? 0;
    const unit = onlyUnit(filter);
    if (unit) return whole({ unit, value: filter[unit] ?? 0 })?.films ?? 0;
    const { where, parameters } = filterSql(filter);
    return (
      catalog.one<typeof parameters, { films: number }>(
        `SELECT count(*) AS films FROM film f WHERE ${where}`,
      )(parameters)?.films ?? 0
    );
  };
}

function onlyUnit(filter: FilmFilter): TallyUnit | undefined {
  const set = Object.keys(CONDITIONS).filter((column) => filter[column as Column] !== undefined);
  const [unit] = set;
  return set.length === 1 && (unit === 'month' || unit === 'weekday' || unit === 'year') ? unit : undefined;
}

/** How the films that pass a filter fall on months, weekdays or years: films by value of the unit. */
export function openSpread(
  catalog: Catalog,
): (unit: TallyUnit, filter: FilmFilter) => ReadonlyMap<number, number> {
  type Row = { value: number; films: number };
  const whole = catalog.all<{ unit: string }, Row>(
    'SELECT value, films FROM tally WHERE unit = @unit ORDER BY value',
  );
  return (unit, filter) => {
    const rest = { ...filter, [unit]: undefined };
    const { where, parameters } = filterSql(rest);
    const rows = isUnfiltered(rest)
      ? whole({ unit })
      : catalog.all<typeof parameters, Row>(
          `SELECT f.${unit} AS value, count(*) AS films FROM film f WHERE ${where} GROUP BY 1 ORDER BY 1`,
        )(parameters);
    return new Map(rows.map(({ value, films }) => [value, films]));
  };
}
