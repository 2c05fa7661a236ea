import type Database from 'better-sqlite3';
import { weekdayOf } from '../src/domain/calendar.ts';
import { type Fate, openAccount } from './account.ts';
import type { Build } from './build.ts';
import { type Failure, isFailure } from './failure.ts';
import type { CreditsRow, FilmRow, KeywordsRow } from './rows.ts';
import type { SourceTable } from './source.ts';

/** Films with what belongs to their row: texts, genres, countries, collection, language. */
export function storeFilms(build: Build): Promise<Failure | undefined> {
  return load(build, build.tables.films, filmStore(build.db));
}

export async function storeKeywords(build: Build): Promise<Failure | undefined> {
  const { keywords } = build.tables;
  return keywords && load(build, keywords, keywordStore(build.db));
}

/** Credits go to temporary tables: who a name is can be told only when all are read. */
export async function storeCredits(build: Build): Promise<Failure | undefined> {
  const { credits } = build.tables;
  return credits && load(build, credits, creditStore(build.db));
}

async function load<Row>(
  { progress, report, signal }: Build,
  table: SourceTable<Row>,
  store: (row: Row) => Fate,
): Promise<Failure | undefined> {
  progress.bytes(table.name, table.bytes);
  const account = openAccount(table.name, store);
  const done = await table.read({ on: account.take, onBytes: progress.advance, signal });
  if (isFailure(done)) return done;
  report.files.push(account.close(done.sha256));
  return undefined;
}

const FILM_COLUMNS =
  'id, title, original_title, release_date, year, month, day, weekday, runtime, budget, revenue, vote_count, ' +
  'vote_average, popularity, language, collection_id, imdb_id, poster_path';

function filmStore(db: Database.Database): (row: FilmRow) => Fate {
  const film = db.prepare(`INSERT INTO film (${FILM_COLUMNS}) VALUES (${FILM_COLUMNS.replace(/\w+/g, '?')})
    ON CONFLICT DO NOTHING`);
  const text = db.prepare('INSERT INTO film_text VALUES (?, ?, ?)');
  const inGenre = db.prepare('INSERT INTO film_genre VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const inCountry = db.prepare('INSERT INTO film_country VALUES (?, ?) ON CONFLICT DO NOTHING');
  const country = db.prepare('INSERT INTO country VALUES (?, ?) ON CONFLICT DO NOTHING');
  const collection = db.prepare('INSERT INTO collection VALUES (?, ?) ON CONFLICT DO NOTHING');
  const language = db.prepare(`INSERT INTO language VALUES (?, nullif(?, ''))
    ON CONFLICT DO UPDATE SET name = coalesce(name, excluded.name)`);
  const genre = vocabulary(db, 'genre');

  return (row) => {
    if (film.run(valuesOf(row)).changes === 0) return 'duplicates';
    if (row.tagline !== null || row.overview !== null) text.run(row.id, row.tagline, row.overview);
    for (const [position, one] of row.genres.entries())
      inGenre.run(genre(one.id, one.name), row.id, position);
    for (const { code, name } of row.countries) {
      country.run(code, name);
      inCountry.run(code, row.id);
    }
    if (row.collection) collection.run(row.collection.id, row.collection.name);
    if (row.language !== null) language.run(row.language, null);
    for (const { code, name } of row.languageNames) language.run(code, name);
    return 'kept';
  };
}

/** In the order of FILM_COLUMNS. */
function valuesOf(row: FilmRow): readonly (string | number | null)[] {
  const [year, month, day] = row.releaseDate.split('-').map(Number);
  return [
    ...[row.id, row.title, row.originalTitle],
    ...[row.releaseDate, year ?? null, month ?? null, day ?? null, weekdayOf(row.releaseDate)],
    ...[row.runtime, row.budget, row.revenue, row.voteCount, row.voteAverage, row.popularity],
    ...[row.language, row.collection?.id ?? null, row.imdbId, row.posterPath],
  ];
}

function keywordStore(db: Database.Database): (row: KeywordsRow) => Fate {
  const isNew = firstOf(db, 'keywords');
  const known = db.prepare('SELECT 1 FROM film WHERE id = ?');
  const ofFilm = db.prepare('INSERT INTO film_keyword VALUES (?, ?) ON CONFLICT DO NOTHING');
  const keyword = vocabulary(db, 'keyword');
  return ({ filmId, keywords }) => {
    if (!isNew(filmId)) return 'duplicates';
    if (!known.get(filmId)) return 'withoutFilm';
    for (const { id, name } of keywords) ofFilm.run(filmId, keyword(id, name));
    return 'kept';
  };
}

export const ROLES = { cast: 0, director: 1, other: 2 } as const;

function creditStore(db: Database.Database): (row: CreditsRow) => Fate {
  db.exec(`CREATE TEMP TABLE credit (film_id INTEGER NOT NULL, role INTEGER NOT NULL, position INTEGER NOT NULL,
    person_id INTEGER, name TEXT NOT NULL, character TEXT)`);
  const isNew = firstOf(db, 'credits');
  const known = db.prepare('SELECT 1 FROM film WHERE id = ?');
  const credit = db.prepare('INSERT INTO temp.credit VALUES (?, ?, ?, ?, ?, ?)');
  return ({ filmId, cast, directors, others }) => {
    if (!isNew(filmId)) return 'duplicates';
    for (const [position, { personId, name, character }] of cast.entries()) {
      credit.run(filmId, ROLES.cast, position, personId, name, character);
    }
    for (const [position, { personId, name }] of directors.entries()) {
      credit.run(filmId, ROLES.director, position, personId, name, null);
    }
    for (const { personId, name } of others) {
      if (personId !== null) credit.run(filmId, ROLES.other, 0, personId, name, null);
    }
    return known.get(filmId) ? 'kept' : 'withoutFilm';
  };
}

/** True the first time that a table gives a film's row. */
function firstOf(db: Database.Database, table: string): (filmId: number) => boolean {
  db.exec(`CREATE TEMP TABLE seen_${table} (film_id INTEGER PRIMARY KEY)`);
  const see = db.prepare(`INSERT INTO temp.seen_${table} VALUES (?) ON CONFLICT DO NOTHING`);
  return (filmId) => see.run(filmId).changes > 0;
}

/** The id under which a genre or keyword is kept: a second id of one name joins the first. */
function vocabulary(db: Database.Database, table: 'genre' | 'keyword'): (id: number, name: string) => number {
  const insert = db.prepare(`INSERT INTO ${table} (id, name) VALUES (?, ?) ON CONFLICT DO NOTHING`);
  const byName = db.prepare(`SELECT id FROM ${table} WHERE name = ?`).pluck();
  const known = new Map<number, number>();
  return (id, name) => {
    const kept = known.get(id);
    if (kept !== undefined) return kept;
    const keptAs = insert.run(id, name).changes > 0 ? id : ((byName.get(name) as number | undefined) ?? id);
    known.set(id, keptAs);
    return keptAs;
  };
}
