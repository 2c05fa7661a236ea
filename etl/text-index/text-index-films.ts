import type Database from 'better-sqlite3';
import type { Field } from '../../src/catalog/schema/text-index.ts';
import { packWordPayload } from '../../src/recommend/index/postings.ts';
import { termReader } from '../../src/recommend/index/terms.ts';
import { CAST_SIZE } from '../../src/recommend/recipe.ts';

const FILMS_AT_ONCE = 2_000;
const RAW_WORDS = 300_000;

type TextRow = {
  readonly id: number;
  readonly title: string;
  readonly tagline: string | null;
  readonly overview: string | null;
  /** Their names, parted by line ends. */
  readonly keywords: string | null;
};
type TermRow = readonly [film: number, term: number];
/** Words are terms as they are, the others by their id. */
type AddTerm = (field: Field, term: string | number, film: number, payload: number) => void;

const TEXTS = `
SELECT id, title, tagline, overview,
  (SELECT group_concat(name, char(10)) FROM film_keyword JOIN keyword k ON k.id = keyword_id WHERE film_id = film.id) AS keywords
FROM film LEFT JOIN film_text ON film_id = id WHERE id BETWEEN ? AND ? ORDER BY id`;

/** The cast comes in its order. */
const FACETS: Readonly<Record<Exclude<Field, 'word'>, string>> = {
  genre: 'SELECT film_id, genre_id FROM film_genre WHERE film_id BETWEEN ? AND ? ORDER BY film_id',
  keyword: 'SELECT film_id, keyword_id FROM film_keyword WHERE film_id BETWEEN ? AND ? ORDER BY film_id',
  cast: 'SELECT film_id, person_id FROM film_cast WHERE film_id BETWEEN ? AND ? ORDER BY film_id, position, person_id',
  director: 'SELECT film_id, person_id FROM film_director WHERE film_id BETWEEN ? AND ? ORDER BY film_id',
};

/** Hands every term of every film to `add`, films by ascending number: the film's place in `ids`, which ascend. */
export function readTerms(database: Database.Database, ids: Int32Array, add: AddTerm): void {
  const texts = database.prepare<[number, number], TextRow>(TEXTS);
  const facets = Object.entries(FACETS).map(([field, sql]) => ({
    field: field as Field,
    rows: database.prepare<[number, number], TermRow>(sql).raw(),
  }));
  const stemsOf = stemReader();
  for (let start = 0; start < ids.length; start += FILMS_AT_ONCE) {
    const page = ids.subarray(start, start + FILMS_AT_ONCE);
    const [first, last] = [page[0] as number, page.at(-1) as number];
    const numbers = new Map(Array.from(page, (id, at) => [id, start + at]));
    // All of a page at once: `add` may write to the database, which it cannot while rows are read.
    for (const row of texts.all(first, last)) addWords(stemsOf, row, numbers.get(row.id) as number, add);
    for (const { field, rows } of facets) {
      let [before, place] = [-1, 0];
      for (const [id, term] of rows.all(first, last) as TermRow[]) {
        place = id === before ? place + 1 : 0;
        before = id;
        if (field !== 'cast') add(field, term, numbers.get(id) as number, 0);
        else if (place < CAST_SIZE) add(field, term, numbers.get(id) as number, place);
      }
    }
  }
}

type StemReader = {
  readonly text: (text: string) => readonly string[];
  readonly keyword: (name: string) => readonly string[];
};

/** Keywords are few, and each is many films'. */
function stemReader(): StemReader {
  const read = termReader(RAW_WORDS);
  const known = new Map<string, readonly string[]>();
  const text = (text: string): readonly string[] => read(text).map(({ stem }) => stem);
  const keyword = (name: string): readonly string[] => {
    const stems = known.get(name) ?? text(name);
    known.set(name, stems);
    return stems;
  };
  return { text, keyword };
}

function addWords(stemsOf: StemReader, row: TextRow, film: number, add: AddTerm): void {
  const title = stemsOf.text(row.title);
  const keywords = row.keywords?.split('\n').flatMap(stemsOf.keyword) ?? [];
  const counts = new Map<string, number>();
  for (const stem of keywords) counts.set(stem, 0);
  for (const stems of [title, stemsOf.text(row.tagline ?? ''), stemsOf.text(row.overview ?? '')]) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  for (const [stem, count] of counts) {
    const payload = { count, title: title.includes(stem), keyword: keywords.includes(stem) };
    add('word', stem, film, packWordPayload(payload));
  }
}
