import type { Catalog } from '../../catalog/catalog.ts';
import type { FilmFilter } from '../../catalog/films/film-filter.ts';
import { openMostVoted } from '../../catalog/films/ranking.ts';
import type { FilmRef } from '../../domain/film.ts';

export const FILMS_A_PAGE = 10;

/** A page of the films behind a count, most-voted first. */
export type FilmPage = { readonly page: number; readonly films: readonly FilmRef[]; readonly more: boolean };

export function openFilmPages(catalog: Catalog): (filter: FilmFilter, page: number) => FilmPage {
  const mostVoted = openMostVoted(catalog);
  return (filter, page) => ({ page, ...mostVoted(filter, FILMS_A_PAGE, (page - 1) * FILMS_A_PAGE) });
}
