import type { IndexReader } from '../index/index-reader.ts';
import { QUALITY_REACH, VOTES_REACH, WEIGHTS, yearLikeness } from '../recipe.ts';
import { themeLikeness } from './theme.ts';

const YEARS = Float64Array.from({ length: 1000 }, (_, years) => WEIGHTS.year * yearLikeness(0, years));

/** Part of the likeness to a film that no term tells: of another film, and the most that it can be: its upper bound. */
export type FeatureLikeness = { readonly of: (candidate: number) => number; readonly upperBound: number };

/** By what a look at four arrays tells: year, language and number of votes. Hot. */
export function quickFigures(index: IndexReader, film: number): FeatureLikeness {
  const { year, language, votes } = index.columns();
  const fames = index.fames();
  const last = fames.length - 1;
  const [ownYear, ownLanguage] = [year[film] ?? 0, language[film] ?? 0];
  const ownFame = fames[Math.min(votes[film] ?? 0, last)] as number;
  const speaks = languageWorth(index, ownLanguage);
  const [sameVotes, perFame] = [WEIGHTS.votes, WEIGHTS.votes / VOTES_REACH];
  return {
    upperBound: WEIGHTS.year + speaks + WEIGHTS.votes,
    of: (candidate) => {
      const known = fames[Math.min(votes[candidate] as number, last)] as number;
      return (
        (YEARS[Math.abs((year[candidate] as number) - ownYear)] as number) +
        (language[candidate] === ownLanguage ? speaks : 0) +
        Math.max(0, sameVotes - perFame * Math.abs(known - ownFame))
      );
    },
  };
}

/** What it adds that two films are in a language, the more the rarer it is; 0 for the unknown one. */
export function languageWorth(index: IndexReader, language: number): number {
  if (language === 0) return 0;
  return WEIGHTS.language + WEIGHTS.rareLanguage * (index.rareLanguages()[language] ?? 0);
}

/** By weighted vote and theme. */
export function slowFigures(index: IndexReader, film: number): FeatureLikeness {
  const columns = index.columns();
  const { quality } = columns;
  const ownQuality = quality[film] ?? 0;
  const byTheme = themeLikeness(columns, film);
  const [sameVote, perVote, theme] = [WEIGHTS.quality, WEIGHTS.quality / QUALITY_REACH, WEIGHTS.theme];
  return {
    upperBound: WEIGHTS.quality + WEIGHTS.theme,
    of: (candidate) =>
      Math.max(0, sameVote - perVote * Math.abs((quality[candidate] as number) - ownQuality)) +
      theme * byTheme(candidate),
  };
}
