import { join } from 'node:path';
import type { CommonConfig, Environment } from '../settings/config.ts';
import { userFolder } from '../settings/user-folder.ts';
import { openProcessState } from './process-state.ts';
import { openResilientState } from './resilient-state.ts';
import { openSqliteState } from './sqlite/sqlite-state.ts';
import type { State } from './state.ts';

type OpenState = { readonly state: State; readonly close: () => void };

/**
 * Opens where user data is kept: the Redis of REDIS_URL, else the file that BUTACA_USER_DATA names, else one in the
 * user's state folder. Where it is away the answers go on without it, and it is said once.
 */
export async function openState(
  config: CommonConfig,
  env: Environment,
  notify: (text: string) => void,
): Promise<OpenState> {
  if (config.REDIS_URL !== undefined) return openRedis(config.REDIS_URL, notify);
  const path = userDataPath(config, env);
  return path === undefined
    ? forThisRun('User data cannot be kept (this user has no home folder)', notify)
    : openFile(path, notify);
}

/** The file of user data, where no Redis has it; undefined where nothing says where it may be. */
export function userDataPath(config: CommonConfig, env: Environment): string | undefined {
  if (config.BUTACA_USER_DATA !== undefined) return config.BUTACA_USER_DATA;
  const folder = userFolder('state', env);
  return folder === undefined ? undefined : join(folder, 'users.sqlite');
}

async function openRedis(url: string, notify: (text: string) => void): Promise<OpenState> {
  const { openRedisState } = await import('./redis/redis-state.ts'); // its client is not for every start
  const redis = openRedisState(url);
  await redis.connected;
  const place = `Redis at ${new URL(url).host}`;
  return { state: openResilientState(redis, { notify, place, now: Date.now }), close: redis.close };
}

function openFile(path: string, notify: (text: string) => void): OpenState {
  try {
    const file = openSqliteState(path, Date.now);
    const state = openResilientState(file, { notify, place: path, now: Date.now, restMs: 0 });
    return { state, close: file.close };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return forThisRun(`User data cannot be kept in ${path} (${reason})`, notify);
  }
}

function forThisRun(why: string, notify: (text: string) => void): OpenState {
  notify(`${why}; until the end of this run only. Set BUTACA_USER_DATA.`);
  return { state: openProcessState(Date.now), close: () => undefined };
}
