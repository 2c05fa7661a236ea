import { sayIn } from '../../src/language/say.ts';
import type { Reply } from '../../src/service/reply.ts';
import type { Catalog } from '../../src/store/catalog.ts';
import { clean } from './escape.ts';
import type { Poster } from './present.ts';
import { cardWords } from './words.ts';

/** TMDB's address of its pictures, in a width that a thumbnail needs. */
const PICTURES = 'https://image.tmdb.org/t/p/w342';
const PATH = /^\/[\w-]+\.(?:jpg|png|webp)$/;

/** Finds the poster of the one film that a reply is about; undefined for a list of several, and where there is none. */
export function openPosters(
  catalog: Catalog,
): (reply: Pick<Reply, 'about' | 'items' | 'locale'>) => Poster | undefined {
  const find = catalog.one<{ film: number }, { readonly path: string | null }>(
    'SELECT poster_path AS path FROM film WHERE id = @film',
  );
  return ({ about, items, locale }) => {
    if (!about || (items.length > 1 && items.some(({ id }) => id === about.id))) return undefined;
    const path = find({ film: about.id })?.path;
    if (!path || !PATH.test(path)) return undefined;
    return { url: `${PICTURES}${path}`, alt: cardWords[locale].poster(clean(sayIn(locale).film(about))) };
  };
}
