import type { Latency } from './bars.ts';

/** How often the whole list is run: figures are medians over the rounds, each of other queries. */
export type Rounds = { readonly rounds: number; readonly queries: number };

const WARM_UP = 200;

/** Times `run` over every round's queries, one at a time, after a warm-up that is not counted. */
export async function timed<Q>(
  { rounds, queries }: Rounds,
  draw: (count: number) => readonly Q[],
  run: (query: Q) => unknown,
): Promise<Latency & { readonly different: number }> {
  for (const query of draw(Math.min(WARM_UP, queries))) await run(query);
  const found: (Latency & { different: number })[] = [];
  for (let round = 0; round < rounds; round++) {
    const list = draw(queries);
    const times = new Float64Array(list.length);
    for (const [index, query] of list.entries()) {
      const start = performance.now();
      const result = run(query);
      if (result instanceof Promise) await result;
      times[index] = performance.now() - start;
    }
    const different = new Set(list.map((query) => JSON.stringify(query))).size;
    found.push({ p50: quantile(times, 0.5), p99: quantile(times, 0.99), different });
  }
  return {
    p50: median(found.map(({ p50 }) => p50)),
    p99: median(found.map(({ p99 }) => p99)),
    different: Math.min(...found.map(({ different }) => different)),
  };
}

export function median(values: readonly number[]): number {
  return quantile(Float64Array.from(values), 0.5);
}

export function quantile(values: Float64Array, share: number): number {
  const sorted = values.toSorted();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
