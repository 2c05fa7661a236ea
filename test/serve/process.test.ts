import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveSchema } from '../../adapters/serve/config.ts';
import type { RoutePlugin } from '../../adapters/serve/route-plugin.ts';
import { startServing } from '../../adapters/serve/start-serving.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import { openTestButaca, sampleCatalog } from '../catalogs.ts';
import { samplePath } from '../terminal/run-butaca.ts';
import { startProcess } from './start-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'butaca-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('butaca serve answers, and ends with 0 when it is told to', async () => {
  const running = startProcess({ BUTACA_CATALOG: samplePath() });
  const address = await running.address;
  const response = await fetch(`${address}api/votes?film=Titanic`);
  expect(await response.json()).toMatchObject({ answer: { voteCount: 7770 } });
  running.kill('SIGTERM');
  expect(await running.ended).toBe(0);
});

test('butaca serve without a catalog says so to everybody, and answers once there is one', async () => {
  const catalog = sampleCatalog();
  const path = join(folder, 'catalog.sqlite');
  let there = false;
  const butaca = openTestButaca(catalog);
  const booted = {
    butaca,
    state: openProcessState(),
    clientLocale: undefined,
    sample: true,
    close: () => undefined,
  };
  const said: string[] = [];
  const serving = await startServing({
    config: serveSchema.parse({ PORT: '0', RATE_LIMIT: '0' }),
    boot: async () => (there ? { ...booted, log: () => undefined } : { fault: `${path} cannot be opened` }),
    routePlugins: [],
    notify: (line) => void said.push(line),
    retryMs: 20,
  });
  const get = (where: string) => fetch(`http://127.0.0.1:${serving.port}${where}`);
  expect((await get('/healthz')).status).toBe(200);
  for (const where of ['/readyz', '/api/help', '/'])
    expect([(await get(where)).status, (await get(where)).headers.get('content-type')]).toEqual([
      503,
      'application/problem+json',
    ]);
  there = true;
  for (let i = 0; i < 100 && said.length < 2; i++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect((await get('/readyz')).status).toBe(404); // no family is served, and no 503 either
  expect(said[0]).toContain(`${path} cannot be opened`);
  await serving.stop();
  catalog.close();
});

test('a server that is told to stop finishes what runs, and takes nothing new', async () => {
  const catalog = sampleCatalog();
  let finish: () => void = () => undefined;
  let begun: () => void = () => undefined;
  const running = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const slow: RoutePlugin = () => async (app) => {
    app.get('/slow', async () => {
      begun();
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return { done: true };
    });
  };
  const butaca = openTestButaca(catalog);
  const booted = {
    butaca,
    state: openProcessState(),
    clientLocale: undefined,
    sample: true,
    close: () => undefined,
  };
  const serving = await startServing({
    config: serveSchema.parse({ PORT: '0' }),
    boot: async () => ({ ...booted, log: () => undefined }),
    routePlugins: [slow],
    notify: () => undefined,
  });
  const address = `http://127.0.0.1:${serving.port}/slow`;
  const answer = fetch(address).then((response) => response.json());
  await running;
  const stopped = serving.stop();
  await expect(fetch(address)).rejects.toThrow();
  finish();
  expect(await answer).toEqual({ done: true });
  await stopped;
  catalog.close();
});

test.each([
  [{ PORT: '70000' }, 'PORT: is no port'],
  [{ RATE_LIMIT: '-1' }, 'RATE_LIMIT: is 0 or more'],
  [{ TRUST_PROXY: 'my proxy' }, 'TRUST_PROXY: is how many proxies there are, such as 1, or their addresses'],
  [{ TRUST_PROXY: '10.0.0.0/64' }, 'TRUST_PROXY: is how many proxies there are'],
  [{ TRUST_PROXY: 'true' }, '"true" would let clients choose their own address'],
  [{ HOST: '192.0.2.1' }, 'Set HOST and PORT'],
])('butaca serve with %j ends with 1 and names the repair', async (env, said) => {
  const running = startProcess({ BUTACA_CATALOG: samplePath(), ...env });
  expect(await running.ended).toBe(1);
  expect(running.stderr()).toContain(said);
});

test('butaca serve with a catalog of no use tells why and goes on waiting for one', async () => {
  const path = join(folder, 'bad.sqlite');
  copyFileSync(import.meta.filename, path);
  const running = startProcess({ BUTACA_CATALOG: path });
  const address = await running.address;
  expect((await fetch(`${address}readyz`)).status).toBe(503);
  expect(running.stderr()).toContain('is not a catalog');
  running.kill('SIGTERM');
  expect(await running.ended).toBe(0);
});
