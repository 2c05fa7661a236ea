import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { commonSchema } from '../../adapters/settings/config.ts';
import { openState } from '../../adapters/state/open-state.ts';
import { openRedisState } from '../../adapters/state/redis/redis-state.ts';
import { openResilientState } from '../../adapters/state/resilient-state.ts';
import { openSqliteState } from '../../adapters/state/sqlite/sqlite-state.ts';
import type { State } from '../../adapters/state/state.ts';
import type { FilmId } from '../../src/domain/film.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { openButaca } from '../../src/service/butaca.ts';
import { CONVERSATION_MS } from '../../src/service/user/dialogue-store.ts';
import { STRANGER, UNDO_MS } from '../../src/service/user/user-store.ts';
import { sampleCatalog } from '../catalogs.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { onRedis, startRedis, withoutRedis } from './start-redis.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const asker = { user: 'telegram:7', conversation: 'telegram:7', clientLocale: 'es' as Locale };
const serve = (state: State) =>
  openButaca({ catalog, memory: state, today: () => '2026-11-22', random: () => 0.5 });
const newFile = (): string => join(temporaryFolder(), 'users.sqlite');
/** What the file and all beside it hold. */
const bytesOf = (path: string): string =>
  readdirSync(dirname(path))
    .map((name) => readFileSync(join(dirname(path), name), 'latin1'))
    .join();
const complete = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200 && !(await isSo()); i++) await complete(25);
  expect(await isSo()).toBe(true);
}

/** Answers must go on, whatever is away: as to a stranger, and saying so where something was to be kept. */
async function expectStranger(state: State): Promise<void> {
  const butaca = serve(state);
  expect((await butaca.ask('votos de Titanic', asker)).problem).toBeNull();
  for (const text of ['ya vi Titanic', 'hablame en inglés', 'olvidame'])
    expect((await butaca.ask(text, asker)).problem, text).toEqual({ problem: 'notKept' });
}

describe('Where the disk of user data is full', () => {
  test('answers go on, a change is said not to be kept, one line is told, and another when there is room', async () => {
    const file = newFile();
    const told: string[] = [];
    openSqliteState(file, Date.now).close();
    const options = { notify: (line: string) => told.push(line), place: file, now: Date.now, restMs: 0 };
    const full = openSqliteState(file, Date.now, { maxPages: 9 });
    const state = openResilientState(full, options);
    let film = 1;
    const long = (): Promise<boolean> =>
      state.changeUser(
        'telegram:8',
        Array.from({ length: 200 }, () => ({ change: 'seen', film: film++ as FilmId })),
      );
    while (await long()) expect(film).toBeLessThan(1e6);
    const seen = (await state.user('telegram:8')).seen.length;
    expect(seen).toBeGreaterThan(0); // what was kept can still be read
    for (let i = 0; i < 5; i++) expect(await long()).toBe(false);
    expect((await state.user('telegram:8')).seen).toHaveLength(seen);
    expect(await state.forget('telegram:8', 'telegram:8', 0)).toBe(true);
    expect((await serve(state).ask('ya vi Titanic', asker)).problem).toBeNull();
    expect(told).toEqual([
      `User data cannot be kept in ${file} (SQLITE_FULL): answers go on without it.`,
      `User data is kept in ${file} again.`,
    ]);
    full.close();
  });
});

describe('Where the file of user data', () => {
  const notified = async (path: string) => {
    const told: string[] = [];
    const config = commonSchema.parse({ BUTACA_USER_DATA: path });
    const { state, close } = await openState(config, {}, (line) => told.push(line));
    return { told, state, close };
  };

  test.each([
    ['is no database', (path: string) => writeFileSync(path, 'x'.repeat(5000))],
    ['is a folder', (path: string) => mkdirSync(path)],
  ])(
    '%s, answers go on with a memory that ends with the process, and one line says so',
    async (_name, spoil) => {
      const path = newFile();
      spoil(path);
      const { told, state, close } = await notified(path);
      await serve(state).ask('ya vi Titanic', asker);
      expect((await state.user(asker.user)).seen).toEqual([597]);
      expect(told).toHaveLength(1);
      expect(told[0]).toContain('Set BUTACA_USER_DATA');
      close();
    },
  );

  test('holds what another release wrote, that is taken for absent', async () => {
    const path = newFile();
    const first = openSqliteState(path, Date.now);
    await first.remember('a', { items: [{ id: 'x' }], alternatives: [] } as never);
    await first.changeUser('a', [{ change: 'locale', locale: 'tlh' as never }]);
    expect(await first.recall('a', 'a')).toEqual(STRANGER);
    first.close();
  });

  test('is there, nobody else may read it, nor what SQLite puts beside it', async () => {
    const path = newFile();
    const { state, close } = await notified(path);
    await serve(state).ask('votos de Titanic', asker);
    const modes = readdirSync(dirname(path)).map((name) => statSync(join(dirname(path), name)).mode & 0o777);
    expect(modes).toEqual([0o600, 0o600, 0o600]);
    close();
  });

  test('held somebody who is forgotten, no byte of them is left in it when they can no longer have it back', async () => {
    const path = newFile();
    const clock = { ms: Date.parse('2026-11-22') };
    const state = openSqliteState(path, () => clock.ms);
    const butaca = serve(state);
    const known = { ...asker, user: 'telegram:918273645', conversation: 'telegram:918273645' };
    for (const text of ['ya vi Titanic', 'hablame en inglés', 'votos de Heat']) await butaca.ask(text, known);
    await state.count(known.user, 60_000);
    expect(bytesOf(path)).toContain('918273645');
    await butaca.ask('forget me', known);
    await butaca.ask('yes', known);
    expect(bytesOf(path)).toContain('918273645'); // for ten minutes it can be had back
    clock.ms += UNDO_MS;
    await state.acquire('an update of somebody else', 10_000);
    expect(bytesOf(path)).not.toContain('918273645');
    state.close();
  });
});

