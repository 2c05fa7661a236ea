import { join } from 'node:path';
import Database from 'better-sqlite3';
import { buildNames } from '../../etl/names/resolver.ts';
import { storeFilmColumns } from '../../etl/stages/film-columns.ts';
import { storeStoryWords } from '../../etl/stages/story-words.ts';
import { buildTextIndex } from '../../etl/text-index/text-index.ts';
import { type Catalog, isCatalogFault, openCatalog } from '../../src/catalog/catalog.ts';
import { ALIAS_TABLE } from '../../src/catalog/schema/name-index.ts';
import { INDICES, SCHEMA_VERSION, TABLES } from '../../src/catalog/schema/schema.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { fold } from '../../src/domain/fold.ts';

import { newFolder } from '../etl/data-folder.ts';

/** A film of a catalog made for a test; what is left out has a harmless value. */
export type TestFilm = {
  readonly id: number;
  readonly title?: string;
  readonly year?: number;
  readonly votes?: number;
  readonly vote?: number;
  readonly runtime?: number | null;
  readonly budget?: number;
  readonly revenue?: number;
  readonly language?: string;
  readonly collection?: string;
  readonly overview?: string;
  readonly genres?: readonly string[];
  readonly keywords?: readonly string[];
  readonly cast?: readonly string[];
  readonly directors?: readonly string[];
};

export const STORY_WORDS = join(import.meta.dirname, '../../data/story-words.es.csv');

/** What such a catalog has beside its films: the tables by which names are found, figures that the build made. */
type Beside = { readonly names?: boolean; readonly meta?: Readonly<Record<string, string>> };

/** Writes a catalog with its index to a temporary folder and opens it. */
export function smallCatalog(films: readonly TestFilm[], { names = false, meta = {} }: Beside = {}): Catalog {
  const path = join(newFolder(), 'catalog.sqlite');
  const database = new Database(path);
  database.pragma('synchronous = OFF');
  database.exec('BEGIN');
  fill(database, films);
  storeFilmColumns(database);
  buildTextIndex(database);
  storeStoryWords(database, STORY_WORDS);
  if (names) {
    database.exec(ALIAS_TABLE);
    for (const kind of ['films', 'people'] as const) buildNames(database, kind);
  }
  for (const [key, value] of Object.entries(meta))
    database.prepare('INSERT INTO meta VALUES (?, ?)').run(key, value);
  database.exec('COMMIT');
  database.close();
  return opened(path);
}

export function opened(path: string): Catalog {
  const catalog = openCatalog(path);
  if (isCatalogFault(catalog)) throw new Error(catalog.message);
  return catalog;
}

export function filmId(id: number): FilmId {
  return id as FilmId;
}

/** The schema and the films' rows, without the index. */
export function fill(database: Database.Database, films: readonly TestFilm[]): void {
  database.pragma(`user_version = ${SCHEMA_VERSION}`);
  database.exec(TABLES);
  database.exec("INSERT INTO source VALUES (1, 'made up', '2024-01-01')");
  const ids = namedIds(database);
  for (const film of films) insertFilm(database, film, ids);
  database.exec(INDICES);
}

type NamedIds = (table: 'genre' | 'keyword' | 'person' | 'collection', name: string) => number;

function namedIds(database: Database.Database): NamedIds {
  const known = new Map<string, number>();
  return (table, name) => {
    const found = known.get(`${table} ${name}`);
    if (found !== undefined) return found;
    const id = known.size + 1;
    known.set(`${table} ${name}`, id);
    if (table === 'person') database.prepare('INSERT INTO person VALUES (?, ?, ?)').run(id, name, fold(name));
    else database.prepare(`INSERT INTO "${table}" VALUES (?, ?)`).run(id, name);
    return id;
  };
}

function insertFilm(database: Database.Database, film: TestFilm, ids: NamedIds): void {
  const {
    id,
    title = `The ${id}`,
    year = 2000,
    votes = 100,
    vote = 6,
    runtime = 100,
    language = 'en',
  } = film;
  database.prepare('INSERT OR IGNORE INTO language VALUES (?, ?)').run(language, language);
  database
    .prepare(
      `INSERT INTO film VALUES (@id, @title, @title, @date, @year, 1, 1, 5, @runtime, @budget, @revenue, @votes, @vote, 1,
        @language, @saga, NULL, NULL, 1)`,
    )
    .run({
      id,
      title,
      year,
      date: `${year}-01-01`,
      runtime,
      budget: film.budget ?? null,
      revenue: film.revenue ?? null,
      votes,
      vote,
      language,
      saga: film.collection === undefined ? null : ids('collection', film.collection),
    });
  database.prepare('INSERT INTO film_text VALUES (?, NULL, ?)').run(id, film.overview ?? null);
  const insert = (sql: string, table: Parameters<NamedIds>[0], names: readonly string[] = []) =>
    names.forEach((name, position) => {
      database.prepare(sql).run({ id, other: ids(table, name), position });
    });
  insert('INSERT INTO film_genre VALUES (@other, @id, @position)', 'genre', film.genres);
  insert('INSERT INTO film_keyword VALUES (@id, @other)', 'keyword', film.keywords);
  insert('INSERT INTO film_cast VALUES (@other, @id, @position, NULL)', 'person', film.cast);
  insert('INSERT INTO film_director VALUES (@other, @id, @position)', 'person', film.directors);
}
