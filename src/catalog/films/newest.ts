import type { FilmRef } from '../../domain/film.ts';
import type { Catalog } from '../catalog.ts';
import type { FilmFilter } from './film-filter.ts';
import { openFilmSets } from './film-sets.ts';
import { rankFilms } from './rank-films.ts';
import { filmColumn } from './read-columns.ts';

/** A film with the day on which it came out. */
export type DatedFilm = { readonly film: FilmRef; readonly releaseDate: string };

type Row = FilmRef & { readonly releaseDate: string };

/** Returns what pages through the films of a filter, the newest first; no film is left out for its votes. */
export function openNewest(
  catalog: Catalog,
): (
  filter: FilmFilter,
  n: number,
  skip: number,
) => { readonly films: readonly DatedFilm[]; readonly more: boolean } {
  const setOf = openFilmSets(catalog);
  const find = catalog.one<{ id: number }, Row>(
    'SELECT id, title, year, release_date AS releaseDate FROM film WHERE id = @id',
  );
  return (filter, n, skip) => {
    const byDate = { leastVotes: 0, figures: filmColumn(catalog, 'date') };
    const ranked = rankFilms(catalog, byDate, setOf(filter), skip + n + 1).slice(skip);
    const films = ranked.slice(0, n).flatMap(({ id }): DatedFilm[] => {
      const row = find({ id });
      if (!row) return [];
      const { releaseDate, ...film } = row;
      return [{ film, releaseDate }];
    });
    return { films, more: ranked.length > n };
  };
}
