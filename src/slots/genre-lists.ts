import { z } from 'zod';
import { type Genre, genre } from './genre.ts';
import { oneOrSeveral, readSeveral, valuesIn } from './several.ts';
import type { Slot } from './slot.ts';

const MOST = 20;

function genreList(
  name: string,
  settle: NonNullable<Slot<readonly Genre[]>['settle']>,
): Slot<readonly Genre[]> {
  return {
    schema: z.array(genre.schema).min(1).max(MOST).readonly(),
    words: null,
    read: (typed, reading) => readSeveral(name, typed, (part) => genre.read(part, reading)),
    settle,
  };
}

/** Two genres or more that a film has all of: "romantic comedy". One alone is `genre`. */
export const genres = genreList('genres', oneOrSeveral('genre', 'genres'));

/** Genres of which a film has any: "comedy or action". One alone is one that it must have. */
export const anyGenres = genreList('anyGenres', (values) => {
  const { anyGenres, ...rest } = values;
  const all = [...new Set(valuesIn(anyGenres))];
  if (all.length === 1) return { ...rest, genres: [...valuesIn(rest['genres']), ...all] };
  return all.length === 0 ? values : { ...rest, anyGenres: all };
});

/** Genres of which a film has none. One alone is `excludeGenre`. */
export const excludeGenres = genreList('excludeGenres', oneOrSeveral('excludeGenre', 'excludeGenres'));
