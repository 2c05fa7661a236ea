import type { Model } from './bag-model.ts';
import { auc, type Gains, mean, ndcg, recall } from './metrics.ts';
import type { Films } from './models.ts';
import type { Pair, Query, Truth } from './truth.ts';

/** closed: only the pool is ranked; open: all films; nonSaga: closed, without the query's own collection. */
export const modes = ['closed', 'open', 'nonSaga'] as const;
export type Mode = (typeof modes)[number];
export type Figures = { readonly ndcg5: number; readonly ndcg10: number; readonly recall50: number };

const DEPTH = 50;

/** Mean figures of a model over queries, in every mode; queries that are not in the catalog count as 0. */
export function evaluate(
  model: Model,
  films: Films,
  queries: readonly Query[],
  pool: Truth['pool'],
): Record<Mode, Figures> {
  const number = new Map(films.map(({ id }, at) => [id, at]));
  const rows = queries.map(({ film, gains }) => {
    const own = number.get(film);
    if (own === undefined) return modes.map(() => ({ ndcg5: 0, ndcg10: 0, recall50: 0 }));
    const scores = model(own);
    return modes.map((mode) => figures(scores, films, own, gains, mode, pool));
  });
  const over = (at: number): Figures => ({
    ndcg5: mean(rows.map((row) => row[at]?.ndcg5 ?? 0)),
    ndcg10: mean(rows.map((row) => row[at]?.ndcg10 ?? 0)),
    recall50: mean(rows.map((row) => row[at]?.recall50 ?? 0)),
  });
  return { closed: over(0), open: over(1), nonSaga: over(2) };
}

function figures(
  scores: ArrayLike<number>,
  films: Films,
  own: number,
  gains: Gains,
  mode: Mode,
  pool: Truth['pool'],
): Figures {
  const saga = films[own]?.collection ?? null;
  const inSaga = (at: number) => saga !== null && films[at]?.collection === saga;
  const isRanked = (at: number) =>
    at !== own && (mode === 'open' || pool.has(films[at]?.id ?? 0)) && !(mode === 'nonSaga' && inSaga(at));
  const sagaIds = new Set(films.filter((_, at) => mode === 'nonSaga' && inSaga(at)).map(({ id }) => id));
  const truth = new Map([...gains].filter(([film]) => !sagaIds.has(film)));
  const ranking = top(scores, isRanked).map((at) => films[at]?.id ?? 0);
  return {
    ndcg5: ndcg(ranking, truth, 5),
    ndcg10: ndcg(ranking, truth, 10),
    recall50: recall(ranking, truth, DEPTH),
  };
}

/** The numbers of the `DEPTH` best, ties to the smaller. */
function top(scores: ArrayLike<number>, isRanked: (at: number) => boolean): number[] {
  const best: { at: number; score: number }[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (best.length === DEPTH && score <= (best.at(-1)?.score ?? 0)) continue;
    if (!isRanked(at)) continue;
    const place = best.findIndex((other) => other.score < score);
    best.splice(place < 0 ? best.length : place, 0, { at, score });
    if (best.length > DEPTH) best.pop();
  }
  return best.map(({ at }) => at);
}

/** AUC of judged pairs by the mean score of both directions; a pair with an unknown film scores 0. */
export function evaluatePairs(model: Model, films: Films, pairs: readonly Pair[]): number {
  const number = new Map(films.map(({ id }, at) => [id, at]));
  const memory = new Map<number, ArrayLike<number>>();
  const score = (a: number | undefined, b: number | undefined) => {
    if (a === undefined || b === undefined) return 0;
    const scores = memory.get(a) ?? Float32Array.from(model(a));
    if (memory.size > 500) memory.clear();
    memory.set(a, scores);
    return scores[b] ?? 0;
  };
  return auc(
    pairs.map(({ a, b, ok }) => {
      const [from, to] = [number.get(a), number.get(b)];
      return { ok, score: (score(from, to) + score(to, from)) / 2 };
    }),
  );
}
