import type { FilmId } from '../../domain/film.ts';
import type { Catalog } from '../catalog.ts';

/** What a film has that can be liked, as a taste names it: "genre Horror", "person 1100", "collection 8091", "company 2". */
export type Traits = readonly string[];

/** The first of its cast are those that it is known for. */
const MOST_CAST = 5;

/** Reads what a film has that can be liked. */
export function openTraits(catalog: Catalog): (film: FilmId) => Traits {
  const all = catalog.all<{ film: number }, { trait: string }>(
    `SELECT 'genre ' || g.name AS trait FROM film_genre fg JOIN genre g ON g.id = fg.genre_id WHERE fg.film_id = @film
     UNION ALL SELECT 'person ' || person_id FROM film_director WHERE film_id = @film
     UNION ALL SELECT 'person ' || person_id FROM (
       SELECT person_id FROM film_cast WHERE film_id = @film ORDER BY position LIMIT ${MOST_CAST})
     UNION ALL SELECT 'company ' || company_id FROM film_company WHERE film_id = @film
     UNION ALL SELECT 'collection ' || collection_id FROM film WHERE id = @film AND collection_id IS NOT NULL
     UNION ALL SELECT 'film ' || @film`,
  );
  return (film) => all({ film }).map(({ trait }) => trait);
}
