import { setTimeout as pause } from 'node:timers/promises';
import type { LoadClient } from '../telegram/load-client.ts';
import { quantile } from './time.ts';

/** Users who write, each in a chat of their own, what they write, and whose turn it is. */
export type Crowd = {
  readonly client: LoadClient;
  readonly texts: readonly string[];
  readonly users: number;
};

const FIRST_USER = 10_000;
/** Users and texts take turns by steps that share no factor with their number. */
const STEP = 7919;
let turn = 0;

function askNext({ client, texts, users }: Crowd, due?: number): Promise<number> {
  turn += 1;
  return client.ask(texts[turn % texts.length] ?? '', FIRST_USER + ((turn * STEP) % users), due);
}

/** Open loop: an update is due at its time, whether those before it were answered or not. Milliseconds of each. */
export async function openLoop(crowd: Crowd, rate: number, seconds: number): Promise<readonly number[]> {
  const started = performance.now();
  const answers: Promise<number>[] = [];
  for (let i = 0; i < rate * seconds; i++) {
    const due = started + (i * 1000) / rate;
    if (due > performance.now()) await pause(due - performance.now());
    answers.push(askNext(crowd, due));
  }
  return Promise.all(answers);
}

/** Every user writes at once; resolves with the milliseconds of each. */
export function burst(crowd: Crowd, updates: number): Promise<readonly number[]> {
  return Promise.all(Array.from({ length: updates }, () => askNext(crowd)));
}

const AT_ONCE = 32;

/** Closed loop: so many wait for their answers at any time. `watch` is told how many are in, `looks` times in all. */
export async function soak(
  crowd: Crowd,
  updates: number,
  looks: number,
  watch: (done: number) => void,
): Promise<void> {
  let [sent, done] = [0, 0];
  const every = Math.ceil(updates / looks);
  const asker = async (): Promise<void> => {
    while (sent < updates) {
      sent += 1;
      await askNext(crowd);
      done += 1;
      if (done % every === 0 || done === updates) watch(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asker));
}

/** The highest rate that holds: doubled until one does not, then halved in between to a tenth of it. */
export async function highestRate(from: number, holds: (rate: number) => Promise<boolean>): Promise<number> {
  let [low, high] = [0, from];
  while (await holds(high)) [low, high] = [high, high * 2];
  while (high - low > Math.max(low, from) / 10) {
    const middle = Math.round((low + high) / 2);
    if (await holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

export function p99(times: readonly number[]): number {
  return quantile(Float64Array.from(times), 0.99);
}
