import type { Field } from './index-schema.ts';
import { unpackWordMark } from './postings.ts';

/** How much each likeness of two films counts: recipe S8; every likeness is 0..1, and a missing one is 0. */
export const WEIGHTS: Readonly<Record<Field | 'year' | 'language' | 'quality', number>> = {
  word: 0.4,
  genre: 0.3,
  keyword: 0.3,
  cast: 0.35,
  director: 0.15,
  year: 0.2,
  language: 0.15,
  quality: 0.2,
};
/** The score is multiplied by the vote prior to this power. */
export const PRIOR_POWER = 0.4;
/** With more films than these a catalog is large: what is common in it is not looked at where rarer things tell enough. */
export const LARGE = 200_000;
/** Only the first names of a cast are compared. */
export const CAST_SIZE = 10;
/** A film shorter than this, in minutes, is not offered for a longer one. */
export const SHORT_FILM = 60;

/** Fields whose terms weigh more the rarer they are; names do not. */
export const RARITY_COUNTS: Readonly<Record<Field, boolean>> = {
  word: true,
  genre: true,
  keyword: true,
  cast: false,
  director: false,
};

/** ln((1 + N) / (1 + n)) + 1 for a term that n of N films have. */
export function rarity(catalogSize: number, films: number): number {
  return Math.log((1 + catalogSize) / (1 + films)) + 1;
}

/** The weight of a term in a film before rarity and norm, by the mark of its posting. */
export function markWeights(field: Field): Float64Array {
  return Float64Array.from({ length: 256 }, (_, mark) => MARK_WEIGHT[field](mark));
}

const MARK_WEIGHT: Readonly<Record<Field, (mark: number) => number>> = {
  word: (mark) => {
    const { count } = unpackWordMark(mark);
    return count === 0 ? 0 : 1 + Math.log(count);
  },
  genre: () => 1,
  keyword: () => 1,
  cast: (position) => 1 / (1 + position / 3),
  director: () => 1,
};

/** Likeness of two years, 0..1. */
export function yearLikeness(a: number, b: number): number {
  return Math.exp(-Math.abs(a - b) / 8);
}

/** Weighted votes so far apart (0–10) are not alike at all. */
export const QUALITY_REACH = 3;

/** Likeness of two weighted votes (0–10), 0..1. */
export function qualityLikeness(a: number, b: number): number {
  return Math.max(0, 1 - Math.abs(a - b) / QUALITY_REACH);
}

/** How much a film's votes alone speak for it: 0 without votes, 1 at 10,000. */
export function votePrior(votes: number): number {
  return Math.log10(1 + votes) / 4;
}
