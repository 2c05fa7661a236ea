import type { Catalog } from '../../../catalog/catalog.ts';
import type { IsoDate } from '../../../domain/calendar.ts';
import type { FilmId } from '../../../domain/film.ts';
import { firstByHash, keyedHash } from '../../../domain/keyed-hash.ts';
import { memoize } from '../../../domain/memoize.ts';

/** Votes that make a film known well enough to be guessed: the most that leave enough films. */
const KNOWN = [1000, 300, 50, 0];
const ENOUGH = 500;
/** A film belongs to one day of so many, so that it comes again only after as long. */
const TURNS = 365;
/** Where a day has no film of its own it takes one of a day as far from it as can be. */
const FURTHER = [0, 4, 2, 6, 1, 3, 5, 7].map((eighths) => Math.floor((eighths * TURNS) / 8));
const KEY = 'butaca daily guess';
const DAY_MS = 24 * 60 * 60 * 1000;

/** Opens what says which films are well enough known to be guessed. */
export function openFilmsToGuess(catalog: Catalog): () => readonly FilmId[] {
  const all = catalog.all<{ votes: number }, { id: FilmId }>(
    `SELECT f.id FROM film f WHERE f.vote_count >= @votes AND f.runtime IS NOT NULL
       AND EXISTS (SELECT 1 FROM film_director WHERE film_id = f.id)
       AND (SELECT count(*) FROM film_cast WHERE film_id = f.id) >= 3`,
  );
  return memoize(() => {
    const known = KNOWN.map((votes) => all({ votes }));
    const films = known.find(({ length }) => length >= ENOUGH) ?? known.at(-1) ?? [];
    return films.map(({ id }) => id);
  });
}

/**
 * Opens what says which film is guessed on a day: the same for everybody who has the catalog, and chosen by hashes of
 * ids, so that another build with some films more or fewer changes hardly any day.
 */
export function openFilmOfTheDay(
  catalog: Catalog,
  toGuess = openFilmsToGuess(catalog),
): (day: IsoDate) => FilmId | undefined {
  const turns = memoize(() => {
    const films = toGuess();
    const byTurn = new Map<number, FilmId[]>();
    for (const id of films) {
      const turn = keyedHash(KEY, id) % TURNS;
      byTurn.set(turn, [...(byTurn.get(turn) ?? []), id]);
    }
    return { byTurn, films };
  });
  return (day) => {
    const { byTurn, films } = turns();
    const turn = Math.floor(Date.parse(day) / DAY_MS);
    const own = FURTHER.map((further) => byTurn.get((turn + further) % TURNS)).find((found) => found);
    return firstByHash(`${KEY} ${day}`, own ?? films);
  };
}
