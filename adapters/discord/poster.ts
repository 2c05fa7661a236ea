import type { FilmRef } from '../../src/domain/film.ts';
import { sayIn } from '../../src/language/say.ts';
import type { Reply } from '../../src/service/reply.ts';
import type { Catalog } from '../../src/store/catalog.ts';
import { clean } from './escape.ts';
import type { Poster } from './present.ts';
import { cardWords } from './words.ts';

/** TMDB's address of its pictures, in a width that a thumbnail needs. */
const PICTURES = 'https://image.tmdb.org/t/p/w342';
const PATH = /^\/[\w-]+\.(?:jpg|png|webp)$/;

/** Finds the poster of the film that a reply is about; undefined where there is none. */
export function openPosters(catalog: Catalog): (reply: Reply) => Poster | undefined {
  const find = catalog.one<{ film: number }, FilmRef & { readonly path: string | null }>(
    'SELECT id, title, year, poster_path AS path FROM film WHERE id = @film',
  );
  return ({ answer, locale }) => {
    const id = (answer as { readonly film?: { readonly id?: unknown } } | null)?.film?.id;
    const found = typeof id === 'number' ? find({ film: id }) : undefined;
    if (!found?.path || !PATH.test(found.path)) return undefined;
    return {
      url: `${PICTURES}${found.path}`,
      alt: cardWords[locale].poster(clean(sayIn(locale).film(found))),
    };
  };
}
