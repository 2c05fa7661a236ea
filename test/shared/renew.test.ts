import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, test } from 'vitest';
import { openHotReload, type Renewed } from '../../adapters/boot/hot-reload.ts';
import { openService } from '../../adapters/boot/open-service.ts';
import { openReadings } from '../../adapters/shared/receive/reading.ts';
import { withGuests } from '../../adapters/state/guests.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import type { State } from '../../adapters/state/state.ts';
import { catalogWithVotes, copyOfSample, swapIn } from './catalog-copies.ts';

const asker = { user: 'ana', conversation: 'ana', clientLocale: 'es' } as const;
const NEVER = 3_600_000;
let renewed: Renewed | undefined;
afterEach(() => renewed?.close());

function openRenewed(path: string, state: State = withGuests(openProcessState())) {
  const first = openService(path, state);
  if ('fault' in first) throw new Error(first.fault);
  const told: string[] = [];
  const notify = (line: string): void => void told.push(line);
  const opened = openHotReload(first, { path, state, notify, everyMs: NEVER });
  renewed = opened;
  const votes = async (): Promise<unknown> => {
    const { answer } = await opened.butaca.ask('votos de Titanic', asker);
    return (answer as { voteCount: number } | null)?.voteCount;
  };
  return { ...opened, told, votes, state };
}

describe('A new catalog', () => {
  test('serves once its file is in place, without a restart, and one line says so', async () => {
    const path = copyOfSample();
    const { look, told, votes, butaca } = openRenewed(path);
    const before = butaca.catalog;
    expect(await votes()).toBe(7770);
    await look();
    expect([butaca.catalog, told]).toEqual([before, []]);
    swapIn(catalogWithVotes(1_000_000), path);
    await look();
    expect(await votes()).toBe(1_000_000);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^A new catalog serves: \d+ films, data up to \d{4}-\d\d-\d\d\.$/);
    await look();
    expect(told).toHaveLength(1);
  });

  test('is noticed by itself', async () => {
    const path = copyOfSample();
    const state = withGuests(openProcessState());
    const first = openService(path, state);
    if ('fault' in first) throw new Error(first.fault);
    const served = new Promise<string>((notify) => {
      renewed = openHotReload(first, { path, state, notify, everyMs: 20 });
    });
    swapIn(catalogWithVotes(5), path);
    expect(await served).toMatch(/^A new catalog serves/);
  });

  test('leaves requests that run to finish on the old one', async () => {
    const path = copyOfSample();
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const kept = withGuests(openProcessState());
    const slow: State = {
      ...kept,
      recall: async (user, talk) => {
        if (user === 'slow') await gate;
        return kept.recall(user, talk);
      },
    };
    const { look, butaca, votes } = openRenewed(path, slow);
    const running = butaca.ask('votos de Titanic', { ...asker, user: 'slow' });
    swapIn(catalogWithVotes(2_000_000), path);
    await look();
    expect(await votes()).toBe(2_000_000);
    go();
    expect((await running).answer).toMatchObject({ voteCount: 7770 });
  });

  test('keeps conversations, seen films and buttons: they carry numbers', async () => {
    const path = copyOfSample();
    const { look, butaca } = openRenewed(path);
    await butaca.ask('votos de Titanic', asker);
    const first = await butaca.ask('parecidas a Matrix', asker);
    await butaca.answer({ kind: 'seen', film: first.items[0]?.id }, asker);
    swapIn(catalogWithVotes(3_000_000), path);
    await look();
    const second = await butaca.ask('parecidas a Matrix', asker);
    expect(second.items.map(({ id }) => id)).not.toContain(first.items[0]?.id);
    expect((await butaca.ask('la segunda', asker)).request).toMatchObject({ film: second.items[1]?.id });
    const pressed = first.next.find(({ request }) => request.kind === 'why') ?? first.next[0];
    expect((await butaca.answer(pressed?.request ?? { kind: '' }, asker)).problem).toBeNull();
  });

  test('is what slash commands are read with as well', async () => {
    const path = copyOfSample();
    const { look, butaca } = openRenewed(path);
    const readings = openReadings(butaca);
    const before = readings().es.catalog;
    swapIn(catalogWithVotes(1), path);
    await look();
    expect(readings().es.catalog).not.toBe(before);
    expect(readings().es.catalog).toBe(butaca.catalog);
  });
});

