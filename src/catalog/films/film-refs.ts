import type { FilmRef } from '../../domain/film.ts';
import type { Catalog } from '../catalog.ts';
import { refsById } from '../refs-by-id.ts';

const refOf = refsById<FilmRef>(`SELECT id, title, year FROM film WHERE id = @id
  UNION ALL SELECT id, title, year FROM upcoming WHERE id = @id`);

/** Titles and years of films, released or not, in the order of their ids; ids that are not in the catalog are left out. */
export function filmRefs(ids: readonly number[], catalog: Catalog): readonly FilmRef[] {
  return ids.map(refOf(catalog)).filter((ref) => ref !== undefined);
}
