import type Database from 'better-sqlite3';
import { type Field, fields, INDEX_INDICES, INDEX_TABLES } from '../../src/catalog/schema/text-index.ts';
import { type Columns, ownColumns } from '../../src/recommend/index/columns.ts';
import { emptyPostings, type Postings, readPostings } from '../../src/recommend/index/postings.ts';
import { PAYLOAD_WEIGHTS } from '../../src/recommend/index/vector.ts';
import { RARITY_COUNTS, rarity } from '../../src/recommend/recipe.ts';
import { storeColumns } from '../stages/film-columns.ts';
import { weightedVotes } from '../stages/weighted-votes.ts';
import { readTerms } from './text-index-films.ts';
import { termNumbers } from './text-index-numbers.ts';
import { collectPostings } from './text-index-runs.ts';
import { themeVectors } from './theme-vectors.ts';

/** Fields whose terms are kept when only one film has them: a description may be found by such a word. */
const KEEP_UNIQUE: ReadonlySet<Field> = new Set(['word']);

/** First names of ten people or more. */
const GIVEN_NAMES = `
INSERT INTO given_name SELECT substr(folded, 1, instr(folded, ' ') - 1) FROM person WHERE instr(folded, ' ') > 1
GROUP BY 1 HAVING count(*) >= 10;
`;

/**
 * Builds the recommender's index from the films, their texts, genres, keywords and people. Comes after the
 * stages that make the indices, for it reads the films' rows page by page, and the films' columns. Of the postings
 * so many are kept in memory at a time.
 */
export function buildTextIndex(
  database: Database.Database,
  postingsInMemory?: number,
): { readonly terms: number; readonly postings: number } {
  database.exec(INDEX_TABLES);
  const ids = readIds(database);
  const runs = collectPostings(database, postingsInMemory);
  const places = perField(() => new Map<string | number, number>());
  readTerms(database, ids, (field, term, film, payload) => {
    let place = places[field].get(term);
    if (place === undefined) {
      place = runs.open(`${field} ${term}`);
      places[field].set(term, place);
    }
    runs.add(place, film, payload);
  });
  const squares = perField(() => new Float64Array(ids.length));
  const count = { terms: 0, postings: 0 };
  const insert = database.prepare('INSERT INTO index_term VALUES (?, ?, ?, ?, ?)');
  const numberFor = termNumbers();
  const decoded = emptyPostings(ids.length);
  runs.drain((key, bytes) => {
    const [field, term] = [key.slice(0, key.indexOf(' ')) as Field, key.slice(key.indexOf(' ') + 1)];
    const films = addSquares(field, readPostings(bytes, decoded), squares[field]);
    if (decoded.length < 2 && !KEEP_UNIQUE.has(field)) return;
    insert.run(numberFor(key), field, term, films, bytes);
    count.terms++;
    count.postings += decoded.length;
  });
  const inverseNorm = inverseNorms(squares);
  storeColumns(
    database,
    ownColumns({
      quality: weightedVotes(database),
      ...themeVectors(database, inverseNorm),
      inverseNorm,
    }),
  );
  database.exec(GIVEN_NAMES + INDEX_INDICES);
  return count;
}

function perField<Value>(make: () => Value): Record<Field, Value> {
  return Object.fromEntries(fields.map((field) => [field, make()])) as Record<Field, Value>;
}

function readIds(database: Database.Database): Int32Array {
  return Int32Array.from(database.prepare('SELECT id FROM film ORDER BY id').pluck().all() as number[]);
}

/** Adds a term's squared weight to every film that has it, and returns how many have. */
function addSquares(field: Field, { films, payloads, length }: Postings, squares: Float64Array): number {
  const weights = PAYLOAD_WEIGHTS[field];
  let having = 0;
  for (let at = 0; at < length; at++) if ((weights[payloads[at] as number] as number) > 0) having++;
  // A term of one film says nothing about likeness, so it does not lengthen the vector.
  if (RARITY_COUNTS[field] && having < 2) return having;
  const rare = RARITY_COUNTS[field] ? rarity(squares.length, having) : 1;
  for (let at = 0; at < length; at++) {
    const film = films[at] as number;
    squares[film] = (squares[film] as number) + ((weights[payloads[at] as number] as number) * rare) ** 2;
  }
  return having;
}

function inverseNorms(squares: Readonly<Record<Field, Float64Array>>): Columns['inverseNorm'] {
  const inverse = (field: Field) =>
    Float32Array.from(squares[field], (square) => (square > 0 ? 1 / Math.sqrt(square) : 0));
  return {
    word: inverse('word'),
    genre: inverse('genre'),
    keyword: inverse('keyword'),
    cast: inverse('cast'),
    director: inverse('director'),
  };
}
