import type { PersonId, Role } from '../../domain/person.ts';
import type { Catalog } from '../catalog.ts';

/** The first-named director of a film, or undefined where none is known. */
export function directorOf(film: number, catalog: Catalog): PersonId | undefined {
  return first('SELECT person_id AS id FROM film_director WHERE film_id = @film ORDER BY position LIMIT 1')(
    film,
    catalog,
  );
}

/** The name of the first-named director of a film, or undefined where none is known. */
export function directorNameOf(film: number, catalog: Catalog): string | undefined {
  const director = catalog.one<{ film: number }, { name: string }>(
    `SELECT p.name FROM film_director d JOIN person p ON p.id = d.person_id WHERE d.film_id = @film ORDER BY position LIMIT 1`,
  );
  return director({ film })?.name;
}

/** The first-billed actor of a film, or undefined where none is known. */
export function leadOf(film: number, catalog: Catalog): PersonId | undefined {
  return first('SELECT person_id AS id FROM film_cast WHERE film_id = @film ORDER BY position LIMIT 1')(
    film,
    catalog,
  );
}

/** True where somebody acted in a film or directed it. */
export function isCreditedIn(film: number, person: number, catalog: Catalog): boolean {
  const found = catalog.one<{ film: number; person: number }, { credited: number }>(
    `SELECT EXISTS (SELECT 1 FROM film_cast WHERE person_id = @person AND film_id = @film)
       OR EXISTS (SELECT 1 FROM film_director WHERE person_id = @person AND film_id = @film) AS credited`,
  );
  return found({ film, person })?.credited === 1;
}

/** How well known somebody is for acting or directing, and in how many films. */
type Fame = { readonly films: number; readonly fame: number };

const FAME: Readonly<Record<Role, string>> = {
  actor: `SELECT count(*) AS films, coalesce(sum(f.vote_count / (1 + c.position / 3.0)), 0) AS fame
    FROM film_cast c JOIN film f ON f.id = c.film_id WHERE c.person_id = @person`,
  director: `SELECT count(*) AS films, coalesce(sum(f.vote_count), 0) AS fame
    FROM film_director c JOIN film f ON f.id = c.film_id WHERE c.person_id = @person`,
};

/** By votes, as the build weighs names, and by the films where nobody voted. */
export function fameIn(role: Role, person: number, catalog: Catalog): Fame {
  return catalog.one<{ person: number }, Fame>(FAME[role])({ person }) ?? { films: 0, fame: 0 };
}

export function moreFamous(a: Fame, b: Fame): number {
  return b.fame - a.fame || b.films - a.films;
}

function first(sql: string): (film: number, catalog: Catalog) => PersonId | undefined {
  return (film, catalog) => catalog.one<{ film: number }, { id: PersonId }>(sql)({ film })?.id;
}
