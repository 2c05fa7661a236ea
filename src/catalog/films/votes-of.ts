import type { Catalog } from '../catalog.ts';

/** Of the many companies those that nobody knows are left out. */
const SQL = {
  company: `SELECT company_id AS id, sum(vote_count) AS votes FROM film_company
    JOIN film ON film.id = film_id GROUP BY 1 HAVING votes >= 100`,
  country: `SELECT country_code AS id, sum(vote_count) AS votes FROM film_country
    JOIN film ON film.id = film_id GROUP BY 1`,
  language: 'SELECT language AS id, sum(vote_count) AS votes FROM film WHERE language IS NOT NULL GROUP BY 1',
} as const;
type Of = keyof typeof SQL;
type Votes = ReadonlyMap<number | string, number>;

const known = new WeakMap<Catalog, Map<Of, Votes>>();

/** How many votes the films of each company, country or language have together: how well known it is. Counted once. */
export function votesOf(of: Of, catalog: Catalog): Votes {
  const counted = known.get(catalog) ?? new Map<Of, Votes>();
  known.set(catalog, counted);
  const found = counted.get(of) ?? count(of, catalog);
  counted.set(of, found);
  return found;
}

function count(of: Of, catalog: Catalog): Votes {
  const rows = catalog.all<Record<string, never>, { id: number | string; votes: number }>(SQL[of])({});
  return new Map(rows.map(({ id, votes }) => [id, votes]));
}
