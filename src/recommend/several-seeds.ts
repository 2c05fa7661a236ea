import { keepBest, type Ranked } from './best.ts';
import { type Eligible, eligibleForAll } from './eligible.ts';
import type { IndexReader } from './index-reader.ts';
import type { Scorer } from './score.ts';
import type { Seed } from './similar.ts';

/** The films that are like all of several, and of each the seed that it is most like. */
type LikeSeveral = { readonly ranked: readonly Ranked[]; readonly likest: (film: number) => Seed };

/**
 * Ranks films by the mean of their likenesses to several seeds. Each counts as a share of the best that its seed has:
 * else the list would be made of films like the seed that has the most in common with others.
 */
export function likeSeveral(
  index: IndexReader,
  { all }: Pick<Scorer, 'all'>,
): (seeds: readonly Seed[], eligible: readonly Eligible[], wanted: number) => LikeSeveral {
  return (seeds, eligible, wanted) => {
    const mayBe = offered(index, eligibleForAll(eligible));
    const shares = seeds.map(({ number, vector }) => sharesOfBest(all(number, vector), mayBe));
    const best = keepBest(wanted, index.columns().collection);
    const size = index.columns().id.length;
    for (let film = 0; film < size; film++) {
      let sum = 0;
      for (let at = 0; at < shares.length; at++) sum += (shares[at] as Float64Array)[film] as number;
      const mean = sum / shares.length;
      if (mean > 0 && mean >= best.threshold() && mayBe(film)) best.offer(film, mean);
    }
    const shareOf = (seed: number, film: number): number => shares[seed]?.[film] ?? 0;
    const likest = (film: number): Seed => {
      const first = seeds.reduce((a, _seed, b) => (shareOf(b, film) > shareOf(a, film) ? b : a), 0);
      return seeds[first] as Seed;
    };
    return { ranked: best.ranked(), likest };
  };
}

/** The test of a film, its quick parts first: the last looks up titles. */
function offered(index: IndexReader, { passes, among, mostVotes }: Eligible): (film: number) => boolean {
  const { votes } = index.columns();
  return (film) => among?.[film] !== 0 && (votes[film] as number) <= mostVotes && passes(film);
}

/** A copy of a seed's scores, those of films that may be offered at most 1; all 0 where it has nothing to offer. */
function sharesOfBest(scores: Float64Array, mayBe: (film: number) => boolean): Float64Array {
  let best = 0;
  for (let film = 0; film < scores.length; film++) {
    const score = scores[film] as number;
    if (score > best && mayBe(film)) best = score;
  }
  return scores.map((score) => (best > 0 ? score / best : 0));
}
