import type { FilmId } from '../../domain/film.ts';
import type { Catalog } from '../catalog.ts';

/** A film as other sites know it: by its titles, its year and its ids. */
export type FilmIds = {
  readonly id: FilmId;
  readonly title: string;
  readonly originalTitle: string;
  readonly year: number | null;
  readonly imdbId: string | null;
};

/** Opens what tells how other sites know films, released or not; those that are not in the catalog are left out. */
export function openFilmIds(catalog: Catalog): (films: readonly FilmId[]) => ReadonlyMap<FilmId, FilmIds> {
  const find = catalog.many<{ wanted: string }, FilmIds>(
    `SELECT id, title, original_title AS originalTitle, year, imdb_id AS imdbId FROM film
       WHERE id IN (SELECT value FROM json_each(@wanted))
     UNION ALL SELECT id, title, original_title AS originalTitle, year, imdb_id AS imdbId FROM upcoming
       WHERE id IN (SELECT value FROM json_each(@wanted))`,
  );
  return (films) => new Map(find({ wanted: JSON.stringify(films) }).map((film) => [film.id, film]));
}
