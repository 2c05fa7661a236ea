import { keepBest, type Ranked } from './best.ts';
import type { Eligible } from './eligible.ts';
import type { IndexReader } from './index-reader.ts';
import { fields } from './index-schema.ts';
import { QUALITY_REACH, WEIGHTS, yearLikeness } from './recipe.ts';
import { type Component, MARK_WEIGHTS } from './vector.ts';

const ALL_WEIGHTS = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);
const YEARS = Float64Array.from({ length: 1000 }, (_, years) => WEIGHTS.year * yearLikeness(0, years));

/** Scores films against one by the postings of its vector: 0 for films without votes, about 1 at the most. */
export type Scorer = {
  /** The scores of all films, by number. The next call overwrites them. */
  readonly all: (film: number, vector: readonly Component[]) => Float64Array;
  /** The `wanted` films with the highest scores among those that pass, the same as by `all`; of equals the smaller number. */
  readonly best: (
    film: number,
    vector: readonly Component[],
    eligible: Eligible,
    wanted: number,
  ) => readonly Ranked[];
};

export function scorer(index: IndexReader): Scorer {
  let touched = new Int32Array(0);
  return {
    all: (film, vector) => {
      const scores = index.scratch().fill(0);
      const { rare, common } = counted(vector, scores.length);
      for (const component of [...rare, ...common]) addLikeness(index, component, scores);
      const scoreOf = finish(index, film, scores);
      for (let other = 0; other < scores.length; other++) scores[other] = scoreOf(other);
      return scores;
    },
    best: (film, vector, eligible, wanted) => {
      const { passes, mostVotes, ofGenre } = eligible;
      const likeness = index.scratch().fill(0);
      const { rare, common } = counted(vector, likeness.length);
      const most = rare.reduce((sum, { films }) => sum + films, 0);
      if (touched.length < most) touched = new Int32Array(most);
      let count = 0;
      for (const component of rare) count = addLikeness(index, component, likeness, touched, count);
      for (const component of common) addLikeness(index, component, likeness);
      const scoreOf = finish(index, film, likeness);
      const { votes } = index.columns();
      const best = keepBest(wanted);
      const offer = (other: number): void => {
        const isOut = (votes[other] as number) > mostVotes || ofGenre?.[other] === 0;
        const score = isOut ? 0 : scoreOf(other);
        if (score > 0 && score >= best.threshold() && passes(other)) best.offer(other, score);
      };
      for (const other of touched.subarray(0, count)) {
        offer(other);
        likeness[other] = DONE;
      }
      offerKnown(index, likeness, mostWithout(common), eligible, best.threshold, offer);
      return best.ranked();
    },
  };
}

/** In a catalog so large, words and keywords that so many films have cost most of the time and hardly change the first ten. */
const LARGE = 200_000;
const COMMON = 5000;

type Counted = { readonly rare: readonly Component[]; readonly common: readonly Component[] };

function counted(vector: readonly Component[], size: number): Counted {
  const isRare = ({ films }: Component): boolean => films <= COMMON;
  const isLeftOut = ({ field }: Component): boolean =>
    size > LARGE && (field === 'word' || field === 'keyword');
  return {
    rare: vector.filter(isRare),
    common: vector.filter((one) => !isRare(one) && !isLeftOut(one)),
  };
}

/** Adds the likeness by one component; films that had none are put into `touched` from the place `count` on. Returns the next place. */
function addLikeness(
  index: IndexReader,
  component: Component,
  likeness: Float64Array,
  touched?: Int32Array,
  count = 0,
): number {
  const norms = index.columns().inverseNorm[component.field];
  const weights = MARK_WEIGHTS[component.field];
  const own = WEIGHTS[component.field] * component.weight * component.rare;
  const { films, marks, length } = index.postings(component);
  let next = count;
  for (let at = 0; at < length; at++) {
    const film = films[at] as number;
    const before = likeness[film] as number;
    const value = own * (weights[marks[at] as number] as number) * (norms[film] as number);
    if (touched && before === 0 && value > 0) touched[next++] = film;
    likeness[film] = before + value;
  }
  return next;
}

/** Returns what makes scores of likenesses. Hot: everything it reads is a typed array in a local variable. */
function finish(index: IndexReader, film: number, likeness: Float64Array): (other: number) => number {
  const { year, language, quality, votes: counts } = index.columns();
  const priors = index.priors();
  const [ownYear, ownLanguage, ownQuality] = [year[film] ?? 0, language[film] ?? 0, quality[film] ?? 0];
  const speaks = ownLanguage === 0 ? 0 : WEIGHTS.language;
  const last = priors.length - 1;
  const [perVote, sameVote] = [WEIGHTS.quality / QUALITY_REACH, WEIGHTS.quality];
  return (other) => {
    const years = YEARS[Math.abs((year[other] as number) - ownYear)] as number;
    const votes = sameVote - perVote * Math.abs((quality[other] as number) - ownQuality);
    const spoken = language[other] === ownLanguage ? speaks : 0;
    const sum = (likeness[other] as number) + years + spoken + Math.max(votes, 0);
    return (sum / ALL_WEIGHTS) * (priors[Math.min(counts[other] as number, last)] as number);
  };
}

/** Stands for the likeness of a film that has been offered. */
const DONE = -1;
const ROUNDING = 1e-9;

/** The most that a film may score before the vote prior that shares no rare term: in each field by Cauchy and Schwarz. */
function mostWithout(common: readonly Component[]): number {
  const likeness = fields.reduce((sum, field) => {
    const squares = common.reduce((all, one) => all + (one.field === field ? one.weight ** 2 : 0), 0);
    return sum + WEIGHTS[field] * Math.min(1, Math.sqrt(squares));
  }, 0);
  return (likeness + WEIGHTS.year + WEIGHTS.language + WEIGHTS.quality) / ALL_WEIGHTS + ROUNDING;
}

/** Offers the films that share no rare term, but for those with too few votes to be among the best, which most are. */
function offerKnown(
  index: IndexReader,
  likeness: Float64Array,
  most: number,
  { mostVotes, ofGenre }: Eligible,
  threshold: () => number,
  offer: (film: number) => void,
): void {
  const { votes } = index.columns();
  const priors = index.priors();
  let known = threshold();
  let least = votesFor(known / most, priors);
  for (let other = 0; other < likeness.length; other++) {
    const count = votes[other] as number;
    if (count < least || count > mostVotes || ofGenre?.[other] === 0 || likeness[other] === DONE) continue;
    offer(other);
    if (threshold() === known) continue;
    known = threshold();
    least = votesFor(known / most, priors);
  }
}

/** The fewest votes, one at least, whose prior is so large: priors ascend. */
function votesFor(prior: number, priors: Float64Array): number {
  let [low, high] = [1, priors.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((priors[middle] as number) < prior) low = middle + 1;
    else high = middle;
  }
  return low;
}
