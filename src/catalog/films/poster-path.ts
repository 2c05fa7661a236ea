import type { Catalog } from '../catalog.ts';

/** Opens what finds the path of a film's poster at TMDB, released or not; undefined where it has none. */
export function openPosterPaths(catalog: Catalog): (film: number) => string | undefined {
  const find = catalog.one<{ film: number }, { readonly path: string | null }>(
    `SELECT poster_path AS path FROM film WHERE id = @film
     UNION ALL SELECT poster_path FROM upcoming WHERE id = @film`,
  );
  return (film) => find({ film })?.path ?? undefined;
}
