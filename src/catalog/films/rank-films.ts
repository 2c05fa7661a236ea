import type { FilmId } from '../../domain/film.ts';
import { type Ranked, type TopK, topK } from '../../domain/top-k.ts';
import type { Catalog } from '../catalog.ts';
import type { FilmSet } from './film-filter.ts';
import { filmColumn } from './read-columns.ts';

/** What films are ranked by: a figure of each, NaN for one that may not be ranked. */
export type Rated = {
  /** The films that have a figure, by ascending number; all where absent. */
  readonly films?: Int32Array;
  /** With fewer votes a film is not ranked. */
  readonly leastVotes: number;
  /** The figures themselves by film, or what makes them. */
  readonly figures: Int32Array | Float64Array | ((place: number, film: number) => number);
};

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
  // Of equal ones, with more votes first.
  const compareEqual = (a: number, b: number): number => (votes[b] as number) - (votes[a] as number) || a - b;
  const best = most <= FEW ? topK(most, { compareEqual }) : sortedAtLast(most, compareEqual);
  let least = Number.NEGATIVE_INFINITY;
  const consider = (film: number, place: number): void => {
    // What is called costs more than what is read.
    const value = sign * (typeof figures === 'function' ? figures(place, film) : (figures[film] as number));
    // Also where it is NaN.
    if (value >= least) {
      best.push(film, value);
      least = best.threshold();
    }
  };
  if (films) {
    for (let place = 0; place < films.length; place++) {
      const film = films[place] as number;
      if ((votes[film] as number) >= leastVotes && (!among || among[film] === 1)) consider(film, place);
    }
  } else {
    eachWithVotes(votes, leastVotes, among, (film) => consider(film, film));
  }
  return best.ranked().map(({ film, value }) => ({ id: ids[film] as FilmId, value }));
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

function sortedAtLast(most: number, compareEqual: (a: number, b: number) => number): TopK {
  const all: Ranked[] = [];
  return {
    threshold: () => Number.NEGATIVE_INFINITY,
    push: (film, value) => void all.push({ film, value }),
    ranked: () => all.sort((a, b) => b.value - a.value || compareEqual(a.film, b.film)).slice(0, most),
  };
}
