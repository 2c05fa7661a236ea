import type { IndexReader, IndexTerm } from '../index/index-reader.ts';
import type { Concept } from './query.ts';

/**
 * A search without its sentence: the numbers of its rarest terms. A number below zero is another word for what the
 * number before it means. Every number fits 24 bits with its sign, so that twelve fit a button.
 */
export type SearchTerms = readonly number[];

/** The most terms of one search. */
const TERMS_OF_A_SEARCH = 12;

/** The concepts of a query with its rarest terms only, each term once. */
export function rarestConcepts(concepts: readonly Concept[]): readonly Concept[] {
  const seen = new Set<number>();
  const fresh = concepts.map((concept) =>
    concept.filter(({ number }) => !seen.has(number) && seen.add(number)),
  );
  const rarest = fresh.flat().sort((a, b) => a.films - b.films || a.number - b.number);
  const chosen = new Set(rarest.slice(0, TERMS_OF_A_SEARCH));
  return fresh
    .map((concept) => concept.filter((term) => chosen.has(term)))
    .filter((concept) => concept.length > 0);
}

export function packConcepts(concepts: readonly Concept[]): SearchTerms {
  return concepts.flatMap((concept) => concept.map(({ number }, at) => (at === 0 ? number : -number)));
}

/** The concepts again; numbers that the catalog does not know (any more) are left out. */
export function unpackConcepts(index: IndexReader, terms: SearchTerms): Concept[] {
  const concepts: IndexTerm[][] = [];
  for (const number of terms) {
    const term = index.byNumber(Math.abs(number));
    if (number > 0 || concepts.length === 0) concepts.push([]);
    if (term?.field === 'word') concepts.at(-1)?.push(term);
  }
  return concepts.filter((concept) => concept.length > 0);
}
