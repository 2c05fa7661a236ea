import { setImmediate as turn } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { Chart } from '../../src/message/chart.ts';
import { chartPng } from './chart-png.ts';
import { chartSvg } from './chart-svg.ts';

/** What the worker answers a chart with: a picture, or why there is none. It is asked for the next one only then. */
export type Drawn = { readonly png: Uint8Array<ArrayBuffer> } | { readonly fault: string };

parentPort?.on('message', async (chart: Chart) => {
  const answer = await drawn(chart);
  // Some 2.4 MB of pixels a picture lie outside the heap, and are freed by finalizers, which run between two turns of
  // the event loop only: a loop that goes from message to message without one keeps them all.
  await turn();
  parentPort?.postMessage(answer, 'png' in answer ? [answer.png.buffer] : []);
});

async function drawn(chart: Chart): Promise<Drawn> {
  try {
    // A copy of its own: a buffer of the library may be part of a pool.
    return { png: Uint8Array.from(chartPng(await chartSvg(chart))) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
