import { Worker } from 'node:worker_threads';
import type { Chart } from '../../src/message/chart.ts';
import type { Drawn } from './chart-worker.ts';

/** A worker thread that draws; it lives until it is ended or has died. */
export type ChartWorker = {
  /** A chart as PNG, one at a time. Rejects where it cannot be drawn or the thread dies before. */
  readonly draw: (chart: Chart) => Promise<Uint8Array>;
  readonly end: () => Promise<void>;
};

// A thread reads no TypeScript: where this runs from its sources, it runs what the build made of them.
const BUILT = import.meta.url.endsWith('.ts') ? '../../dist/adapters/charts/' : './';
const FILE = new URL(`${BUILT}chart-worker.js`, import.meta.url);
/** Drawing takes some 40 MiB; what would take more is no chart. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 8 };

type Waiting = { readonly resolve: (png: Uint8Array) => void; readonly reject: (error: Error) => void };

/** Starts a thread; `died` is told when it ends without having been asked to. */
export function startChartWorker(died: () => void): ChartWorker {
  let waiting: Waiting | undefined;
  const worker = new Worker(FILE, { execArgv: [], resourceLimits: LIMITS });
  const fail = (error: Error): void => {
    waiting?.reject(error);
    waiting = undefined;
  };
  worker.on('message', (drawn: Drawn) => {
    if ('fault' in drawn) return fail(new Error(drawn.fault));
    waiting?.resolve(drawn.png);
    waiting = undefined;
  });
  worker.on('error', fail);
  worker.on('exit', (code) => {
    fail(new Error(`The chart worker ended (exit code ${code})`));
    died();
  });
  worker.unref(); // a picture is no reason to keep a process; after the listeners, which would undo it
  return {
    draw: (chart) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        worker.postMessage(chart);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}
