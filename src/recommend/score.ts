import type { IndexReader } from './index-reader.ts';
import { qualityLikeness, WEIGHTS, yearLikeness } from './recipe.ts';
import { type Component, MARK_WEIGHTS } from './vector.ts';

const ALL_WEIGHTS = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);
const YEARS = Float64Array.from({ length: 1000 }, (_, years) => WEIGHTS.year * yearLikeness(0, years));

/** Scores of all films against one, by number: 0 for films without votes, about 1 at the most. */
export type Score = (film: number) => number;

/**
 * Computes the likeness of every film to the one at `film` from the postings of its vector. The arrays belong to
 * the scorer: a new call overwrites the last.
 */
export function scorer(index: IndexReader): (film: number, vector: readonly Component[]) => Score {
  let sums = new Float64Array();
  return (film, vector) => {
    const { id, year, language, quality } = index.columns();
    const priors = index.priors();
    if (sums.length === 0) sums = new Float64Array(id.length);
    sums.fill(0);
    for (const component of vector) addLikeness(index, component, sums);
    const [ownYear, ownLanguage, ownQuality] = [year[film] ?? 0, language[film] ?? 0, quality[film] ?? 0];
    return (other) => {
      const prior = priors[other] as number;
      if (prior === 0) return 0;
      let sum = sums[other] as number;
      sum += YEARS[Math.abs((year[other] as number) - ownYear)] ?? 0;
      if (ownLanguage !== 0 && language[other] === ownLanguage) sum += WEIGHTS.language;
      sum += WEIGHTS.quality * qualityLikeness(quality[other] as number, ownQuality);
      return (sum / ALL_WEIGHTS) * prior;
    };
  };
}

function addLikeness(index: IndexReader, component: Component, sums: Float64Array): void {
  const norms = index.columns().inverseNorm[component.field];
  const weights = MARK_WEIGHTS[component.field];
  const own = WEIGHTS[component.field] * component.weight * component.rare;
  const { films, marks, length } = index.postings(component);
  for (let at = 0; at < length; at++) {
    const film = films[at] as number;
    sums[film] = (sums[film] as number) + own * (weights[marks[at] as number] as number) * (norms[film] as number);
  }
}
