import type { FilmId } from '../domain/film.ts';
import type { Catalog } from './catalog.ts';
import { filmColumn } from './film-columns.ts';
import type { FilmSet } from './film-filter.ts';

/** The films that have a figure, by ascending number, all where absent; and the figure of each, NaN for one that may not be ranked. */
export type Rated = {
  readonly films?: Int32Array;
  readonly figureOf: (place: number, film: number) => number;
};
type Kept = { readonly film: number; readonly value: number };

/** The `most` films of a set (of all) with the largest values; of equal ones that with more votes, then that with the smaller id. */
export function rankFilms(
  catalog: Catalog,
  { films, figureOf }: Rated,
  among: FilmSet | undefined,
  most: number,
): readonly { readonly id: FilmId; readonly value: number }[] {
  const ids = filmColumn(catalog, 'id');
  const kept = keepFirst(most, filmColumn(catalog, 'votes'));
  const size = films?.length ?? ids.length;
  for (let place = 0; place < size; place++) {
    const film = films ? (films[place] as number) : place;
    if (among && among[film] === 0) continue;
    const value = figureOf(place, film);
    // Also where it is NaN.
    if (value >= kept.least()) kept.offer({ film, value });
  }
  return kept.first().map(({ film, value }) => ({ id: ids[film] as FilmId, value }));
}

/** More than these are sorted when all are in. */
const FEW = 500;

function keepFirst(most: number, votes: Int32Array) {
  const kept: Kept[] = [];
  let least = Number.NEGATIVE_INFINITY;
  const order = (a: Kept, b: Kept): number =>
    b.value - a.value || (votes[b.film] as number) - (votes[a.film] as number) || a.film - b.film;
  const insert = (film: Kept): void => {
    let at = kept.length;
    while (at > 0 && order(film, kept[at - 1] as Kept) < 0) at--;
    kept.splice(at, 0, film);
    if (kept.length > most) kept.pop();
    if (kept.length === most) least = (kept[most - 1] as Kept).value;
  };
  return {
    /** What has a smaller value is not among the first. */
    least: () => least,
    offer: most <= FEW ? insert : (film: Kept): void => void kept.push(film),
    first: () => (most <= FEW ? kept : kept.sort(order).slice(0, most)),
  };
}
