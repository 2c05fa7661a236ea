import type { Field } from '../catalog/schema/text-index.ts';
import { unpackWordPayload } from './index/postings.ts';

/** What makes two films alike beside the terms that they share. */
export type Figure = 'year' | 'language' | 'rareLanguage' | 'quality' | 'votes' | 'theme';

/**
 * How much each likeness of two films counts; every likeness is 0..1, and a missing one is 0. Terms: TF-IDF of words,
 * genres and keywords, names of ten actors (first ones more) and of directors. Year: exp(−|difference| / 8). Quality:
 * the weighted vote.
 *
 * Measured as nDCG@10 against what people rated alike, 765 queries to tune by (closed / open / without the own saga) and,
 * in brackets, 534 that only the result was measured by; and by 150 films of 30 lists judged before their origin was known.
 *
 * | recipe | by ratings | good / fair / bad |
 * |---|---|---|
 * | year .20, language .15, prior ^.40, no cap of sagas (before) | .180 / .161 / .155 [.187 / .169 / .151] | 73 / 35 / 42 |
 * | this one | .196 / .176 / .171 [.203 / .184 / .167] | 80 / 44 / 26 |
 * | without themes | .198 / .177 / .173 | 74 / 42 / 29, five not judged |
 * | without themes, prior ^.30 | .197 / .174 / .173 | 81 / 40 / 29 |
 * | votes .05, prior ^.30 | .192 / .169 / .167 | |
 * | year .30, without themes | .202 / .183 / .177 | co-ratings only: a film of the same year is not alike for it |
 *
 * Rarity of a language: English films must not be alike for their language, Czech ones may; without it the votes bury
 * small cinemas under English hits ("Oldboy → The Bourne Identity"). Votes: who likes what few know is not helped by what all
 * know. Themes cost .001 by ratings and are worth it to the eye and to people's judgements of single recommendations; of
 * 32 directions as of 50. Title words left out of the words changes nothing (.0004); heavier keywords and words lose.
 */
export const WEIGHTS: Readonly<Record<Field | Figure, number>> = {
  word: 0.4,
  genre: 0.3,
  keyword: 0.3,
  cast: 0.35,
  director: 0.15,
  year: 0.25,
  language: 0.12,
  rareLanguage: 0.2,
  quality: 0.2,
  votes: 0.1,
  theme: 0.1,
};
/** The score is multiplied by the vote prior to this power. */
export const PRIOR_POWER = 0.35;
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

/** The weight of a term in a film before rarity and norm, by the payload of its posting. */
export function payloadWeights(field: Field): Float64Array {
  return Float64Array.from({ length: 256 }, (_, payload) => PAYLOAD_WEIGHT[field](payload));
}

const PAYLOAD_WEIGHT: Readonly<Record<Field, (payload: number) => number>> = {
  word: (payload) => {
    const { count } = unpackWordPayload(payload);
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

/** A language that one film in so many (as a logarithm) speaks, or fewer, is as rare as can be: one in thirty-three. */
const RAREST_LANGUAGE = 3.5;

/** How rare a language is, 0..1, that `films` of all films are in: English hardly, French mostly, Korean or Czech wholly. */
export function languageRarity(catalogSize: number, films: number): number {
  return Math.min(1, Math.log(catalogSize / films) / RAREST_LANGUAGE);
}

/** Numbers of votes that are thirty times apart (as a logarithm) are not alike at all. */
export const VOTES_REACH = 1.5;

/** How well known a film is: the logarithm of its votes. */
export function fame(votes: number): number {
  return Math.log10(1 + votes);
}

/** Likeness of two numbers of votes, 0..1. */
export function votesLikeness(a: number, b: number): number {
  return Math.max(0, 1 - Math.abs(fame(a) - fame(b)) / VOTES_REACH);
}

/** How much a film's votes alone speak for it: 0 without votes, 1 at 10,000. */
export function votePrior(votes: number): number {
  return fame(votes) / 4;
}
