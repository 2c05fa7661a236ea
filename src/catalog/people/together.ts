import type { Catalog } from '../catalog.ts';

/** SQLite reads compound queries from the left: each side stands in brackets of its own. */
const FILMS_OF = (who: string): string =>
  `SELECT film_id FROM (SELECT film_id FROM film_director WHERE person_id = @${who} UNION SELECT film_id FROM film_cast WHERE person_id = @${who})`;

/** In how many films two people, by their ids, both have a part, acting or directing. */
export function filmsTogether(one: number, other: number, catalog: Catalog): number {
  const count = catalog.one<{ one: number; other: number }, { films: number }>(
    `SELECT count(*) AS films FROM (${FILMS_OF('one')} INTERSECT ${FILMS_OF('other')})`,
  );
  return count({ one, other })?.films ?? 0;
}
