import type { Catalog } from '../../src/catalog/catalog.ts';
import type { FilmFilter, FilmSet } from '../../src/catalog/films/film-filter.ts';
import { openFilmSets } from '../../src/catalog/films/film-sets.ts';

/** The films of a filter, in a set of their own: the store's is written anew by the next filter. */
export function filmsOf(catalog: Catalog, filter: FilmFilter): FilmSet | undefined {
  return openFilmSets(catalog)(filter)?.slice();
}
