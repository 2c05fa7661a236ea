import type { Chart } from '../../src/message/chart.ts';
import { type ChartWorker, startChartWorker } from './chart-worker-client.ts';

/** A chart worker that starts when it is needed and ends when it was not for a while. */
type ChartWorkerPool = {
  /** A chart as PNG, one at a time. Rejects where it cannot be drawn or takes too long. */
  readonly draw: (chart: Chart) => Promise<Uint8Array>;
  readonly isRunning: () => boolean;
  readonly end: () => Promise<void>;
};

/** After `idleMs` without a chart the worker ends; one that takes `patienceMs` is given up, and the worker with it. */
export function openChartWorkerPool(idleMs: number, patienceMs: number): ChartWorkerPool {
  let worker: ChartWorker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let resting = false;

  const end = async (): Promise<void> => {
    clearTimeout(idle);
    const ending = worker;
    worker = undefined;
    await ending?.end();
  };
  /** A worker that died may die again at once: it is not started over and over. */
  const rest = (): void => {
    worker = undefined;
    resting = true;
    setTimeout(() => {
      resting = false;
    }, idleMs).unref();
  };
  const ensureStarted = (): ChartWorker => {
    if (resting) throw new Error('The chart worker has died and is not started again yet');
    if (worker) return worker;
    const started = startChartWorker(() => {
      if (worker === started) rest();
    });
    worker = started;
    return started;
  };

  return {
    isRunning: () => worker !== undefined,
    end,
    draw: async (chart) => {
      const started = ensureStarted();
      clearTimeout(idle);
      const patience = setTimeout(() => void end(), patienceMs).unref();
      try {
        return await started.draw(chart);
      } finally {
        clearTimeout(patience);
        if (worker) idle = setTimeout(() => void end(), idleMs).unref();
      }
    },
  };
}
