import { fields } from '../../catalog/schema/text-index.ts';
import { type Ranked, topK } from '../../domain/top-k.ts';
import type { IndexReader } from '../index/index-reader.ts';
import { type Component, PAYLOAD_WEIGHTS } from '../index/vector.ts';
import { LARGE, WEIGHTS } from '../recipe.ts';
import type { Eligible } from './eligible.ts';
import { type FeatureLikeness, quickFigures, slowFigures } from './figures.ts';

/*
 * Exact top-k retrieval: term at a time, then pruned by upper bounds in the manner of MaxScore (Turtle & Flood 1995,
 * https://doi.org/10.1016/0306-4573(95)00020-H; Ding & Suel 2011, https://doi.org/10.1145/2009916.2010048).
 *
 * The score of a film is (terms + genres + figures) x prior(votes). The postings of the vector's terms are added up, the
 * rare ones' first, into an accumulator for each film; a film with a rare term is a candidate. Genres and figures are
 * features of a film, told one by one, and each has an upper bound. A film is passed over as soon as its accumulator, the
 * features looked up so far, and the bounds of the others, times its prior, are below the k-th best score; the
 * cheapest features come first. Three passes raise that threshold as early as can be:
 *   1. `scoreLikeliest`: a few more than k candidates with the largest accumulator x prior.
 *   2. `scoreCandidates`: all other candidates.
 *   3. `scoreBestKnown`: the films without a rare term, in the order of their votes and so of their prior, as in an
 *      impact-ordered list: it ends at the first film whose bound, that of the common terms included, is too low.
 * Unlike MaxScore no posting is skipped (genres aside, all are read): what is spared is the look at features, which are most
 * of the work. In a large catalog, common words and keywords are left out; all else ranks as if every film were scored.
 */

const ALL_WEIGHTS = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);

/** Scores films by their likeness to one: 0 for films without votes, about 1 at the most. */
export type Scorer = {
  /** The scores of all films, by number. The next call overwrites them. */
  readonly all: (film: number, vector: readonly Component[]) => Float64Array;
  /** The scores of some films, in their order. */
  readonly some: (film: number, vector: readonly Component[], films: readonly number[]) => readonly number[];
  /**
   * The `wanted` films with the highest scores among those that pass, the same as by `all`, but of each saga the best
   * only, unless they may repeat; of equals the smaller number.
   */
  readonly best: (
    film: number,
    vector: readonly Component[],
    eligible: Eligible,
    wanted: number,
    sagas?: 'once' | 'repeated',
  ) => readonly Ranked[];
};

export function scorer(index: IndexReader): Scorer {
  let candidates = new Int32Array(0);
  /** Fills the accumulators, which are the index's scratch, and returns what makes a score of them. */
  const accumulated = (film: number, vector: readonly Component[]): ((candidate: number) => number) => {
    const accumulators = index.scratch().fill(0);
    const { rare, common, genres } = partsOf(index, vector);
    for (const component of [...rare, ...common]) accumulate(index, component, accumulators);
    return scoreOfFilm(index, accumulators, featuresOf(index, film, genres));
  };
  return {
    all: (film, vector) => {
      const scores = index.scratch();
      const scoreOf = accumulated(film, vector);
      for (let candidate = 0; candidate < scores.length; candidate++) scores[candidate] = scoreOf(candidate);
      return scores;
    },
    some: (film, vector, films) => films.map(accumulated(film, vector)),
    best: (film, vector, eligible, wanted, sagas = 'once') => {
      const accumulators = index.scratch().fill(0);
      const { rare, common, genres } = partsOf(index, vector);
      const mostCandidates = rare.reduce((sum, { films }) => sum + films, 0);
      if (candidates.length < mostCandidates) candidates = new Int32Array(mostCandidates);
      let count = 0;
      for (const component of rare) count = accumulate(index, component, accumulators, candidates, count);
      for (const component of common) accumulate(index, component, accumulators);
      const features = featuresOf(index, film, genres);
      const scoreOf = scoreOfFilm(index, accumulators, features);
      const best = topK(wanted, { group: sagas === 'once' ? index.columns().collection : undefined });
      const scan: Scan = {
        ...features,
        accumulators,
        eligible,
        threshold: () => best.threshold() * ALL_WEIGHTS,
        push: (candidate) => {
          const score = scoreOf(candidate);
          if (score > 0 && score >= best.threshold() && eligible.passes(candidate))
            best.push(candidate, score);
        },
      };
      const found = candidates.subarray(0, count);
      scoreLikeliest(index, scan, found, wanted);
      scoreCandidates(index, scan, found);
      scoreBestKnown(index, scan, upperBound(common));
      return best.ranked();
    },
  };
}

