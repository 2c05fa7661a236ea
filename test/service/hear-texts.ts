import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Butaca } from '../../src/service/butaca.ts';

/** How a service bore many texts. Times are in milliseconds, heaps in MiB after a collection: at the start, half-way, at the end. */
export type Borne = {
  readonly threw: readonly string[];
  readonly times: Float64Array;
  readonly slowest: string;
  readonly heaps: readonly [number, number, number];
};

const CONVERSATIONS = 1000;

/** Says every text in one of a thousand conversations. */
export async function hearTexts(butaca: Butaca, texts: Iterable<string>, count: number): Promise<Borne> {
  const threw: string[] = [];
  const times = new Float64Array(count); // not on the heap that is measured
  let heard = 0;
  let [slowest, most] = ['', 0];
  let [start, middle]: (number | undefined)[] = [];
  for (const text of texts) {
    const conversation = String(heard % CONVERSATIONS);
    // Every conversation has said a few things before memory is read.
    if (heard === Math.min(3 * CONVERSATIONS, count >> 2)) start = heapAfterCollection();
    if (heard === count >> 1) middle = heapAfterCollection();
    const began = performance.now();
    await butaca.ask(text, { user: conversation, conversation }).catch(() => threw.push(text));
    const time = performance.now() - began;
    if (time > most) [slowest, most] = [text, time];
    times[heard++] = time;
  }
  return {
    threw,
    times: times.subarray(0, heard),
    slowest,
    heaps: [start ?? 0, middle ?? 0, heapAfterCollection()],
  };
}

function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
