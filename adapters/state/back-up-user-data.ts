import { chmodSync, existsSync, linkSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';

type BackedUp = { readonly users: number } | { readonly fault: string };

/**
 * Copies the file of user data to a new one by SQLite's online backup: whoever writes meanwhile goes on, and the copy is
 * of one moment. What users erased and could still have back is not copied: a backup would keep it for good.
 */
export async function backUpUserData(path: string, target: string): Promise<BackedUp> {
  if (existsSync(target)) return { fault: `${target} is there: name a file that is not.` };
  if (!existsSync(path))
    return { fault: `There is no user data in ${path} yet. BUTACA_USER_DATA names the file.` };
  const partial = `${target}.${process.pid}.partial`;
  try {
    const source = new Database(path, { readonly: true, fileMustExist: true });
    try {
      source.prepare('SELECT 1 FROM user LIMIT 1').get(); // throws where it is another file
      await source.backup(partial);
    } finally {
      source.close();
    }
    const users = tidy(partial);
    linkSync(partial, target); // unlike a rename, never over a file that came meanwhile
    return { users };
  } catch (error) {
    return {
      fault: `${path} cannot be copied to ${target} (${error instanceof Error ? error.message : error}).`,
    };
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(partial + end, { force: true });
  }
}

/** Leaves one file, for its owner alone, without what is to be gone in minutes; says how many users it holds. */
function tidy(path: string): number {
  chmodSync(path, 0o600);
  const copy = new Database(path);
  copy.pragma('journal_mode = DELETE');
  copy.pragma('secure_delete = ON');
  const tables = copy
    .prepare("SELECT name FROM sqlite_master WHERE name IN ('erased', 'offer')")
    .pluck()
    .all();
  for (const table of tables) copy.exec(`DELETE FROM ${table}`);
  const users = copy.prepare<[], number>('SELECT count(*) FROM user').pluck().get() as number;
  copy.close();
  return users;
}
