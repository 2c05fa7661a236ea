import type { Catalog } from '../../../src/catalog/catalog.ts';
import type { Field } from '../../../src/catalog/schema/text-index.ts';
import type { IndexReader } from '../../../src/recommend/index/index-reader.ts';
import { termReader } from '../../../src/recommend/index/terms.ts';

type Text = { readonly title: string; readonly tagline: string | null; readonly overview: string | null };

/** The texts of so many films tell how a stem is mostly written. */
const FILMS_READ = 25;

/** Turns a stem back into the word that films of a genre mostly write it as; of equals the shorter one. */
export function openSpelling(catalog: Catalog, index: IndexReader): (stem: string, genre: number) => string {
  const read = termReader();
  const textOf = catalog.one<{ film: number }, Text>(
    'SELECT title, tagline, overview FROM film LEFT JOIN film_text ON film_id = id WHERE id = $film',
  );
  const genres = new Map<number, ReadonlySet<number>>();
  return (stem, genre) => {
    const ofGenre = genres.get(genre) ?? new Set(filmNumbers(index, 'genre', String(genre)));
    genres.set(genre, ofGenre);
    const films = filmNumbers(index, 'word', stem).filter((film) => ofGenre.has(film));
    const counts = new Map<string, number>();
    for (const film of films.slice(0, FILMS_READ)) {
      const text = textOf({ film: index.columns().id[film] as number });
      for (const term of read([text?.title, text?.tagline, text?.overview].join(' '))) {
        const word = term.spelled.toLowerCase();
        if (term.stem === stem) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    const [best] = [...counts].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1));
    return best?.[0] ?? stem;
  };
}

/** The numbers of the films that have a term, ascending. */
export function filmNumbers(index: IndexReader, field: Field, name: string): readonly number[] {
  const term = index.find(field, name);
  if (!term) return [];
  const { films, length } = index.postings(term);
  return [...films.subarray(0, length)];
}
