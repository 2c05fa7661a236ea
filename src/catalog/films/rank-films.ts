import type { FilmId } from '../../domain/film.ts';
import type { Catalog } from '../catalog.ts';
import { filmColumn } from '../schema/film-columns.ts';
import type { FilmSet } from './film-filter.ts';

/** What films are ranked by: a figure of each, NaN for one that may not be ranked. */
export type Rated = {
  /** The films that have a figure, by ascending number; all where absent. */
  readonly films?: Int32Array;
  /** With fewer votes a film is not ranked. */
  readonly leastVotes: number;
  /** The figures themselves by film, or what makes them. */
  readonly figures: Int32Array | Float64Array | ((place: number, film: number) => number);
};
type Saved = { readonly film: number; readonly value: number };

/**
 * The `most` films of a set (of all) with the largest values, a value being the figure times `sign`; of equal ones that
 * with more votes, then that with the smaller id.
 */
export function rankFilms(
  catalog: Catalog,
  { films, leastVotes, figures }: Rated,
  among: FilmSet | undefined,
  most: number,
  sign: 1 | -1 = 1,
): readonly { readonly id: FilmId; readonly value: number }[] {
  const ids = filmColumn(catalog, 'id');
  const votes = filmColumn(catalog, 'votes');
  const kept = keepFirst(most, votes);
  let least = Number.NEGATIVE_INFINITY;
  const consider = (film: number, place: number): void => {
    // What is called costs more than what is read.
    const value = sign * (typeof figures === 'function' ? figures(place, film) : (figures[film] as number));
    // Also where it is NaN.
    if (value >= least) least = kept.offer(film, value);
  };
  if (films) {
    for (let place = 0; place < films.length; place++) {
      const film = films[place] as number;
      if ((votes[film] as number) >= leastVotes && (!among || among[film] === 1)) consider(film, place);
    }
  } else {
    eachWithVotes(votes, leastVotes, among, (film) => consider(film, film));
  }
  return kept.first().map(({ film, value }) => ({ id: ids[film] as FilmId, value }));
}

const BLOCK = 4096;

/** Visits the films of a set with so many votes. They are told block by block without a branch, which would be guessed wrong too often. */
function eachWithVotes(
  votes: Int32Array,
  leastVotes: number,
  among: FilmSet | undefined,
  visit: (film: number) => void,
): void {
  const numbers = new Int32Array(BLOCK + 1);
  const below = leastVotes - 1;
  for (let start = 0; start < votes.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, votes.length);
    let count = 0;
    for (let film = start; film < end; film++) {
      numbers[count] = film;
      count += ((below - (votes[film] as number)) >>> 31) & (among ? (among[film] as number) : 1);
    }
    for (let at = 0; at < count; at++) visit(numbers[at] as number);
  }
}

/** More than these are sorted when all are in. */
const FEW = 500;

function keepFirst(most: number, votes: Int32Array) {
  const kept: Saved[] = [];
  const order = (a: Saved, b: Saved): number =>
    b.value - a.value || (votes[b.film] as number) - (votes[a.film] as number) || a.film - b.film;
  const insert = (film: number, value: number): number => {
    const last = kept[most - 1];
    // Films come by ascending number: an equal one with no more votes stays behind.
    if (last && value === last.value && (votes[film] as number) <= (votes[last.film] as number)) return value;
    const one = { film, value };
    let at = kept.length;
    while (at > 0 && order(one, kept[at - 1] as Saved) < 0) at--;
    kept.splice(at, 0, one);
    if (kept.length > most) kept.pop();
    return kept[most - 1]?.value ?? Number.NEGATIVE_INFINITY;
  };
  const push = (film: number, value: number): number => {
    kept.push({ film, value });
    return Number.NEGATIVE_INFINITY;
  };
  return {
    /** Returns the value below which none is among the first any more. */
    offer: most <= FEW ? insert : push,
    first: () => (most <= FEW ? kept : kept.sort(order).slice(0, most)),
  };
}
