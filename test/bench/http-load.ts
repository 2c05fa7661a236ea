import { join } from 'node:path';
import autocannon from 'autocannon';
import { httpBars } from './bars.ts';
import { ended, processorMs, startButaca } from './child.ts';
import { type Draw, different, openDraw } from './draw.ts';
import type { Figure, Section } from './figure.ts';
import { drawSentence } from './sentences.ts';
import { fillUrn } from './urn.ts';
import { type Bench, openMeasured } from './whole.ts';

const SEED = 2028;
const CONNECTIONS = 16;
const SECONDS = 8;
const WARM_UP_SECONDS = 3;

type Asked = { readonly what: keyof typeof httpBars; readonly path: (draw: Draw) => string };

const address = (path: string, name: string, value: string): string =>
  `${path}?${new URLSearchParams({ [name]: value })}`;
/** What is asked of each address: names as people type them, different ones as long as there are. */
const asked: readonly Asked[] = [
  { what: 'score', path: (draw) => address('/api/score', 'film', draw.film().title) },
  { what: 'director', path: (draw) => address('/api/director', 'person', draw.director().name) },
  { what: 'similar', path: (draw) => address('/api/similar', 'film', draw.film().title) },
  { what: 'ask', path: (draw) => address('/api/ask', 'text', drawSentence(draw).text) },
];

/** `butaca serve` as users run it, under 16 connections from a process beside it: requests a second, and the slowest. */
export async function measureHttp(
  path: string,
  { work, rounds: { queries }, tell }: Bench,
): Promise<readonly Section[]> {
  const catalog = openMeasured(path);
  const urn = fillUrn(catalog);
  catalog.close();
  const files = { catalog: path, userData: join(work, 'http-users.sqlite') };
  const server = startButaca(['serve'], files, { PORT: '0', RATE_LIMIT: '0' });
  const url = new Promise<string>((resolve) => {
    server.stderr.on('data', (text) => {
      const found = /Serving (\S+)\//.exec(String(text))?.[1];
      if (found) resolve(found);
    });
  });
  const done = ended(server);
  const root = await Promise.race([url, done.then(({ said }) => Promise.reject(new Error(said)))]);
  const figures: Figure[] = [];
  for (const [i, { what, path }] of asked.entries()) {
    const draw = openDraw(urn, SEED + i);
    const paths = different(queries, () => path(draw));
    await load(root, paths, WARM_UP_SECONDS);
    const before = processorMs(server.pid);
    const result = await load(root, paths, SECONDS);
    figures.push(figureOf(what, result, processorMs(server.pid) - before));
  }
  server.kill('SIGTERM');
  await done;
  return [tell({ title: `Over HTTP, ${CONNECTIONS} connections: requests / p99`, figures })];
}

function load(url: string, paths: readonly string[], duration: number): Promise<autocannon.Result> {
  const requests = paths.map((path) => ({ path }));
  return autocannon({ url, connections: CONNECTIONS, duration, requests });
}

/** A name that is not found is an answer, too; a fault is none. */
function figureOf(what: Asked['what'], result: autocannon.Result, processor: number): Figure {
  const { requests, latency, errors, timeouts } = result;
  const faults = result['5xx'] + errors + timeouts;
  const each = `${(processor / requests.total).toFixed(2)} ms of processor each`;
  return {
    what: `/api/${what}`,
    measures: [
      { value: requests.average, unit: '/s', least: httpBars[what] },
      { value: latency.p99, unit: 'ms' },
    ],
    note: `${each}; ${result['4xx']} of ${requests.total} not found${faults > 0 ? `; ${faults} FAULTS` : ''}`,
  };
}
