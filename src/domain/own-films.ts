import type { IsoDate } from './calendar.ts';
import type { FilmId } from './film.ts';

/** What a user gave a film: from 0.5 to 10 by halves, and on which day. */
export type Rating = { readonly film: FilmId; readonly score: number; readonly on: IsoDate };

/** The lists of films that are a user's own: to be watched, seen, rated. */
export const ownLists = ['watch', 'seen', 'rated'] as const;
export type OwnList = (typeof ownLists)[number];

/** So many films a list has at most. */
export const MOST_LISTED = 10_000;

/** Scores that a film can be given. */
export const SCORES = { least: 0.5, most: 10, step: 0.5 } as const;

/** Films for several lists at once, as a file has them. */
export type ImportedFilms = {
  readonly watch: readonly FilmId[];
  readonly seen: readonly FilmId[];
  readonly rated: readonly Rating[];
};

/** A list with a film as its last; once, wherever it was before. */
export function withLast(list: readonly FilmId[], film: FilmId): readonly FilmId[] {
  return [...list.filter((listed) => listed !== film), film];
}

/** A list with those of another that it lacks, up to `MOST_LISTED`. */
export function withMissing(list: readonly FilmId[], added: readonly FilmId[]): readonly FilmId[] {
  return [...new Set([...list, ...added])].slice(0, MOST_LISTED);
}

/** Ratings by day, then by film: the same wherever they are kept. */
export function inOrder(ratings: readonly Rating[]): readonly Rating[] {
  return ratings.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.film - b.film));
}

/** Ratings with another, which takes the place of one of the same film. */
export function withRating(ratings: readonly Rating[], rating: Rating): readonly Rating[] {
  return inOrder([...ratings.filter(({ film }) => film !== rating.film), rating]);
}

/** Ratings with those of films that have none yet, up to `MOST_LISTED`. */
export function withMissingRatings(ratings: readonly Rating[], added: readonly Rating[]): readonly Rating[] {
  const byFilm = new Map(ratings.map((rating) => [rating.film, rating]));
  for (const rating of added)
    if (!byFilm.has(rating.film) && byFilm.size < MOST_LISTED) byFilm.set(rating.film, rating);
  return inOrder([...byFilm.values()]);
}
