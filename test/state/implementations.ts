import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProcessState } from '../../adapters/state/process-state.ts';
import { openRedisState } from '../../adapters/state/redis/redis-state.ts';
import { openSqliteState } from '../../adapters/state/sqlite/sqlite-state.ts';
import type { State } from '../../adapters/state/state.ts';
import { onRedis, startRedis, withoutRedis } from './start-redis.ts';

/** A place for user data, opened as often as a test likes. */
export type Place = {
  /** Another process's view of the same data; undefined where it ends with its process. */
  readonly open: () => Promise<State>;
  /** Lets time pass: on the clock, or in truth where the clock is a server's. */
  readonly pass: (ms: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Implementation = {
  readonly name: string;
  readonly skip: boolean;
  /** False where nobody else sees the data, nor the same process after a restart. */
  readonly isShared: boolean;
  readonly place: () => Promise<Place>;
};

export const implementations: readonly Implementation[] = [
  { name: 'the process', skip: false, isShared: false, place: inProcess },
  { name: 'SQLite', skip: false, isShared: true, place: inSqlite },
  { name: onRedis, skip: withoutRedis, isShared: true, place: inRedis },
];

/** A clock that a test moves. */
function openClock() {
  const clock = { ms: Date.parse('2026-11-22T12:00:00Z') };
  return {
    now: (): number => clock.ms,
    pass: async (ms: number): Promise<void> => {
      clock.ms += ms;
    },
  };
}

async function inProcess(): Promise<Place> {
  const { now, pass } = openClock();
  const state = openProcessState(now);
  return { open: async () => state, pass, close: async () => undefined };
}

async function inSqlite(): Promise<Place> {
  const { now, pass } = openClock();
  const folder = mkdtempSync(join(tmpdir(), 'butaca-memory-'));
  const path = join(folder, 'users.sqlite');
  const opened: { readonly close: () => void }[] = [];
  const open = async (): Promise<State> => {
    const state = openSqliteState(path, now);
    opened.push(state);
    return state;
  };
  const close = async (): Promise<void> => {
    for (const one of opened) one.close();
    rmSync(folder, { recursive: true });
  };
  return { open, pass, close };
}

async function inRedis(): Promise<Place> {
  const redis = await startRedis();
  const opened: { readonly close: () => void }[] = [];
  const open = async (): Promise<State> => {
    const state = openRedisState(redis.url);
    opened.push(state);
    await state.connected;
    return state;
  };
  const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms + 5));
  const close = async (): Promise<void> => {
    for (const one of opened) one.close();
    await redis.close();
  };
  return { open, pass, close };
}
