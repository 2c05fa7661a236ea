import { commonSchema, isConfigFault, readConfig } from '../settings/config.ts';
import { backUpUserData } from '../state/back-up-user-data.ts';
import { userDataPath } from '../state/open-state.ts';

/** `butaca backup FILE`: a copy of the user data. Returns the exit code. */
export async function runBackup(file: string): Promise<number> {
  const config = readConfig(commonSchema, process.env);
  if (isConfigFault(config)) return failWith(config.fault);
  if (config.REDIS_URL !== undefined) {
    const { host } = new URL(config.REDIS_URL);
    return failWith(`User data is in Redis at ${host}: its backup is Redis's own (its RDB or AOF file).`);
  }
  const path = userDataPath(config, process.env);
  if (path === undefined)
    return failWith('No file of user data is known (this user has no home folder): set BUTACA_USER_DATA.');
  const done = await backUpUserData(path, file);
  if ('fault' in done) return failWith(done.fault);
  console.log(`${file} holds the data of ${done.users} ${done.users === 1 ? 'user' : 'users'} of ${path}.`);
  return 0;
}

function failWith(fault: string): number {
  console.error(fault);
  return 1;
}
