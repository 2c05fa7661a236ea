import type { IsoDate } from '../../domain/calendar.ts';
import type { FilmRef } from '../../domain/film.ts';
import type { Catalog } from '../catalog.ts';

/** A film that has not come out; its date is null where none is set. */
type Unreleased = { readonly film: FilmRef; readonly releaseDate: IsoDate | null };

/** Tells whether an id is that of a film still to come. */
export function openUnreleased(catalog: Catalog): (film: number) => Unreleased | undefined {
  const find = catalog.one<{ film: number }, FilmRef & { readonly releaseDate: IsoDate | null }>(
    'SELECT id, title, year, release_date AS releaseDate FROM upcoming WHERE id = @film',
  );
  return (film) => {
    const row = find({ film });
    return row && { film: { id: row.id, title: row.title, year: row.year }, releaseDate: row.releaseDate };
  };
}