test('Where nobody asks anything any more, what was erased is gone from the file all the same', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  const path = newFile();
  const state = openSqliteState(path, Date.now);
  await state.changeUser('telegram:918273645', [{ change: 'seen', film: 597 as FilmId }]);
  await state.forget('telegram:918273645', 'telegram:918273645', UNDO_MS);
  expect(bytesOf(path)).toContain('918273645');
  vi.advanceTimersByTime(UNDO_MS + 60_000);
  vi.useRealTimers();
  expect(bytesOf(path)).not.toContain('918273645');
  state.close();
});

describe('Where the clock', () => {
  const withClock = () => {
    const clock = { ms: Date.parse('2026-11-22') };
    return { clock, state: openSqliteState(':memory:', () => clock.ms) };
  };
  const YEAR_MS = 365 * 24 * 3600 * 1000;

  test('is put back by a year, nothing lasts a year: no conversation, no limit, no claim', async () => {
    const { clock, state } = withClock();
    await state.remember('a', { items: [], alternatives: [] });
    for (let i = 0; i < 50; i++) await state.count('a', 60_000);
    await state.acquire('update', 10_000);
    clock.ms -= YEAR_MS;
    expect(await state.conversation('a')).toBeUndefined();
    expect((await state.count('a', 60_000)).uses).toBe(1);
    expect(await state.acquire('update', 10_000)).toBe('acquired');
  });

  test('jumps forward, what has expired is over, and no more', async () => {
    const { clock, state } = withClock();
    await state.remember('a', { items: [], alternatives: [] });
    await state.changeUser('a', [{ change: 'locale', locale: 'en' }]);
    clock.ms += CONVERSATION_MS + 1;
    expect(await state.recall('a', 'a')).toEqual({
      user: { locale: 'en', seen: [] },
      conversation: undefined,
      asked: 0,
      offered: false,
      erased: undefined,
    });
  });

  test('passes the week of a conversation, it is removed from the file, not only hidden', async () => {
    const path = newFile();
    const clock = { ms: Date.parse('2026-11-22') };
    const state = openSqliteState(path, () => clock.ms);
    const titled = { id: 1 as FilmId, title: 'Un título que se reconoce', year: 2000 };
    await state.remember('a', { items: [titled], alternatives: [] });
    clock.ms += CONVERSATION_MS;
    await state.remember('b', { items: [], alternatives: [] });
    state.close();
    expect(bytesOf(path)).not.toContain('que se reconoce');
  });
});

describe.skipIf(withoutRedis)(`Where ${onRedis} is away`, { timeout: 20_000 }, () => {
  const open = async (url: string) => {
    const told: string[] = [];
    const redis = openRedisState(url);
    await redis.connected;
    const notify = (line: string): void => void told.push(line);
    const state = openResilientState(redis, { notify, place: 'Redis', now: Date.now, restMs: 50 });
    return { told, state, close: redis.close };
  };

  test.each(['killed', 'frozen'] as const)(
    '(%s) answers go on as to a stranger, with one warning, and it comes back',
    async (how) => {
      const redis = await startRedis();
      const { told, state, close } = await open(redis.url);
      const butaca = serve(state);
      await butaca.ask('hablame en inglés', asker);
      await butaca.ask('ya vi Titanic', asker);
      if (how === 'killed') await redis.kill();
      else redis.freeze();
      await expectStranger(state);
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(/^User data cannot be kept in Redis \(.*\): answers go on without it\.$/);
      if (how === 'killed') await redis.start();
      else redis.thaw();
      await until(() => state.changeUser(asker.user, [{ change: 'seen', film: 949 as FilmId }]));
      expect(told).toHaveLength(2);
      expect(told[1]).toBe('User data is kept in Redis again.');
      expect(await state.user(asker.user)).toEqual({ locale: 'en', seen: [597, 949] });
      close();
      await redis.close();
    },
  );

  test('from the start, it is waited for no longer than a moment', async () => {
    const { told, state, close } = await open('redis://127.0.0.1:9');
    await expectStranger(state);
    expect(told).toHaveLength(1);
    close();
  });

  test('answers stay single and limits whole within the process', async () => {
    const { state, close } = await open('redis://127.0.0.1:9');
    const leases = [await state.acquire('u1', 10_000), await state.acquire('u1', 10_000)];
    await state.complete('u1');
    expect([...leases, await state.acquire('u1', 10_000)]).toEqual(['acquired', 'busy', 'answered']);
    const uses = [await state.count('a', 60_000), await state.count('a', 60_000)];
    expect(uses.map((use) => use.uses)).toEqual([1, 2]);
    close();
  });
});
