import type { Catalog } from '../../catalog/catalog.ts';
import { filmOfImdb, filmOfTmdb } from '../../catalog/films/film-by-id.ts';

const TMDB = /^(?:https?:\/\/)?(?:www\.)?themoviedb\.org\/(?:[a-z-]{2,5}\/)?movie\/(\d{1,9})/;
const IMDB = /^(?:https?:\/\/)?(?:www\.|m\.)?imdb\.com\/(?:[a-z-]{2,5}\/)?title\/(tt\d{5,10})/;
const LETTERBOXD = /^(?:https?:\/\/)?(?:www\.)?letterboxd\.com\/(?:[\w-]{1,40}\/)?film\/([\w-]{1,100})/;
const IMDB_ID = /^(tt\d{5,10})$/;

/** The film that an address or an id of IMDb leads to, by its number, or its title where the address has only that. */
export type LinkedFilm = (link: string) => { readonly film?: number; readonly title?: string };

export function openLinkedFilms(catalog: Catalog): LinkedFilm {
  return (link) => {
    const [number, page, name, id] = [TMDB, IMDB, LETTERBOXD, IMDB_ID].map((form) => form.exec(link)?.[1]);
    if (name !== undefined) return { title: name.replace(/-((?:19|20)\d\d)$/, ' ($1)').replaceAll('-', ' ') };
    const imdb = page ?? id;
    const found =
      number === undefined ? imdb && filmOfImdb(imdb, catalog) : filmOfTmdb(Number(number), catalog);
    return typeof found === 'number' ? { film: found } : {};
  };
}
