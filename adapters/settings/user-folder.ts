import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Environment } from './config.ts';

/** The user's folders of the XDG standard: the variable that names each, and where it is else. */
const FOLDERS = {
  cache: ['XDG_CACHE_HOME', '.cache'],
  state: ['XDG_STATE_HOME', join('.local', 'state')],
} as const;

/**
 * Butaca's folder in the user's cache or state; the standard wants a relative name ignored. Undefined for a user
 * without a home, as containers have.
 */
export function userFolder(kind: keyof typeof FOLDERS, env: Environment): string | undefined {
  const [variable, below] = FOLDERS[kind];
  const named = env[variable];
  if (named && isAbsolute(named)) return join(named, 'butaca');
  const home = env['HOME'] || accountsHome();
  return home && isAbsolute(home) ? join(home, below, 'butaca') : undefined;
}

/** Node throws for a user without an account. */
function accountsHome(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}
