import type { Catalog } from '../../../catalog/catalog.ts';
import { filmRefs } from '../../../catalog/films/film-refs.ts';
import type { FilmId } from '../../../domain/film.ts';
import { MOST_LISTED } from '../../../domain/own-films.ts';
import { FILMS_A_PAGE, type FilmPage } from '../../parts/film-list.ts';

/** A page of films in the order in which they are given. */
export function pageOf(films: readonly FilmId[], page: number, catalog: Catalog): FilmPage {
  const from = (page - 1) * FILMS_A_PAGE;
  const shown = filmRefs(films.slice(from, from + FILMS_A_PAGE), catalog);
  return { page, films: shown, more: films.length > from + FILMS_A_PAGE };
}

/** True where a list takes no film that is not on it. */
export function isFull(list: readonly FilmId[], film: FilmId): boolean {
  return list.length >= MOST_LISTED && !list.includes(film);
}
