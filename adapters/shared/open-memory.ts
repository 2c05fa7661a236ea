import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { type Memory, openProcessMemory } from '../../src/service/memory.ts';
import type { CommonConfig, Environment } from './config.ts';
import { openSqliteMemory } from './sqlite-memory.ts';

/**
 * Opens where user data is kept: the file that BUTACA_USER_DATA names, else one in the user's state folder. Where that
 * cannot be written the answers go on without a memory that lasts, and it is said once.
 */
export function openMemory(config: CommonConfig, env: Environment, notify: (text: string) => void): Memory {
  const path = config.BUTACA_USER_DATA ?? join(stateFolder(env), 'users.sqlite');
  try {
    return openSqliteMemory(path, Date.now);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    notify(
      `User data cannot be kept in ${path} (${reason}); until the end of this run only. Set BUTACA_USER_DATA.`,
    );
    return openProcessMemory();
  }
}

/** The user's state folder; the XDG standard wants a relative one ignored. */
function stateFolder(env: Environment): string {
  const named = env['XDG_STATE_HOME'];
  return join(named && isAbsolute(named) ? named : join(homedir(), '.local', 'state'), 'butaca');
}
