import type { Catalog } from '../../catalog/catalog.ts';
import type { Field } from '../../catalog/schema/text-index.ts';
import { memoize } from '../../domain/memoize.ts';
import { fame, languageRarity, PRIOR_POWER, votePrior } from '../recipe.ts';
import { type Columns, readColumns } from './columns.ts';
import { emptyPostings, type Postings, readPostings } from './postings.ts';

/** A term of the index. `films`: how many films have it in that field. */
export type IndexTerm = {
  readonly number: number;
  readonly field: Field;
  readonly term: string;
  readonly films: number;
};

/** Which of the most frequent genres every film has, by film number: a bit for each. */
type GenreBits = {
  readonly masks: Int32Array;
  /** The bit of a term of the field `genre`, by its number; 0 for one that is less frequent than 32 others. */
  readonly bitOf: (term: number) => number;
};

/** The recommender's index, read on demand: nothing is kept in memory but the films' figures. */
export type IndexReader = {
  /** The films' figures; read at the first call. */
  readonly columns: () => Columns;
  /** The vote prior by the number of votes, to the power that the similar films take it with. */
  readonly priors: () => Float64Array;
  /** The films with votes by number, those with most votes first. */
  readonly bestKnown: () => Int32Array;
  /** The fame by the number of votes, up to the largest. */
  readonly fames: () => Float64Array;
  /** How rare each language is, by its number; 0 for the unknown one. */
  readonly rareLanguages: () => Float64Array;
  /** Read at the first call: a genre has so many films that its postings are the longest. */
  readonly genres: () => GenreBits;
  /** A number for each film, of no meaning between two calls: what ranks films writes it anew. */
  readonly scratch: () => Float64Array;
  readonly find: (field: Field, term: string) => IndexTerm | undefined;
  readonly byNumber: (number: number) => IndexTerm | undefined;
  /** The films of a term. The arrays are used again by the next call. */
  readonly postings: (term: IndexTerm) => Postings;
};

export function openIndex(catalog: Catalog): IndexReader {
  const columns = memoize(() => readColumns(catalog));
  const decoded = memoize(() => emptyPostings(columns().id.length));
  const find = catalog.one<{ field: string; term: string }, IndexTerm>(
    'SELECT number, field, term, films FROM index_term WHERE field = $field AND term = $term',
  );
  const byNumber = catalog.one<{ number: number }, IndexTerm>(
    'SELECT number, field, term, films FROM index_term WHERE number = $number',
  );
  const bytes = catalog.one<{ number: number }, { postings: Uint8Array }>(
    'SELECT postings FROM index_term WHERE number = $number',
  );
  const cachedBytes = keepLong((number) => bytes({ number })?.postings ?? new Uint8Array());
  const postings = ({ number }: IndexTerm) => readPostings(cachedBytes(number), decoded());
  const mostFrequent = catalog.all<{ field: Field; n: number }, IndexTerm>(
    'SELECT number, field, term, films FROM index_term WHERE field = $field ORDER BY films DESC, number LIMIT $n',
  );
  return {
    columns,
    priors: memoize(() => byVotes(columns().votes, (votes) => votePrior(votes) ** PRIOR_POWER)),
    bestKnown: memoize(() => sortedByVotes(columns().votes)),
    fames: memoize(() => byVotes(columns().votes, fame)),
    rareLanguages: memoize(() => raritiesOf(columns().language)),
    genres: memoize(() =>
      genreBits(mostFrequent({ field: 'genre', n: BITS }), postings, columns().id.length),
    ),
    scratch: memoize(() => new Float64Array(columns().id.length)),
    find: (field, term) => find({ field, term }),
    byNumber: (number) => byNumber({ number }),
    postings,
  };
}

const BITS = 32;

function genreBits(terms: readonly IndexTerm[], postings: IndexReader['postings'], size: number): GenreBits {
  const masks = new Int32Array(size);
  const bits = new Map(terms.map(({ number }, place) => [number, 1 << place]));
  for (const term of terms) {
    const bit = bits.get(term.number) as number;
    const { films, length } = postings(term);
    for (let at = 0; at < length; at++)
      masks[films[at] as number] = (masks[films[at] as number] as number) | bit;
  }
  return { masks, bitOf: (number) => bits.get(number) ?? 0 };
}

function raritiesOf(language: Int16Array): Float64Array {
  const films = new Float64Array(language.reduce((a, b) => Math.max(a, b), 0) + 1);
  for (const number of language) films[number] = (films[number] as number) + 1;
  return films.map((count, number) =>
    number === 0 || count === 0 ? 0 : languageRarity(language.length, count),
  );
}

/** More votes than these count as so many: no film has a tenth of them. */
const MOST_VOTES = 1_000_000;

function mostVotes(votes: Int32Array): number {
  return Math.min(
    MOST_VOTES,
    votes.reduce((a, b) => Math.max(a, b), 0),
  );
}

/** By counting how many films have each number of votes: a sort that compares would be most of a start. */
function sortedByVotes(votes: Int32Array): Int32Array {
  const most = mostVotes(votes);
  const next = new Int32Array(most + 1);
  for (const count of votes) {
    const place = Math.min(count, most);
    next[place] = (next[place] as number) + 1;
  }
  let before = 0;
  for (let place = most; place > 0; place--) {
    const films = next[place] as number;
    next[place] = before;
    before += films;
  }
  const sorted = new Int32Array(before);
  for (let film = 0; film < votes.length; film++) {
    const place = Math.min(votes[film] as number, most);
    if (place === 0) continue;
    const at = next[place] as number;
    sorted[at] = film;
    next[place] = at + 1;
  }
  return sorted;
}

/** A figure that depends on the votes only, for every number of votes up to the largest: a place each, not one a film. */
export function byVotes(votes: Int32Array, figure: (votes: number) => number): Float64Array {
  return Float64Array.from({ length: mostVotes(votes) + 1 }, (_, count) => figure(count));
}

/** Postings shorter than this are read faster than they are kept. */
const LONG = 512;
const MOST_BYTES_KEPT = 4 * 2 ** 20;

/** Remembers the long lists that were asked for last: few terms make most of the work. */
function keepLong(read: (number: number) => Uint8Array): (number: number) => Uint8Array {
  const lists = new Map<number, Uint8Array>();
  let total = 0;
  return (number) => {
    const list = lists.get(number) ?? read(number);
    if (list.length < LONG) return list;
    if (!lists.delete(number)) total += list.length;
    lists.set(number, list);
    for (const [oldest, { length }] of lists) {
      if (total <= MOST_BYTES_KEPT) break;
      lists.delete(oldest);
      total -= length;
    }
    return list;
  };
}