/** In a large catalog, words and keywords that so many films have cost most of the time and hardly change the first ten. */
const COMMON = 5000;

/** The components of a vector by how their likeness is added: that of genres is told by bits, not by postings. */
type Parts = {
  readonly rare: readonly Component[];
  readonly common: readonly Component[];
  readonly genres: readonly Component[];
};

function partsOf(index: IndexReader, vector: readonly Component[]): Parts {
  const { bitOf } = index.genres();
  const isLarge = index.columns().id.length > LARGE;
  const isGenre = ({ field, number }: Component): boolean => field === 'genre' && bitOf(number) !== 0;
  const isRare = ({ films }: Component): boolean => films <= COMMON;
  const isLeftOut = ({ field }: Component): boolean => isLarge && (field === 'word' || field === 'keyword');
  const posted = vector.filter((component) => !isGenre(component));
  return {
    rare: posted.filter(isRare),
    common: posted.filter((component) => !isRare(component) && !isLeftOut(component)),
    genres: vector.filter(isGenre),
  };
}

/** What a component of a film's vector adds to the likeness of a film whose own is 1. */
function ownValue({ field, weight, rare }: Component): number {
  return WEIGHTS[field] * weight * rare;
}

function likenessOfGenres(index: IndexReader, genres: readonly Component[]): FeatureLikeness {
  const { masks, bitOf } = index.genres();
  const norms = index.columns().inverseNorm.genre;
  const bits = Int32Array.from(genres, ({ number }) => bitOf(number));
  const values = Float64Array.from(genres, ownValue);
  return {
    upperBound: upperBound(genres),
    of: (film) => {
      const mask = masks[film] as number;
      let sum = 0;
      for (let at = 0; at < bits.length; at++) {
        if ((mask & (bits[at] as number)) !== 0) sum += values[at] as number;
      }
      return sum * (norms[film] as number);
    },
  };
}

/** Adds the likeness by one component; films that had none become `candidates`, from the place `count` on. Returns the next place. */
function accumulate(
  index: IndexReader,
  component: Component,
  accumulators: Float64Array,
  candidates?: Int32Array,
  count = 0,
): number {
  const norms = index.columns().inverseNorm[component.field];
  const weights = PAYLOAD_WEIGHTS[component.field];
  const own = ownValue(component);
  const { films, payloads, length } = index.postings(component);
  let next = count;
  for (let at = 0; at < length; at++) {
    const film = films[at] as number;
    const before = accumulators[film] as number;
    const value = own * (weights[payloads[at] as number] as number) * (norms[film] as number);
    if (candidates && before === 0 && value > 0) candidates[next++] = film;
    accumulators[film] = before + value;
  }
  return next;
}

/** The likenesses that are told film by film: by genre, and by its figures in two steps, the quick one first. */
type Features = {
  readonly byGenre: FeatureLikeness;
  readonly quick: FeatureLikeness;
  readonly slow: FeatureLikeness;
};

function featuresOf(index: IndexReader, film: number, genres: readonly Component[]): Features {
  return {
    byGenre: likenessOfGenres(index, genres),
    quick: quickFigures(index, film),
    slow: slowFigures(index, film),
  };
}

/** Returns what makes a film's score of its accumulator. Hot: everything it reads is a typed array in a local variable. */
function scoreOfFilm(
  index: IndexReader,
  accumulators: Float64Array,
  { byGenre, quick, slow }: Features,
): (candidate: number) => number {
  const { votes } = index.columns();
  const priors = index.priors();
  const last = priors.length - 1;
  return (candidate) => {
    const sum =
      (accumulators[candidate] as number) + byGenre.of(candidate) + quick.of(candidate) + slow.of(candidate);
    return (sum / ALL_WEIGHTS) * (priors[Math.min(votes[candidate] as number, last)] as number);
  };
}

