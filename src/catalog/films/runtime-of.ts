import type { FilmId } from '../../domain/film.ts';
import type { Catalog } from '../catalog.ts';

/** How many minutes a film runs; 0 where that is unknown. */
export function runtimeOf(film: FilmId, catalog: Catalog): number {
  const minutes = catalog.one<{ id: number }, { runtime: number | null }>(
    'SELECT runtime FROM film WHERE id = @id',
  );
  return minutes({ id: film })?.runtime ?? 0;
}
