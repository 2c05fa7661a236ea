import type Database from 'better-sqlite3';
import type { Field } from '../src/recommend/index-schema.ts';
import { packWordMark } from '../src/recommend/postings.ts';
import { CAST_SIZE } from '../src/recommend/recipe.ts';
import { type TermReader, termReader } from '../src/recommend/terms.ts';

const FILMS_AT_ONCE = 2_000;
const RAW_WORDS = 300_000;

type TextRow = {
  readonly id: number;
  readonly title: string;
  readonly tagline: string | null;
  readonly overview: string | null;
  readonly keywords: string | null;
};
/** A film's id, a term and its mark. */
type TermRow = readonly [id: number, term: number, mark: number];
/** Words are terms as they are, the others by their id. */
type AddTerm = (field: Field, term: string | number, film: number, mark: number) => void;

const TEXTS = `
SELECT id, title, tagline, overview,
  (SELECT group_concat(name, ' ') FROM film_keyword JOIN keyword k ON k.id = keyword_id WHERE film_id = film.id) AS keywords
FROM film LEFT JOIN film_text ON film_id = id WHERE id BETWEEN ? AND ? ORDER BY id`;

const FACETS: Readonly<Record<Exclude<Field, 'word'>, string>> = {
  genre:
    'SELECT film_id AS id, genre_id AS term, 0 AS mark FROM film_genre WHERE film_id BETWEEN ? AND ? ORDER BY film_id, genre_id',
  keyword:
    'SELECT film_id AS id, keyword_id AS term, 0 AS mark FROM film_keyword WHERE film_id BETWEEN ? AND ? ORDER BY film_id, keyword_id',
  cast: `SELECT * FROM (
    SELECT film_id AS id, person_id AS term, row_number() OVER (PARTITION BY film_id ORDER BY position, person_id) - 1 AS mark
    FROM film_cast WHERE film_id BETWEEN ? AND ?) WHERE mark < ${CAST_SIZE} ORDER BY id, mark`,
  director:
    'SELECT film_id AS id, person_id AS term, 0 AS mark FROM film_director WHERE film_id BETWEEN ? AND ? ORDER BY film_id, person_id',
};

/** Hands every term of every film to `add`, films by ascending number: the film's place in `ids`, which ascend. */
export function readTerms(database: Database.Database, ids: Int32Array, add: AddTerm): void {
  const texts = database.prepare<[number, number], TextRow>(TEXTS);
  const facets = Object.entries(FACETS).map(([field, sql]) => ({
    field: field as Field,
    rows: database.prepare<[number, number], TermRow>(sql).raw(),
  }));
  const read = termReader(RAW_WORDS);
  for (let start = 0; start < ids.length; start += FILMS_AT_ONCE) {
    const page = ids.subarray(start, start + FILMS_AT_ONCE);
    const [first, last] = [page[0] as number, page.at(-1) as number];
    const numbers = new Map(Array.from(page, (id, at) => [id, start + at]));
    // All of a page at once: `add` may write to the database, which it cannot while rows are read.
    for (const row of texts.all(first, last)) addWords(read, row, numbers.get(row.id) as number, add);
    for (const { field, rows } of facets) {
      for (const [id, term, mark] of rows.all(first, last) as TermRow[])
        add(field, term, numbers.get(id) as number, mark);
    }
  }
}

function addWords(read: TermReader, row: TextRow, film: number, add: AddTerm): void {
  const title = new Set(read(row.title).map(({ stem }) => stem));
  const keywords = new Set(read(row.keywords ?? '').map(({ stem }) => stem));
  const counts = new Map<string, number>([...keywords].map((stem) => [stem, 0]));
  for (const text of [row.title, row.tagline, row.overview]) {
    for (const { stem } of read(text ?? '')) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  for (const [stem, count] of counts) {
    add('word', stem, film, packWordMark({ count, title: title.has(stem), keyword: keywords.has(stem) }));
  }
}
