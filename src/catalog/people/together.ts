import type { Catalog } from '../catalog.ts';

/** SQLite reads compound queries from the left: each side stands in brackets of its own. */
const FILMS_OF = (who: string): string =>
  `SELECT film_id FROM (SELECT film_id FROM film_director WHERE person_id = @${who} UNION SELECT film_id FROM film_cast WHERE person_id = @${who})`;

/** In how many films two people, by their ids, both have a part, acting or directing. */
export function filmsTogether(first: number, second: number, catalog: Catalog): number {
  const count = catalog.one<{ first: number; second: number }, { films: number }>(
    `SELECT count(*) AS films FROM (${FILMS_OF('first')} INTERSECT ${FILMS_OF('second')})`,
  );
  return count({ first, second })?.films ?? 0;
}
