import type { Chart } from '../../../src/message/chart.ts';
import { type DrawingThread, startDrawingThread } from './drawing-thread.ts';

/** A drawing thread that starts when it is needed and ends when it was not for a while. */
export type SleepyThread = {
  /** A chart as PNG. Rejects where it cannot be drawn, takes too long, or where too many wait. */
  readonly draw: (chart: Chart) => Promise<Uint8Array>;
  readonly isAwake: () => boolean;
  readonly end: () => Promise<void>;
};

/** More charts than this waiting take longer than anybody looks. */
const MOST_WAITING = 50;

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
  const sleepSoon = (): void => {
    clearTimeout(idle);
    idle = setTimeout(() => void end(), idleMs).unref();
  };

  return {
    isAwake: () => thread !== undefined,
    end,
    draw: async (chart) => {
      const drawer = awake();
      if (drawer.waiting() >= MOST_WAITING) throw new Error(`${MOST_WAITING} charts wait already`);
      clearTimeout(idle);
      const patience = setTimeout(() => void end(), patienceMs).unref();
      try {
        return await drawer.draw(chart);
      } finally {
        clearTimeout(patience);
        if (thread?.waiting() === 0) sleepSoon();
      }
    },
  };
}
