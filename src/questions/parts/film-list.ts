import type { FilmRef } from '../../domain/film.ts';
import type { Catalog } from '../../store/catalog.ts';
import { type FilmFilter, filterSql } from '../../store/film-filter.ts';

export const FILMS_A_PAGE = 10;

/** A page of the films behind a count, most-voted first. */
export type FilmPage = { readonly page: number; readonly films: readonly FilmRef[]; readonly more: boolean };

export function openFilmPages(catalog: Catalog): (filter: FilmFilter, page: number) => FilmPage {
  return (filter, page) => {
    const { where, parameters } = filterSql(filter);
    const rows = catalog.all<Record<string, string | number>, FilmRef>(
      `SELECT f.id, f.title, f.year FROM film f WHERE ${where} ORDER BY f.vote_count DESC, f.id LIMIT @limit OFFSET @skip`,
    )({ ...parameters, limit: FILMS_A_PAGE + 1, skip: (page - 1) * FILMS_A_PAGE });
    return { page, films: rows.slice(0, FILMS_A_PAGE), more: rows.length > FILMS_A_PAGE };
  };
}
