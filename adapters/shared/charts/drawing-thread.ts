import { Worker } from 'node:worker_threads';
import type { Chart } from '../../../src/message/chart.ts';
import type { Ask, Drawn } from './chart-worker.ts';

/** A thread that draws; it lives until it is ended or has died. */
export type DrawingThread = {
  /** A chart as PNG. Rejects where it cannot be drawn or the thread dies before. */
  readonly draw: (chart: Chart) => Promise<Uint8Array>;
  /** Charts that are not drawn yet. */
  readonly waiting: () => number;
  readonly end: () => Promise<void>;
};

// A thread reads no TypeScript: where this runs from its sources, it runs what the build made of them.
const BUILT = import.meta.url.endsWith('.ts') ? '../../../dist/adapters/shared/charts/' : './';
const FILE = new URL(`${BUILT}chart-worker.js`, import.meta.url);
/** Drawing takes some 40 MiB; what would take more is no chart. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 8 };

type Waiting = { readonly resolve: (png: Uint8Array) => void; readonly reject: (error: Error) => void };

/** Starts a thread; `died` is told when it ends without having been asked to. */
export function startDrawingThread(died: () => void): DrawingThread {
  const waiting = new Map<number, Waiting>();
  const worker = new Worker(FILE, { execArgv: [], resourceLimits: LIMITS });
  let asked = 0;
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (drawn: Drawn) => {
    const one = waiting.get(drawn.id);
    waiting.delete(drawn.id);
    if ('png' in drawn) one?.resolve(drawn.png);
    else one?.reject(new Error(drawn.fault));
  });
  worker.on('error', failAll);
  worker.on('exit', (code) => {
    failAll(new Error(`The drawing thread ended (exit code ${code})`));
    died();
  });
  worker.unref(); // a picture is no reason to keep a process; after the listeners, which would undo it
  return {
    waiting: () => waiting.size,
    draw: (chart) =>
      new Promise((resolve, reject) => {
        const ask: Ask = { id: asked++, chart };
        waiting.set(ask.id, { resolve, reject });
        worker.postMessage(ask);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}
