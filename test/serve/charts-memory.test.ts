import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { expect, test } from 'vitest';
import { samplePath } from '../terminal/run-butaca.ts';
import { startProcess } from './start-process.ts';

const CONNECTIONS = 4;
/** A picture's pixels are 2.4 MB: where they are kept, 300 of them are 700. */
const MOST_GROWTH_MIB = 180;

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
/** Each has another period in its title, so that none is the picture of another. */
const paths = ['es', 'en'].flatMap((locale) =>
  [2000, 2001, 2002].flatMap((last) =>
    Array.from(
      { length: 50 },
      (_, i) => `filmsInPeriod.png?from=${1930 + i}-01-01&to=${last}-12-31&locale=${locale}`,
    ),
  ),
);

function statusOf(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { agent }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    asked.on('error', reject);
  });
}

/** Resident memory in MiB: now, or the most there was. */
function resident(pid: number, what: 'VmRSS' | 'VmHWM'): number {
  const [, kib] =
    new RegExp(`^${what}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kib) / 1024;
}

test.skipIf(process.platform !== 'linux')(
  'Hundreds of charts asked for over several connections do not fill the memory',
  async () => {
    const serving = startProcess({ BUTACA_CATALOG: samplePath(), RATE_LIMIT: '0' });
    const address = `${await serving.address}api/charts/`;
    expect(await statusOf(`${address}filmsInPeriod.png`)).toBe(200);
    const before = resident(serving.pid, 'VmRSS');
    const left = [...paths];
    const statuses: number[] = [];
    const client = async (): Promise<void> => {
      for (let path = left.pop(); path !== undefined; path = left.pop())
        statuses.push(await statusOf(address + path));
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, client));
    const growth = resident(serving.pid, 'VmHWM') - before;
    serving.kill('SIGTERM');
    await serving.ended;
    agent.destroy();
    expect(statuses).toEqual(paths.map(() => 200));
    expect(growth).toBeLessThan(MOST_GROWTH_MIB);
  },
  180_000,
);