/** Written over the accumulator of a film that has been scored or passed over: a sum is never negative. */
const VISITED = -1;
/** The bounds are sums in another order than the score. */
const ROUNDING = 1e-9;

/** The likeness that some components add at most: in each field by Cauchy and Schwarz. */
function upperBound(components: readonly Component[]): number {
  return fields.reduce((sum, field) => {
    const squares = components.reduce(
      (all, component) => all + (component.field === field ? component.weight ** 2 : 0),
      0,
    );
    return sum + WEIGHTS[field] * Math.min(1, Math.sqrt(squares));
  }, 0);
}

/** What the three passes share. Sums of likenesses compare with the threshold before they are divided by all weights. */
type Scan = Features & {
  readonly accumulators: Float64Array;
  readonly eligible: Eligible;
  readonly threshold: () => number;
  /** Scores a film, and puts it among the best where it is one that passes. */
  readonly push: (film: number) => void;
};

/** So many more than are wanted are scored first. */
const AHEAD = 24;

/** First the few candidates with the largest accumulator x prior: what they score spares a closer look at most others. */
function scoreLikeliest(index: IndexReader, scan: Scan, candidates: Int32Array, wanted: number): void {
  const { accumulators, push } = scan;
  const { mostVotes, among } = scan.eligible;
  const { votes } = index.columns();
  const priors = index.priors();
  const last = priors.length - 1;
  const ahead = topK(wanted + AHEAD);
  let least = 0;
  for (let at = 0; at < candidates.length; at++) {
    const film = candidates[at] as number;
    const count = votes[film] as number;
    const value = (accumulators[film] as number) * (priors[Math.min(count, last)] as number);
    if (value <= least || count > mostVotes || among?.[film] === 0) continue;
    ahead.push(film, value);
    least = Math.max(0, ahead.threshold());
  }
  for (const { film } of ahead.ranked()) {
    push(film);
    accumulators[film] = VISITED;
  }
}

/** The candidates, but for those that cannot be among the best whatever else they share. */
function scoreCandidates(index: IndexReader, scan: Scan, candidates: Int32Array): void {
  const { accumulators, byGenre, quick, threshold, push } = scan;
  const slow = scan.slow.upperBound + ROUNDING;
  const figureBound = quick.upperBound + slow;
  const { mostVotes, among } = scan.eligible;
  const { votes } = index.columns();
  const priors = index.priors();
  const last = priors.length - 1;
  let least = threshold();
  for (let at = 0; at < candidates.length; at++) {
    const film = candidates[at] as number;
    const own = accumulators[film] as number;
    if (own === VISITED) continue;
    accumulators[film] = VISITED;
    const count = votes[film] as number;
    if (count > mostVotes || among?.[film] === 0) continue;
    const alike = own + byGenre.upperBound;
    const prior = priors[Math.min(count, last)] as number;
    if ((alike + figureBound) * prior < least) continue;
    const figured = own + quick.of(film) + slow;
    if ((figured + byGenre.upperBound) * prior < least || (figured + byGenre.of(film)) * prior < least)
      continue;
    accumulators[film] = own;
    push(film);
    accumulators[film] = VISITED;
    least = threshold();
  }
}

/**
 * The films without a rare term, which are alike by `commonBound` at most beside their genres and figures, the best known
 * first: after a while no film has the votes to be among the best.
 */
function scoreBestKnown(index: IndexReader, scan: Scan, commonBound: number): void {
  const { accumulators, byGenre, quick, threshold, push } = scan;
  const { mostVotes, among } = scan.eligible;
  const slow = scan.slow.upperBound + ROUNDING;
  const bound = byGenre.upperBound + commonBound + quick.upperBound + slow;
  const { votes } = index.columns();
  const films = index.bestKnown();
  const priors = index.priors();
  const last = priors.length - 1;
  let least = threshold();
  for (let at = 0; at < films.length; at++) {
    const film = films[at] as number;
    const count = votes[film] as number;
    const prior = priors[Math.min(count, last)] as number;
    if (bound * prior < least) break;
    if (count > mostVotes || among?.[film] === 0 || accumulators[film] === VISITED) continue;
    const figured = commonBound + quick.of(film) + slow;
    if ((figured + byGenre.upperBound) * prior < least || (figured + byGenre.of(film)) * prior < least)
      continue;
    push(film);
    least = threshold();
  }
}
