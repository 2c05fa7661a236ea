import type { FilmId } from '../../domain/film.ts';
import type { Catalog } from '../catalog.ts';

/** The released film of that number of TMDB, where the catalog has it. */
export function filmOfTmdb(id: number, catalog: Catalog): FilmId | undefined {
  return catalog.one<{ id: number }, { readonly id: FilmId }>('SELECT id FROM film WHERE id = @id')({ id })
    ?.id;
}

/** The released film of that id of IMDb ("tt0133093"), where the catalog has it. */
export function filmOfImdb(imdb: string, catalog: Catalog): FilmId | undefined {
  return catalog.one<{ imdb: string }, { readonly id: FilmId }>('SELECT id FROM film WHERE imdb_id = @imdb')({
    imdb,
  })?.id;
}
