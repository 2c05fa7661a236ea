import type { PersonId } from '../domain/person.ts';
import type { Catalog } from './catalog.ts';

/** The first-named director of a film, or undefined where none is known. */
export function directorOf(film: number, catalog: Catalog): PersonId | undefined {
  return first('SELECT person_id AS id FROM film_director WHERE film_id = @film ORDER BY position LIMIT 1')(
    film,
    catalog,
  );
}

/** The first-billed actor of a film, or undefined where none is known. */
export function leadOf(film: number, catalog: Catalog): PersonId | undefined {
  return first('SELECT person_id AS id FROM film_cast WHERE film_id = @film ORDER BY position LIMIT 1')(
    film,
    catalog,
  );
}

function first(sql: string): (film: number, catalog: Catalog) => PersonId | undefined {
  return (film, catalog) => catalog.one<{ film: number }, { id: PersonId }>(sql)({ film })?.id;
}
