import type { Catalog } from '../../../src/catalog/catalog.ts';
import { openPosterPaths } from '../../../src/catalog/films/poster-path.ts';
import type { FilmRef } from '../../../src/domain/film.ts';
import type { ByLocale } from '../../../src/domain/locale.ts';
import { formatterIn } from '../../../src/language/format.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';

/** A picture at TMDB; `alt` says what is on it. */
export type Poster = { readonly url: string; readonly alt: string; readonly thumbnail: string };

/** Of the one film that a reply is about, or of the first of its list. */
export type Posters = { readonly card?: Poster; readonly list: readonly Poster[] };

export type PostersOf = (
  reply: Pick<Reply, 'items' | 'locale'> & { readonly about?: FilmRef | null },
) => Posters;

/** TMDB's address of its pictures, in the widths that a card and a line of a list need. */
const PICTURES = 'https://image.tmdb.org/t/p';
const WIDTHS = { card: 'w342', line: 'w154' };
const PATH = /^\/[\w-]+\.(?:jpg|png|webp)$/;
/** More of a list would be a wall. */
const MOST = 5;
/** One film's poster under a list would say that the list is about that film. */
const FEWEST = 3;

const posterOf: ByLocale<(film: string) => string> = {
  es: (film) => `Póster de ${film}`,
  en: (film) => `Poster of ${film}`,
};

/** Finds the posters of the films that a reply shows; a film without one is left out. */
export function openPosters(catalog: Catalog): PostersOf {
  const pathOf = openPosterPaths(catalog);
  return ({ about = null, items, locale }) => {
    const poster = (film: FilmRef): readonly Poster[] => {
      const path = pathOf(film.id);
      if (!path || !PATH.test(path)) return [];
      const [url, thumbnail] = [WIDTHS.card, WIDTHS.line].map((width) => `${PICTURES}/${width}${path}`);
      return url && thumbnail
        ? [{ url, thumbnail, alt: posterOf[locale](formatterIn(locale).film(film)) }]
        : [];
    };
    if (items.length > 1) {
      const list: Poster[] = [];
      for (const film of items) if (list.length < MOST) list.push(...poster(film));
      return list.length >= Math.min(FEWEST, items.length) ? { list } : NONE;
    }
    const [card] = about ? poster(about) : [];
    return card ? { card, list: [] } : NONE;
  };
}

const NONE: Posters = { list: [] };
