import type Database from 'better-sqlite3';
import { numberOf } from '../../src/catalog/films/read-columns.ts';
import { packNumbers } from '../../src/catalog/number-list.ts';
import { type FilmColumn, filmColumns, moneyColumns } from '../../src/catalog/schema/film-columns.ts';
import { COLUMN_TABLES } from '../../src/catalog/schema/schema.ts';

/** How each column is read from `film f`. */
const READ: Readonly<Record<FilmColumn, string>> = {
  id: 'f.id',
  date: "CAST(replace(release_date, '-', '') AS INTEGER)",
  year: 'year',
  month: 'month',
  day: 'day',
  weekday: 'weekday',
  runtime: 'min(coalesce(runtime, 0), 32767)',
  language: 'coalesce(l.place, 0)',
  collection: 'coalesce(collection_id, 0)',
  votes: 'vote_count',
  average: 'vote_average',
  popularity: 'popularity',
};
const FILMS = `
SELECT ${Object.entries(READ).map(([name, sql]) => `${sql} AS "${name}"`)}
FROM film f LEFT JOIN (SELECT code, row_number() OVER (ORDER BY code) AS place FROM language) l ON l.code = f.language
ORDER BY f.id`;
const MONEY =
  'SELECT id, coalesce(budget, 0) AS budget, revenue FROM film WHERE revenue IS NOT NULL ORDER BY id';

const SETS = {
  genre:
    'SELECT name AS value, film_id AS id FROM film_genre JOIN genre g ON g.id = genre_id ORDER BY genre_id, film_id',
  country: 'SELECT country_code AS value, film_id AS id FROM film_country ORDER BY country_code, film_id',
} as const;

type Column = { readonly buffer: ArrayBufferLike; readonly byteOffset: number; readonly byteLength: number };

/** Keeps the figures that films are filtered, ranked and compared by as arrays, and the films of each genre and country as lists. */
export function storeFilmColumns(database: Database.Database): void {
  database.exec(COLUMN_TABLES);
  const columns = readFigures(database);
  storeColumns(database, [...Object.entries(columns), ...Object.entries(readMoney(database, columns.id))]);
  const insert = database.prepare('INSERT INTO film_set VALUES (?, ?, ?)');
  for (const [kind, sql] of Object.entries(SETS)) {
    for (const [value, films] of readSets(database, sql, columns.id))
      insert.run(kind, value, packNumbers(films));
  }
}

/** Writes arrays under their names, little-endian as they are. */
export function storeColumns(
  database: Database.Database,
  columns: Iterable<readonly [name: string, column: Column]>,
): void {
  const insert = database.prepare('INSERT INTO film_column VALUES (?, ?)');
  for (const [name, { buffer, byteOffset, byteLength }] of columns)
    insert.run(name, new Uint8Array(buffer, byteOffset, byteLength));
}

function readFigures(database: Database.Database) {
  const size = database.prepare('SELECT count(*) FROM film').pluck().get() as number;
  const columns = {
    id: new filmColumns.id(size),
    date: new filmColumns.date(size),
    year: new filmColumns.year(size),
    month: new filmColumns.month(size),
    day: new filmColumns.day(size),
    weekday: new filmColumns.weekday(size),
    runtime: new filmColumns.runtime(size),
    language: new filmColumns.language(size),
    collection: new filmColumns.collection(size),
    votes: new filmColumns.votes(size),
    average: new filmColumns.average(size),
    popularity: new filmColumns.popularity(size),
  };
  const names = Object.keys(columns) as FilmColumn[];
  let film = 0;
  // Rows as arrays, here and below: as objects they take twice as long.
  for (const row of database.prepare<[], readonly (number | null)[]>(FILMS).raw().iterate()) {
    for (const [at, name] of names.entries()) columns[name][film] = row[at] ?? Number.NaN;
    film++;
  }
  return columns;
}

function readMoney(database: Database.Database, ids: Int32Array) {
  const rows = database.prepare<[], { id: number; budget: number; revenue: number }>(MONEY).all();
  return {
    earner: moneyColumns.earner.from(rows, ({ id }) => numberOf(ids, id)),
    budget: moneyColumns.budget.from(rows, ({ budget }) => budget),
    revenue: moneyColumns.revenue.from(rows, ({ revenue }) => revenue),
  };
}

/** Film numbers by value; rows come value by value, films ascending. */
function readSets(
  database: Database.Database,
  sql: string,
  ids: Int32Array,
): ReadonlyMap<string, readonly number[]> {
  const sets = new Map<string, number[]>();
  for (const [value, id] of database.prepare<[], [value: string, id: number]>(sql).raw().iterate()) {
    const known = sets.get(value);
    if (known) known.push(numberOf(ids, id));
    else sets.set(value, [numberOf(ids, id)]);
  }
  return sets;
}
