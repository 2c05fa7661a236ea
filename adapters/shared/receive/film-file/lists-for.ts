import type { FilmLine } from '../../../../src/domain/film-file.ts';
import type { Columns } from './columns.ts';

/** Which lists the films of a file are for, and whether each has to have a rating. */
export type ListsFor = Pick<FilmLine, 'lists'> & { readonly needsRating: boolean };

const WATCHLIST = /watch[-_ ]?list|pendientes|para[-_ ]ver/i;
const WATCHED = /watched|seen|vistas/i;

/**
 * A diary and ratings are told by their columns; a list, which has the same ones whatever it is for, by the name of its file.
 * Undefined where that tells nothing.
 */
export function listsFor(columns: Columns, name: string): ListsFor | undefined {
  const isList = columns.has('position');
  const isRated = columns.has('score') || columns.has('ofTen') || columns.has('ofFive');
  if (!isList && columns.has('watchedOn')) return { lists: ['seen'], needsRating: false };
  if (!isList && isRated) return { lists: ['seen'], needsRating: true };
  if (WATCHLIST.test(name)) return { lists: ['watch'], needsRating: false };
  return WATCHED.test(name) ? { lists: ['seen'], needsRating: false } : undefined;
}
