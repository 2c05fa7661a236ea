import { parentPort } from 'node:worker_threads';
import type { Chart } from '../../../src/message/chart.ts';
import { chartPng } from './chart-png.ts';
import { chartSvg } from './chart-svg.ts';

/** What the worker is asked, and what it answers: a picture, or why there is none. */
export type Ask = { readonly id: number; readonly chart: Chart };
export type Drawn = { readonly id: number } & ({ readonly png: Uint8Array } | { readonly fault: string });

parentPort?.on('message', async ({ id, chart }: Ask) => parentPort?.postMessage(await drawn(id, chart)));

async function drawn(id: number, chart: Chart): Promise<Drawn> {
  try {
    // A copy of its own: a buffer of the library may be part of a pool.
    return { id, png: Uint8Array.from(chartPng(await chartSvg(chart))) };
  } catch (error) {
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
