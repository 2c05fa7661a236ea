import type { Catalog } from '../../src/catalog/catalog.ts';

/** Everything that queries are drawn from: popular ones and a spread of the rest, whatever the catalog's size. */
export type Urn = {
  readonly films: Lot<{ readonly id: number; readonly title: string }>;
  readonly actors: Lot<Person>;
  readonly directors: Lot<Person>;
  readonly sagas: Lot<{ readonly id: number; readonly name: string }>;
  /** Two people of one film. */
  readonly pairs: readonly { readonly person: number; readonly withPerson: number }[];
  /** Two films of one director. */
  readonly related: readonly { readonly film: number; readonly other: number }[];
  readonly overviews: readonly (readonly string[])[];
  readonly genres: readonly string[];
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  readonly companies: readonly number[];
};
type Person = { readonly id: number; readonly name: string };
/** The best known, and one in so many of all the others. */
export type Lot<T> = { readonly known: readonly T[]; readonly rest: readonly T[] };

const KNOWN = 2000;
const REST = 20_000;

export function fillUrn(catalog: Catalog): Urn {
  const rows = <R>(sql: string): readonly R[] => catalog.all<Record<string, never>, R>(sql)({});
  const values = (sql: string): readonly string[] => rows<{ value: string }>(sql).map(({ value }) => value);
  const lot = <R>(ordered: string): Lot<R> => {
    const all = rows<R>(ordered);
    const step = Math.max(1, Math.floor((all.length - KNOWN) / REST));
    return { known: all.slice(0, KNOWN), rest: all.slice(KNOWN).filter((_, index) => index % step === 0) };
  };
  return {
    films: lot('SELECT id, title FROM film ORDER BY vote_count DESC, id'),
    actors: lot(credited('film_cast')),
    directors: lot(credited('film_director')),
    sagas: lot(
      `SELECT c.id, c.name FROM collection c JOIN film f ON f.collection_id = c.id
       GROUP BY c.id ORDER BY max(f.vote_count) DESC, c.id`,
    ),
    pairs: rows(
      `SELECT a.person_id AS person, b.person_id AS withPerson FROM film_cast a JOIN film_cast b USING (film_id)
       WHERE a.position = 0 AND b.position = 1 LIMIT 5000`,
    ),
    related: rows(
      `SELECT a.film_id AS film, b.film_id AS other FROM film_director a JOIN film_director b USING (person_id)
       WHERE a.film_id < b.film_id ORDER BY a.film_id * 7919 % 100003 LIMIT 5000`,
    ),
    overviews: values(
      `SELECT overview AS value FROM film_text WHERE length(overview) > 120 ORDER BY film_id * 7919 % 100003 LIMIT 3000`,
    ).map(wordsOf),
    genres: values(
      'SELECT name AS value FROM genre g JOIN film_genre f ON f.genre_id = g.id GROUP BY 1 ORDER BY count(*) DESC LIMIT 20',
    ),
    languages: values('SELECT language AS value FROM film GROUP BY 1 ORDER BY count(*) DESC LIMIT 20').filter(
      (code) => /^[a-z]{2}$/.test(code ?? ''),
    ),
    countries: values(
      'SELECT country_code AS value FROM film_country GROUP BY 1 ORDER BY count(*) DESC LIMIT 30',
    ).filter((code) => /^[A-Z]{2}$/.test(code)),
    companies: rows<{ id: number }>(
      'SELECT company_id AS id FROM film_company GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 100',
    ).map(({ id }) => id),
  };
}

function credited(table: string): string {
  return `SELECT p.id, p.name FROM ${table} c JOIN person p ON p.id = c.person_id JOIN film f ON f.id = c.film_id
    GROUP BY p.id ORDER BY sum(f.vote_count) DESC, p.id`;
}

const LONG_ENOUGH = 4;

function wordsOf(text: string): readonly string[] {
  return [...new Set(text.match(/\p{L}+/gu) ?? [])].filter((word) => word.length >= LONG_ENOUGH);
}
