import type { Chart } from '../../src/message/chart.ts';
import { type DrawingThread, startDrawingThread } from './chart-worker-client.ts';

/** A drawing thread that starts when it is needed and ends when it was not for a while. */
type SleepyThread = {
  /** A chart as PNG, one at a time. Rejects where it cannot be drawn or takes too long. */
  readonly draw: (chart: Chart) => Promise<Uint8Array>;
  readonly isAwake: () => boolean;
  readonly end: () => Promise<void>;
};

/** After `idleMs` without a chart the thread ends; one that takes `patienceMs` is given up, and the thread with it. */
export function openSleepyThread(idleMs: number, patienceMs: number): SleepyThread {
  let thread: DrawingThread | undefined;
  let idle: NodeJS.Timeout | undefined;
  let resting = false;

  const end = async (): Promise<void> => {
    clearTimeout(idle);
    const ending = thread;
    thread = undefined;
    await ending?.end();
  };
  /** A thread that died may die again at once: it is not started over and over. */
  const rest = (): void => {
    thread = undefined;
    resting = true;
    setTimeout(() => {
      resting = false;
    }, idleMs).unref();
  };
  const awake = (): DrawingThread => {
    if (resting) throw new Error('The drawing thread has died and is not started again yet');
    if (thread) return thread;
    const started = startDrawingThread(() => {
      if (thread === started) rest();
    });
    thread = started;
    return started;
  };

  return {
    isAwake: () => thread !== undefined,
    end,
    draw: async (chart) => {
      const drawer = awake();
      clearTimeout(idle);
      const patience = setTimeout(() => void end(), patienceMs).unref();
      try {
        return await drawer.draw(chart);
      } finally {
        clearTimeout(patience);
        if (thread) idle = setTimeout(() => void end(), idleMs).unref();
      }
    },
  };
}
