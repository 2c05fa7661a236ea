import type { FilmRef } from '../../../domain/film.ts';
import type { ByLocale } from '../../../domain/locale.ts';
import type { Formatter } from '../../../language/format.ts';
import type { Block } from '../../../message/message.ts';

const words: ByLocale<{ readonly trailer: string; readonly watch: string }> = {
  es: { trailer: 'Tráiler', watch: 'Dónde verla' },
  en: { trailer: 'Trailer', watch: 'Where to watch' },
};

type Linked = { readonly film: FilmRef; readonly imdbId: string | null };
const IMDB_ID = /^tt\d+$/;

/** Where there is more about a film than this data has. */
export function filmLinks({ film, imdbId }: Linked, { locale }: Formatter): Block {
  const { trailer, watch } = words[locale];
  const tmdb = `https://www.themoviedb.org/movie/${film.id}`;
  const wanted = [searched(film.title), film.year, 'trailer'].filter((word) => word !== null).join(' ');
  const imdb =
    imdbId && IMDB_ID.test(imdbId) ? [{ label: 'IMDb', url: `https://www.imdb.com/title/${imdbId}/` }] : [];
  return {
    type: 'links',
    links: [
      { label: 'TMDB', url: tmdb },
      ...imdb,
      { label: 'Letterboxd', url: `https://letterboxd.com/tmdb/${film.id}` },
      {
        label: trailer,
        url: `https://www.youtube.com/results?search_query=${encodeURIComponent(wanted)}`,
      },
      { label: watch, url: `${tmdb}/watch` },
    ],
  };
}

/** An address of a button takes no more than 512 characters, and a letter may take twelve of them. */
const MOST_TITLE = 35;

/** The beginning of a title, without half a letter. */
function searched(title: string): string {
  return [...title.replace(/\p{Cs}/gu, '')].slice(0, MOST_TITLE).join('');
}
