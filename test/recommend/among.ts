import type { Catalog } from '../../src/catalog/catalog.ts';
import { type FilmFilter, type FilmSet, openFilmSets } from '../../src/catalog/films/film-filter.ts';

/** The films of a filter, in a set of their own: the store's is written anew by the next filter. */
export function filmsOf(catalog: Catalog, filter: FilmFilter): FilmSet | undefined {
  return openFilmSets(catalog)(filter)?.slice();
}
