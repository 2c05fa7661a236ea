import type Database from 'better-sqlite3';
import type { FilmRow } from '../input/rows.ts';
import { insertRows } from './insert-rows.ts';
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

  const [knownCollections, knownLanguages] = [new Set<number>(), new Set<string>()];
  const addNames = (row: FilmRow): void => {
    if (row.collection && isNewIn(knownCollections, row.collection.id))
      collection.run(row.collection.id, row.collection.name);
    if (row.language !== null && isNewIn(knownLanguages, row.language)) language.run(row.language, null);
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
    end: (): void => {
      for (const { end } of [genres, countries, companies]) end();
    },
  };
}

function isNewIn<Item>(known: Set<Item>, item: Item): boolean {
  if (known.has(item)) return false;
  known.add(item);
  return true;
}

type Waiting = { readonly end: () => void };

const both = (...waiting: readonly Waiting[]): Waiting => ({
  end: () => {
    for (const { end } of waiting) end();
  },
});

/** Rows of one film, of which those on their way go in first; `where` finds them without an index. */
function rowsOfFilm(db: Database.Database, table: string, where: string, { end }: Waiting) {
  const has = db.prepare(`SELECT 1 FROM ${table} WHERE ${where} LIMIT 1`);
  const clear = db.prepare(`DELETE FROM ${table} WHERE ${where}`);
  return {
    end,
    has: (film: number): boolean => {
      end();
      return has.get(film) !== undefined;
    },
    clear: (film: number): void => {
      end();
      clear.run(film);
    },
  };
}

/** Films come first only in the index that is made later, so each value is looked up. */
const BY_VALUE = (column: string, values: string) => `film_id = ? AND ${column} IN (SELECT ${values})`;

function genreStore(db: Database.Database) {
  const rows = insertRows(db, 'film_genre', 3, 'ON CONFLICT DO NOTHING');
  const genre = vocabulary(db, 'genre');
  return {
    ...rowsOfFilm(db, 'film_genre', BY_VALUE('genre_id', 'id FROM genre'), both(rows, genre)),
    of: (row: FilmRow): readonly unknown[] => row.genres,
    add: ({ id, genres }: FilmRow): void => {
      let position = 0;
      for (const entry of genres) rows.add(genre.idOf(entry.id, entry.name), id, position++);
    },
  };
}

function countryStore(db: Database.Database) {
  const rows = insertRows(db, 'film_country', 2, 'ON CONFLICT DO NOTHING');
  const known = new Set<string>();
  const country = db.prepare('INSERT INTO country VALUES (?, ?) ON CONFLICT DO NOTHING');
  return {
    ...rowsOfFilm(db, 'film_country', BY_VALUE('country_code', 'code FROM country'), rows),
    of: (row: FilmRow): readonly unknown[] => row.countries,
    add: ({ id, countries }: FilmRow): void => {
      for (const { code, name } of countries) {
        if (isNewIn(known, code)) country.run(code, name);
        rows.add(code, id);
      }
    },
  };
}

function companyStore(db: Database.Database) {
  const rows = insertRows(db, 'film_company', 3, 'ON CONFLICT DO NOTHING');
  const company = vocabulary(db, 'company');
  return {
    ...rowsOfFilm(db, 'film_company', 'film_id = ?', both(rows, company)),
    of: (row: FilmRow): readonly unknown[] => row.companies ?? [],
    add: ({ id, companies = [] }: FilmRow): void => {
      let position = 0;
      for (const entry of companies) rows.add(id, company.idOf(entry.id, entry.name), position++);
    },
  };
}
