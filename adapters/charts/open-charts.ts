import { createHash } from 'node:crypto';
import type { Chart } from '../../src/message/chart.ts';
import { openByteCache } from './byte-cache.ts';
import { openChartWorkerPool } from './chart-worker-pool.ts';
import { openFairQueue } from './fair-queue.ts';

/** A chart as PNG; "busy" where too many wait already, undefined where it cannot be drawn. */
export type Drawing = Uint8Array | 'busy' | undefined;

/** Draws charts, in a thread that starts when one is asked for and ends when none was for a while. */
export type Charts = {
  /**
   * Draws a chart, 760 pixels wide; the same chart is drawn once and then kept for a while. Never rejects: what cannot
   * be drawn is logged as one line. The first takes up to a second, those after it less than a tenth. Charts are drawn
   * one at a time, and those who ask take turns: `owner` is who, where one could ask for more than is their share.
   */
  readonly draw: (chart: Chart, owner?: string) => Promise<Drawing>;
  /** True while there is a thread. */
  readonly isRunning: () => boolean;
  readonly close: () => Promise<void>;
};

type ChartOptions = {
  /** Told what keeps a chart from being drawn, one line each. */
  readonly log: (line: string) => void;
  /** Milliseconds without a chart after which the thread ends. */
  readonly idleMs?: number;
  /** Milliseconds after which a chart is given up. */
  readonly patienceMs?: number;
  /** Of all pictures kept. */
  readonly cacheBytes?: number;
  /** Charts that may wait while one is drawn. */
  readonly mostWaiting?: number;
};

const MINUTE_MS = 60_000;
const PATIENCE_MS = 10_000;
/** Some two hundred pictures. */
const CACHE_BYTES = 8 * 2 ** 20;
/** Two seconds of drawing: more charts than this waiting take longer than anybody looks. */
const MOST_WAITING = 50;
/** Whoever names no owner: the bots, whose users have a limit of their own. */
const NOBODY = '';

/** Before the first chart nothing is loaded. */
export function openCharts(options: ChartOptions): Charts {
  const { log, idleMs = MINUTE_MS, patienceMs = PATIENCE_MS, cacheBytes = CACHE_BYTES } = options;
  const { mostWaiting = MOST_WAITING } = options;
  const cache = openByteCache(cacheBytes);
  const begun = new Map<string, Promise<Drawing>>();
  const workers = openChartWorkerPool(idleMs, patienceMs);
  const queue = openFairQueue(mostWaiting);

  const drawAnew = async (chart: Chart, key: string): Promise<Drawing> => {
    try {
      const png = await workers.draw(chart);
      cache.set(key, png);
      return png;
    } catch (error) {
      log(faultLine(chart, error));
      return undefined;
    }
  };
  const inTurn = (chart: Chart, key: string, owner: string): Promise<Drawing> =>
    new Promise<Drawing>((resolve) => {
      const run = async (): Promise<void> => resolve(await drawAnew(chart, key));
      queue.push(owner, { run, refuse: () => resolve('busy') });
    }).finally(() => begun.delete(key));
  const draw: Charts['draw'] = async (chart, owner = NOBODY) => {
    const key = createHash('sha256').update(JSON.stringify(chart)).digest('base64');
    const known = cache.get(key);
    if (known) return known;
    const joined = begun.get(key);
    const drawing = joined ?? inTurn(chart, key, owner);
    begun.set(key, drawing);
    const drawn = await drawing;
    // What made room was another's place: one's own is still to be asked for.
    return joined && drawn === 'busy' ? draw(chart, owner) : drawn;
  };
  return {
    draw,
    isRunning: workers.isRunning,
    close: async () => {
      queue.clear();
      await workers.end();
    },
  };
}

/** Nothing of the chart's texts: a title may hold what was asked. */
function faultLine({ kind }: Chart, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  const fields = { event: 'chart not drawn', kind, error: reason.split('\n')[0] };
  return JSON.stringify({ level: 'warn', time: new Date().toISOString(), ...fields });
}
