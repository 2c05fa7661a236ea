import type { Measure, Unit } from './figure.ts';

/** What this class of machine must reach: medians and 99th percentiles in milliseconds. */
type LatencyBar = { readonly p50?: number; readonly p99?: number };

const QUICK: LatencyBar = { p50: 0.5, p99: 3 };

/** By question; those without a bar of their own are measured all the same. */
export const questionBars: Readonly<Record<string, LatencyBar>> = {
  filmsInMonth: QUICK,
  filmsOnWeekday: QUICK,
  filmsInPeriod: QUICK,
  score: QUICK,
  votes: QUICK,
  actor: QUICK,
  director: QUICK,
  search: { p50: 0.6, p99: 3 },
  similar: { p50: 5, p99: 20 },
};

export const sentenceBar: LatencyBar = { p50: 3, p99: 15 };
export const typoBar = { p99: 4, first: 0.97, inThree: 0.99 } as const;
export const autocompleteBar: LatencyBar = { p99: 3 };
/** A round trip on Discord, commands and autocomplete alike. */
export const discordBar: LatencyBar = { p99: 50 };
/** Behind the webhook: milliseconds to an answer, seconds for a burst, and how much memory may grow while it is watched. */
export const telegramBars = { p99: 250, burstSeconds: 10, growth: 1.1 } as const;
/** Requests a second: a thousand for the simplest, else fifty times what the usual Python API answers (17 and 6). */
export const httpBars = { score: 1000, director: 17 * 50, similar: 6 * 50, ask: undefined } as const;
export const buildBar = { seconds: 60, mib: 400 } as const;
/** MB of the one catalog file: of the data as it is, and of credits padded to 200 MB. */
export const catalogBar = { data: 130, padded: 200 } as const;
/** The start meets its bar by either figure: milliseconds, or times a bare `node -e 0`. */
export const startBar = { ms: 500, timesNode: 2.5 } as const;
export const residentBar = { afterStart: 80, afterAnswers: 110 } as const;
/** The share of random and nasty texts that must be answered in so many milliseconds, and how far the heap may grow over them. */
// Every clause is read, and mistyped names are looked for beside what was found: 50 ms is where this is to come back to.
export const robustBar = { ms: 250, share: 0.99, growthMib: 8 } as const;
export const baselineBar = 50;

/** Median and 99th percentile of times in milliseconds, beside their bars. */
export function latency({ p50, p99 }: Latency, bar: LatencyBar = {}): readonly Measure[] {
  return [measure(p50, 'ms', bar.p50), measure(p99, 'ms', bar.p99)];
}
export type Latency = { readonly p50: number; readonly p99: number };

/** A number that should stay below its bar, if it has one. */
export function measure(value: number, unit: Unit, most?: number): Measure {
  return { value, unit, most };
}
