import { type Ranked, topK } from '../../domain/top-k.ts';
import type { IndexReader } from '../index/index-reader.ts';
import { type Eligible, eligibleForAll } from './eligible.ts';
import type { Scorer } from './score.ts';
import type { Seed } from './seed.ts';

/** The films that are like all of several, and of each the seed that it is most like. */
type LikeSeveral = { readonly ranked: readonly Ranked[]; readonly likest: (film: number) => Seed };

/** Films by their number, each with its likeness to every seed as a share of the best that the seed has. */
type Shares = ReadonlyMap<number, readonly number[]>;

/** A film that is further down for every seed is like none of them. */
const DEPTH = 200;

/**
 * Ranks the films that are among the first of any seed by the mean of their likenesses to all. Each counts as a share of
 * the best that its seed has: else the list would be made of films like the seed that has the most in common with others.
 */
export function likeSeveral(
  index: IndexReader,
  scores: Scorer,
): (seeds: readonly Seed[], eligible: readonly Eligible[], wanted: number) => LikeSeveral {
  return (seeds, eligible, wanted) => {
    const rule = eligibleForAll(eligible);
    const depth = Math.max(DEPTH, wanted);
    const lists = seeds.map(({ number, vector }) => scores.best(number, vector, rule, depth, 'repeated'));
    const shares = sharesOf(scores, seeds, lists);
    const best = topK(wanted, { group: index.columns().collection });
    for (const [film, values] of shares)
      best.push(film, values.reduce((sum, value) => sum + value, 0) / values.length);
    const likest = (film: number): Seed => {
      const values = shares.get(film) ?? [];
      return seeds[values.indexOf(Math.max(...values))] as Seed;
    };
    return { ranked: best.ranked(), likest };
  };
}

function sharesOf(scores: Scorer, seeds: readonly Seed[], lists: readonly (readonly Ranked[])[]): Shares {
  const films = [...new Set(lists.flat().map(({ film }) => film))];
  const bySeed = seeds.map(({ number, vector }, at) => {
    const best = lists[at]?.[0]?.value;
    return scores.some(number, vector, films).map((score) => (best === undefined ? 0 : score / best));
  });
  return new Map(films.map((film, at) => [film, bySeed.map((shares) => shares[at] ?? 0)]));
}
