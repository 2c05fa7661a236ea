import type { Catalog } from '../../catalog/catalog.ts';
import type { Field } from '../../catalog/schema/text-index.ts';
import type { FilmId } from '../../domain/film.ts';
import { CAST_SIZE } from '../recipe.ts';
import { packWordPayload } from './postings.ts';
import { type TermReader, termReader } from './terms.ts';

/**
 * One term of a film: its key in the index and the payload that its posting has; of a word, how the film's texts write it,
 * and whether they do beside the title, which seldom says what a film is about.
 */
export type Feature = {
  readonly term: string;
  readonly payload: number;
  readonly spelled: readonly string[];
  readonly inText: boolean;
};

/** All that the index knows of one film, read from the film's own rows. */
export type Profile = Readonly<Record<Field, readonly Feature[]>> & { readonly language: string | null };

export type ReadProfile = (film: FilmId) => Profile;

type TextRow = {
  readonly title: string;
  readonly tagline: string | null;
  readonly overview: string | null;
  readonly language: string | null;
};

const TEXT =
  'SELECT title, tagline, overview, language FROM film LEFT JOIN film_text ON film_id = id WHERE id = $film';
const GENRES = 'SELECT genre_id AS id FROM film_genre WHERE film_id = $film ORDER BY position, genre_id';
const KEYWORDS = 'SELECT keyword_id AS id FROM film_keyword WHERE film_id = $film ORDER BY keyword_id';
const CAST = `SELECT person_id AS id FROM film_cast WHERE film_id = $film ORDER BY position, person_id LIMIT ${CAST_SIZE}`;
const DIRECTORS = 'SELECT person_id AS id FROM film_director WHERE film_id = $film ORDER BY person_id';

/** Reads films' profiles. Words are read again from their texts: the index keeps stems only. */
export function profileReader(catalog: Catalog): ReadProfile {
  const read = termReader();
  const text = catalog.one<{ film: FilmId }, TextRow>(TEXT);
  const facets = (sql: string) => {
    const rows = catalog.all<{ film: FilmId }, { id: number }>(sql);
    return (film: FilmId) =>
      rows({ film }).map(({ id }, payload) => ({ term: String(id), payload, spelled: [], inText: true }));
  };
  const [genre, keyword, cast, director] = [
    facets(GENRES),
    facets(KEYWORDS),
    facets(CAST),
    facets(DIRECTORS),
  ];
  return (film) => {
    const row = text({ film });
    return {
      language: row?.language ?? null,
      word: wordFeatures(read, row),
      genre: genre(film),
      keyword: keyword(film),
      cast: cast(film),
      director: director(film),
    };
  };
}

function wordFeatures(read: TermReader, row: TextRow | undefined): Feature[] {
  const words = new Map<string, { readonly inTitle: string[]; readonly inText: string[] }>();
  const add = (text: string | null | undefined, where: 'inTitle' | 'inText'): void => {
    for (const { stem, spelled } of read(text ?? '')) {
      const word = words.get(stem) ?? { inTitle: [], inText: [] };
      word[where].push(spelled);
      words.set(stem, word);
    }
  };
  add(row?.title, 'inTitle');
  add(row?.tagline, 'inText');
  add(row?.overview, 'inText');
  return [...words].map(([term, { inTitle, inText }]) => ({
    term,
    payload: packWordPayload({ count: inTitle.length + inText.length, title: false, keyword: false }),
    spelled: [...new Set(inText.length > 0 ? inText : inTitle)],
    inText: inText.length > 0,
  }));
}
