/** Films by id with their gain (1–3). */
export type Gains = ReadonlyMap<number, number>;

/** Normalised discounted cumulative gain of the first `k`, gain 2^g − 1. 0 where nothing is relevant. */
export function ndcg(ranking: readonly number[], gains: Gains, k: number): number {
  const worth = (gain: number, place: number) => (2 ** gain - 1) / Math.log2(place + 2);
  const got = sum(ranking.slice(0, k).map((film, place) => worth(gains.get(film) ?? 0, place)));
  const ideal = sum(
    [...gains.values()]
      .sort((a, b) => b - a)
      .slice(0, k)
      .map(worth),
  );
  return ideal === 0 ? 0 : got / ideal;
}

/** The share of the relevant films that are among the first `k`. */
export function recall(ranking: readonly number[], gains: Gains, k: number): number {
  return gains.size === 0 ? 0 : ranking.slice(0, k).filter((film) => gains.has(film)).length / gains.size;
}

/** The probability that a good pair scores above a bad one; equal scores count half. */
export function auc(pairs: readonly { readonly score: number; readonly ok: boolean }[]): number {
  const sorted = [...pairs].sort((a, b) => a.score - b.score);
  const ranks = new Map<number, { sum: number; count: number }>();
  sorted.forEach(({ score }, place) => {
    const tied = ranks.get(score) ?? { sum: 0, count: 0 };
    ranks.set(score, { sum: tied.sum + place + 1, count: tied.count + 1 });
  });
  const good = pairs.filter(({ ok }) => ok);
  const bad = pairs.length - good.length;
  const rank = (score: number) => {
    const { sum: total, count } = ranks.get(score) ?? { sum: 0, count: 1 };
    return total / count;
  };
  const ranksOfGood = sum(good.map(({ score }) => rank(score)));
  return (ranksOfGood - (good.length * (good.length + 1)) / 2) / (good.length * bad);
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

/** The value below which the share `p` (0..1) of the values lie. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? Number.NaN;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
