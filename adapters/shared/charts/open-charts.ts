import { createHash } from 'node:crypto';
import type { Chart } from '../../../src/message/chart.ts';
import { openByteCache } from './byte-cache.ts';
import { openSleepyThread } from './sleepy-thread.ts';

/** Draws charts, in a thread that starts when one is asked for and ends when none was for a while. */
export type Charts = {
  /**
   * A chart as PNG, 760 pixels wide; the same chart is drawn once and then kept for a while. Never rejects: undefined
   * where it cannot be drawn, which is logged as one line. The first takes up to a second, those after it less than a
   * tenth. A server of pictures needs no more than this: `chartOf(reply.message)` is the chart of an answer, and its
   * `alt` the text for who does not see it.
   */
  readonly draw: (chart: Chart) => Promise<Uint8Array | undefined>;
  /** True while there is a thread. */
  readonly isAwake: () => boolean;
  readonly close: () => Promise<void>;
};

export type ChartOptions = {
  /** Told what keeps a chart from being drawn, one line each. */
  readonly log: (line: string) => void;
  /** Milliseconds without a chart after which the thread ends. */
  readonly idleMs?: number;
  /** Milliseconds after which a chart is given up. */
  readonly patienceMs?: number;
  /** Of all pictures kept. */
  readonly cacheBytes?: number;
};

const MINUTE_MS = 60_000;
const PATIENCE_MS = 10_000;
/** Some two hundred pictures. */
const CACHE_BYTES = 8 * 2 ** 20;

/** Before the first chart nothing is loaded. */
export function openCharts(options: ChartOptions): Charts {
  const { log, idleMs = MINUTE_MS, patienceMs = PATIENCE_MS, cacheBytes = CACHE_BYTES } = options;
  const cache = openByteCache(cacheBytes);
  const begun = new Map<string, Promise<Uint8Array | undefined>>();
  const thread = openSleepyThread(idleMs, patienceMs);

  const drawAnew = async (chart: Chart, key: string): Promise<Uint8Array | undefined> => {
    try {
      const png = await thread.draw(chart);
      cache.set(key, png);
      return png;
    } catch (error) {
      log(faultLine(chart, error));
      return undefined;
    } finally {
      begun.delete(key);
    }
  };
  return {
    draw: async (chart) => {
      const key = createHash('sha256').update(JSON.stringify(chart)).digest('base64');
      const known = cache.get(key);
      if (known) return known;
      const drawing = begun.get(key) ?? drawAnew(chart, key);
      begun.set(key, drawing);
      return drawing;
    },
    isAwake: thread.isAwake,
    close: thread.end,
  };
}

/** Nothing of the chart's texts: a title may hold what was asked. */
function faultLine({ kind }: Chart, error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const fields = { event: 'chart not drawn', kind, error: said.split('\n')[0] };
  return JSON.stringify({ level: 'warn', time: new Date().toISOString(), ...fields });
}
