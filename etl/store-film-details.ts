import type Database from 'better-sqlite3';
import type { FilmRow } from './rows.ts';
import { vocabulary } from './vocabulary.ts';

/** Stores what stands beside a film's row: its texts, genres, countries, companies, collection, and the names of languages. */
export function filmDetailStore(db: Database.Database) {
  const addText = db.prepare('INSERT INTO film_text VALUES (?, ?, ?)');
  const mergeText = {
    newer: db.prepare(`INSERT INTO film_text VALUES (?, ?, ?) ON CONFLICT DO UPDATE
      SET tagline = coalesce(excluded.tagline, tagline), overview = coalesce(excluded.overview, overview)`),
    older: db.prepare(`INSERT INTO film_text VALUES (?, ?, ?) ON CONFLICT DO UPDATE
      SET tagline = coalesce(tagline, excluded.tagline), overview = coalesce(overview, excluded.overview)`),
  };
  const collection = db.prepare('INSERT INTO collection VALUES (?, ?) ON CONFLICT DO NOTHING');
  const language = db.prepare(`INSERT INTO language VALUES (?, nullif(?, ''))
    ON CONFLICT DO UPDATE SET name = coalesce(name, excluded.name)`);
  const genres = genreStore(db);
  const countries = countryStore(db);
  const companies = companyStore(db);

  const addNames = (row: FilmRow): void => {
    if (row.collection) collection.run(row.collection.id, row.collection.name);
    if (row.language !== null) language.run(row.language, null);
    for (const { code, name } of row.languageNames) language.run(code, name);
  };
  const hasText = ({ tagline, overview }: FilmRow): boolean => tagline !== null || overview !== null;
  return {
    add: (row: FilmRow): void => {
      if (hasText(row)) addText.run(row.id, row.tagline, row.overview);
      genres.add(row);
      countries.add(row);
      companies.add(row);
      addNames(row);
    },
    /** A newer source's genres, countries and companies take the place of the older's. */
    merge: (row: FilmRow, isNewer: boolean): void => {
      if (hasText(row)) mergeText[isNewer ? 'newer' : 'older'].run(row.id, row.tagline, row.overview);
      for (const { of, add, has, clear } of [genres, countries, companies]) {
        if (of(row).length === 0 || (!isNewer && has(row.id))) continue;
        clear(row.id);
        add(row);
      }
      addNames(row);
    },
  };
}

/** Rows of one film; films come first only in the index that is made later, so each value is looked up. */
function rowsOfFilm(db: Database.Database, table: string, column: string, values: string) {
  const where = `film_id = ? AND ${column} IN (SELECT ${values})`;
  const has = db.prepare(`SELECT 1 FROM ${table} WHERE ${where} LIMIT 1`);
  const clear = db.prepare(`DELETE FROM ${table} WHERE ${where}`);
  return {
    has: (film: number) => has.get(film) !== undefined,
    clear: (film: number) => void clear.run(film),
  };
}

function genreStore(db: Database.Database) {
  const insert = db.prepare('INSERT INTO film_genre VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const genre = vocabulary(db, 'genre');
  return {
    ...rowsOfFilm(db, 'film_genre', 'genre_id', 'id FROM genre'),
    of: (row: FilmRow): readonly unknown[] => row.genres,
    add: ({ id, genres }: FilmRow): void => {
      for (const [position, one] of genres.entries()) insert.run(genre(one.id, one.name), id, position);
    },
  };
}

function countryStore(db: Database.Database) {
  const insert = db.prepare('INSERT INTO film_country VALUES (?, ?) ON CONFLICT DO NOTHING');
  const country = db.prepare('INSERT INTO country VALUES (?, ?) ON CONFLICT DO NOTHING');
  return {
    ...rowsOfFilm(db, 'film_country', 'country_code', 'code FROM country'),
    of: (row: FilmRow): readonly unknown[] => row.countries,
    add: ({ id, countries }: FilmRow): void => {
      for (const { code, name } of countries) {
        country.run(code, name);
        insert.run(code, id);
      }
    },
  };
}

function companyStore(db: Database.Database) {
  const insert = db.prepare('INSERT INTO film_company VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const has = db.prepare('SELECT 1 FROM film_company WHERE film_id = ? LIMIT 1');
  const clear = db.prepare('DELETE FROM film_company WHERE film_id = ?');
  const company = vocabulary(db, 'company');
  return {
    has: (film: number) => has.get(film) !== undefined,
    clear: (film: number) => void clear.run(film),
    of: (row: FilmRow): readonly unknown[] => row.companies ?? [],
    add: ({ id, companies = [] }: FilmRow): void => {
      for (const [position, one] of companies.entries()) insert.run(id, company(one.id, one.name), position);
    },
  };
}
