import type { Columns } from './columns.ts';
import type { IndexReader } from './index-reader.ts';
import { QUALITY_REACH, WEIGHTS, yearLikeness } from './recipe.ts';
import { type Component, MARK_WEIGHTS } from './vector.ts';

const ALL_WEIGHTS = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);
const YEARS = Float64Array.from({ length: 1000 }, (_, years) => WEIGHTS.year * yearLikeness(0, years));

/** Scores of all films against one, by number: 0 for films without votes, about 1 at the most. */
export type ScoreFilms = (film: number, vector: readonly Component[]) => Float64Array;

/** Scores every film against one by the postings of its vector. The next call overwrites the scores. */
export function scorer(index: IndexReader): ScoreFilms {
  return (film, vector) => {
    const scores = index.scratch();
    scores.fill(0);
    for (const component of vector)
      if (isCounted(component, scores.length)) addLikeness(index, component, scores);
    addFigures(index.columns(), index.priors(), film, scores);
    return scores;
  };
}

/** In a catalog so large, words and keywords that so many films have cost most of the time and hardly change the first ten. */
const LARGE = 200_000;
const COMMON = 5000;

function isCounted({ field, films }: Component, size: number): boolean {
  return size <= LARGE || films <= COMMON || (field !== 'word' && field !== 'keyword');
}

function addLikeness(index: IndexReader, component: Component, scores: Float64Array): void {
  const norms = index.columns().inverseNorm[component.field];
  const weights = MARK_WEIGHTS[component.field];
  const own = WEIGHTS[component.field] * component.weight * component.rare;
  const { films, marks, length } = index.postings(component);
  for (let at = 0; at < length; at++) {
    const film = films[at] as number;
    scores[film] =
      (scores[film] as number) + own * (weights[marks[at] as number] as number) * (norms[film] as number);
  }
}

// The hot loop: everything it reads is a typed array in a local variable.
function addFigures(columns: Columns, priors: Float64Array, film: number, scores: Float64Array): void {
  const { year, language, quality, votes: counts } = columns;
  const [ownYear, ownLanguage, ownQuality] = [year[film] ?? 0, language[film] ?? 0, quality[film] ?? 0];
  const speaks = ownLanguage === 0 ? 0 : WEIGHTS.language;
  const last = priors.length - 1;
  const [perVote, sameVote] = [WEIGHTS.quality / QUALITY_REACH, WEIGHTS.quality];
  for (let other = 0; other < scores.length; other++) {
    const years = YEARS[Math.abs((year[other] as number) - ownYear)] as number;
    const votes = sameVote - perVote * Math.abs((quality[other] as number) - ownQuality);
    const sum =
      (scores[other] as number) + years + (language[other] === ownLanguage ? speaks : 0) + Math.max(votes, 0);
    scores[other] = (sum / ALL_WEIGHTS) * (priors[Math.min(counts[other] as number, last)] as number);
  }
}