describe('A broken catalog', () => {
  test('with one bit flipped is told of soon after the start', async () => {
    const path = copyOfSample();
    flipBit(path, 0.52);
    const { checked, told } = openRenewed(path);
    await checked;
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/is damaged: .*\. Build it again with: butaca etl FOLDER --out FILE$/);
  });

  const spoilt: readonly [string, (path: string) => void, RegExp][] = [
    ['is cut short', (path) => truncateSync(path, 400_000), /is cut short or grown: it has 400000 bytes/],
    ['is empty', (path) => truncateSync(path, 0), /is not a catalog/],
    ['is no catalog', (path) => writeFileSync(path, 'not a catalog'.repeat(1000)), /is not a catalog/],
    ['has one bit flipped in the middle', (path) => flipBit(path, 0.5), /is damaged/],
    ['has one bit flipped at the end', (path) => flipBit(path, 0.97), /is damaged/],
    ['is of another schema', (path) => pragma(path, 'user_version = 999'), /schema version 999/],
    ['lost its films', (path) => pragma(path, 'foreign_keys = OFF; DROP TABLE film'), /./],
  ];

  test.each(spoilt)(
    'that %s is refused with one line, and the old one goes on',
    async (_name, spoil, words) => {
      const path = copyOfSample();
      const { look, told, votes, butaca } = openRenewed(path);
      const before = butaca.catalog;
      const broken = copyOfSample();
      spoil(broken);
      swapIn(broken, path);
      await look();
      await look();
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(/^The new catalog is refused, the old one goes on\. /);
      expect(told[0]).toMatch(words);
      expect(butaca.catalog).toBe(before);
      expect(await votes()).toBe(7770);
      swapIn(catalogWithVotes(9999), path);
      await look();
      expect(await votes()).toBe(9999);
    },
  );

  test('that is gone leaves the open one to go on, with one line', async () => {
    const path = copyOfSample();
    const { look, told, votes } = openRenewed(path);
    rmSync(path);
    await look();
    await look();
    expect(told).toEqual([`${path} is gone: the catalog that is open goes on.`]);
    expect(await votes()).toBe(7770);
  });

  // A bit on a page that is not sampled is for the whole check, which a start does not wait for.
  const seenAtStart = spoilt.filter(([name]) => !name.startsWith('has one bit'));

  test.each(seenAtStart)('that %s is not started with: one sentence says why', (_name, spoil) => {
    const path = copyOfSample();
    spoil(path);
    const opened = openService(path, openProcessState());
    expect('fault' in opened ? opened.fault : '').toMatch(/butaca etl FOLDER --out FILE$/);
  });

  test('with a damaged stretch is not started with, wherever in the sampled pages it lies', () => {
    const path = copyOfSample();
    const bytes = readFileSync(path);
    for (const at of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const scratched = copyOfSample();
      const from = Math.floor(bytes.length * at);
      const to = from + Math.ceil(bytes.length / 50);
      writeFileSync(scratched, Buffer.from(bytes).fill(0x55, from, to));
      const opened = openService(scratched, openProcessState());
      expect('fault' in opened ? opened.fault : '', `${at}`).toMatch(/damaged|malformed|not a catalog/);
    }
  });
});

function flipBit(path: string, at: number): void {
  const bytes = readFileSync(path);
  const byte = Math.floor(bytes.length * at);
  bytes[byte] = (bytes[byte] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

function pragma(path: string, sql: string): void {
  const copy = `${path}.copy`;
  copyFileSync(path, copy);
  const db = new Database(copy);
  for (const step of sql.split('; ')) step.startsWith('DROP') ? db.exec(step) : db.pragma(step);
  db.close();
  copyFileSync(copy, path);
}
