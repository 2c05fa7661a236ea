import type { FilmSet } from '../../catalog/films/film-filter.ts';
import type { FilmId } from '../../domain/film.ts';
import { memoize } from '../../domain/memoize.ts';
import { type Ranked, topK } from '../../domain/top-k.ts';
import { byVotes, type IndexReader, type IndexTerm } from '../index/index-reader.ts';
import { unpackWordPayload } from '../index/postings.ts';
import { LARGE } from '../recipe.ts';
import type { Concept } from './query.ts';

/** `n` films (default 10) after the first `offset`; `among` says which may be found, all where absent. */
export type SearchOptions = {
  readonly n?: number | undefined;
  readonly offset?: number | undefined;
  readonly among?: FilmSet | undefined;
};

/** A film found. Values compare within one search only; `share` is how much of the description it has, by rarity: 0 to 1. */
export type FoundFilm = { readonly id: FilmId; readonly value: number; readonly share: number };

// Tuned on half of the descriptions in test/eval.
const TITLE = 0.3;
const KEYWORD = 0.8;
const REPEATED = 0.5;
/** For a text whose words no other has. */
const USUAL_LENGTH = 1 / 30;
const VOTES_POWER = 1.4;

const PAYLOAD_VALUES = Float64Array.from({ length: 256 }, (_, payload) => {
  const { count, title, keyword } = unpackWordPayload(payload);
  const text = count > 0 ? 1 + REPEATED * Math.log(count) : 0;
  return text + (title ? TITLE : 0) + (keyword ? KEYWORD : 0);
});

type FindFilms = (concepts: readonly Concept[], options?: SearchOptions) => readonly FoundFilm[];

/**
 * Ranks the films that have any of the concepts: by the rarity of those they have, the share of the query that
 * these make, the length of the text and, gently, the votes. Equals come by the smaller id.
 */
export function filmFinder(index: IndexReader): FindFilms {
  const match = matcher(index);
  const worth = memoize(() => ownWorth(index));
  return (concepts, { n = 10, offset = 0, among } = {}) => {
    const { id } = index.columns();
    const worthOf = worth();
    const { films, sums, total } = match(concepts);
    const best = topK(offset + n);
    for (const film of films) {
      if (among && among[film] === 0) continue;
      const most = (sums[2 * film] as number) * worthOf(film);
      if (most < best.threshold()) continue;
      const share = (sums[2 * film + 1] as number) / total;
      const value = most * share * Math.sqrt(share);
      if (value > 0 && value >= best.threshold()) best.push(film, value);
    }
    return best
      .ranked()
      .slice(offset)
      .map(({ film, value }: Ranked) => ({
        id: id[film] as FilmId,
        value,
        share: (sums[2 * film + 1] as number) / total,
      }));
  };
}

/** What a film's votes and the length of its text say before any query. */
function ownWorth(index: IndexReader): (film: number) => number {
  const { votes, inverseNorm } = index.columns();
  const ofVotes = byVotes(votes, (count) => (1 + Math.log10(1 + count)) ** VOTES_POWER);
  return (film) =>
    Math.sqrt((inverseNorm.word[film] as number) || USUAL_LENGTH) *
    (ofVotes[Math.min(votes[film] as number, ofVotes.length - 1)] as number);
}

/**
 * The films that have any of the concepts, in no order; at twice a film's number the summed values of its concepts, and
 * beside it, where both are read at once, how much of the query's `total` rarity it has.
 */
type Matches = { readonly films: Int32Array; readonly sums: Float32Array; readonly total: number };

/** The arrays are used again by the next call; only the accumulators of the last query's matches are cleared. */
function matcher(index: IndexReader): (concepts: readonly Concept[]) => Matches {
  let arrays: Arrays | undefined;
  let matches = 0;
  return (concepts) => {
    arrays ??= emptyArrays(index.columns().id.length);
    const { sums, matched, having } = arrays;
    for (const film of matched.subarray(0, matches)) sums[2 * film] = 0;
    matches = 0;
    let isFull = false;
    const add = (film: number, value: number, rarest: number): void => {
      const at = 2 * film;
      const sum = sums[at] as number;
      if (sum === 0) {
        if (isFull) return;
        matched[matches++] = film;
      }
      sums[at] = sum + value;
      sums[at + 1] = (sum === 0 ? 0 : (sums[at + 1] as number)) + Math.min(rarest, value);
    };
    const squares = concepts.some(({ length }) => length > 1) ? index.scratch().fill(0) : index.scratch();
    let total = 0;
    for (const concept of rarestFirst(concepts)) {
      isFull = sums.length > 2 * LARGE && matches > ENOUGH;
      const [term, ...others] = concept;
      if (term && others.length === 0) {
        total += addValues(index, term, add);
        continue;
      }
      const { length, rarest } = addSquares(index, concept, squares, having);
      for (const film of having.subarray(0, length)) {
        add(film, Math.sqrt(squares[film] as number), rarest);
        squares[film] = 0;
      }
      total += rarest;
    }
    return { films: matched.subarray(0, matches), sums, total };
  };
}

/** In a large catalog a film that has but the common ones of a query's words is not found where so many have a rarer one. */
const ENOUGH = 10_000;

function rarestFirst(concepts: readonly Concept[]): readonly Concept[] {
  const films = (concept: Concept): number => concept.reduce((sum, term) => sum + term.films, 0);
  return [...concepts].sort((a, b) => films(a) - films(b));
}

type Arrays = { readonly sums: Float32Array; readonly matched: Int32Array; readonly having: Int32Array };

function emptyArrays(size: number): Arrays {
  return {
    // Half the memory of doubles, and more exact than the weights are.
    sums: new Float32Array(2 * size),
    matched: new Int32Array(size),
    having: new Int32Array(size),
  };
}

/** Adds what each film has of a term, and returns the term's rarity. */
function addValues(
  index: IndexReader,
  term: IndexTerm,
  add: (film: number, value: number, rarest: number) => void,
): number {
  const { films, payloads, length } = index.postings(term);
  const rare = rarityOf(index, length);
  for (let at = 0; at < length; at++) {
    const value = rare * (PAYLOAD_VALUES[payloads[at] as number] as number);
    if (value > 0) add(films[at] as number, value, rare);
  }
  return rare;
}

function rarityOf(index: IndexReader, films: number): number {
  return Math.log(1 + index.columns().id.length / films);
}

/** A film's value for a concept is the length of its terms' values: two words for one thing count little more than one. */
function addSquares(
  index: IndexReader,
  concept: Concept,
  squares: Float64Array,
  having: Int32Array,
): { readonly length: number; readonly rarest: number } {
  let found = 0;
  let rarest = 0;
  for (const term of concept) {
    const { films, payloads, length } = index.postings(term);
    const rare = rarityOf(index, length);
    rarest = Math.max(rarest, rare);
    for (let at = 0; at < length; at++) {
      const film = films[at] as number;
      const square = squares[film] as number;
      const value = rare * (PAYLOAD_VALUES[payloads[at] as number] as number);
      if (square === 0 && value > 0) having[found++] = film;
      squares[film] = square + value * value;
    }
  }
  return { length: found, rarest };
}
