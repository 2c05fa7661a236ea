import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Butaca } from '../../src/service/butaca.ts';
import type { RecordAnswer } from '../runtime/with-telemetry.ts';

/** Counts of what was answered and measures of the process, as Prometheus reads them. */
export type Metrics = {
  readonly observe: RecordAnswer;
  readonly contentType: string;
  readonly text: () => Promise<string>;
};

/** From a cached count to a search that waits for a slow disk; seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
const LABELS = ['platform', 'kind', 'outcome'] as const;

/** Metrics of one server: two in a process do not share them. */
export function openMetrics(butaca: Butaca): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const answers = new Counter({
    name: 'butaca_answers_total',
    help: 'Questions by platform, kind and outcome ("answered", a problem, "fault").',
    labelNames: LABELS,
    registers,
  });
  const seconds = new Histogram({
    name: 'butaca_answer_seconds',
    help: 'Seconds from a question to its answer, without what the platform takes.',
    labelNames: ['platform', 'kind'],
    buckets: BUCKETS,
    registers,
  });
  new Gauge({
    name: 'butaca_catalog_age_seconds',
    help: 'Seconds since the newest release date in the catalog.',
    registers,
    collect() {
      const newest = Date.parse(butaca.catalog.meta.get('data_date') ?? '');
      if (!Number.isNaN(newest)) this.set((Date.now() - newest) / 1000);
    },
  });
  new Gauge({
    name: 'butaca_catalog_films',
    help: 'Films in the catalog.',
    registers,
    collect() {
      this.set(Number(butaca.catalog.meta.get('films') ?? 0));
    },
  });
  return {
    observe: ({ platform, kind, outcome, milliseconds }) => {
      answers.inc({ platform, kind, outcome });
      seconds.observe({ platform, kind }, milliseconds / 1000);
    },
    contentType: register.contentType,
    text: () => register.metrics(),
  };
}
