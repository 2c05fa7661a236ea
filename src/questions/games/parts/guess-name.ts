import type { Catalog } from '../../../catalog/catalog.ts';
import type { FilmId, FilmRef } from '../../../domain/film.ts';
import { fold } from '../../../domain/fold.ts';
import { memoize } from '../../../domain/memoize.ts';

/** The films of a year that a name may mean as well: those that have it, and those to guess that begin with it. */
export type OfName = { readonly same: readonly FilmRef[]; readonly longer: readonly FilmRef[] };

const MOST_LONGER = 4;

/** Looks for the films of a year that may be meant by the name of one of another year: the year is the first clue. */
export function openFilmsOfName(
  catalog: Catalog,
  toGuess: () => readonly FilmId[],
): (named: FilmRef, year: number) => OfName {
  const isToGuess = memoize(() => new Set(toGuess()));
  const ofYear = catalog.all<{ year: number }, FilmRef & { readonly name: string }>(
    `SELECT f.id, f.title, f.year, n.name FROM film f JOIN (
       SELECT id, title AS name FROM film WHERE year = @year
       UNION SELECT a.film_id, a.title FROM alias a JOIN film ON film.id = a.film_id WHERE film.year = @year
     ) n ON n.id = f.id ORDER BY f.vote_count DESC, f.id`,
  );
  const namesOf = catalog.all<{ film: number }, { name: string }>(
    'SELECT title AS name FROM film WHERE id = @film UNION SELECT title FROM alias WHERE film_id = @film',
  );
  return (named, year) => {
    const names = namesOf({ film: named.id }).map(({ name }) => fold(name));
    const films = (isOne: (name: string) => boolean): readonly FilmRef[] => {
      const found = ofYear({ year }).filter(({ name }) => isOne(fold(name)));
      return [...new Map(found.map(({ id, title, year }) => [id, { id, title, year }])).values()];
    };
    const begins = fold(named.title);
    return {
      same: films((name) => names.includes(name)),
      longer: films((name) => name.startsWith(`${begins} `))
        .filter(({ id }) => isToGuess().has(id))
        .slice(0, MOST_LONGER),
    };
  };
}
