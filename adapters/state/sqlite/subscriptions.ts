import type Database from 'better-sqlite3';
import { type Daily, movedFrom } from '../../../src/domain/daily.ts';
import { dailyOf, type UserRecord } from '../../../src/service/user/user-record.ts';
import { dailySchema, readAllStored, readStored } from '../stored.ts';

/** Who is sent the film of the day, by the address, and when. */
export const DAILY_TABLE = `
CREATE TABLE IF NOT EXISTS daily (address TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

export function openDailies(database: Database.Database) {
  const get = database.prepare<[string], { value: string }>('SELECT value FROM daily WHERE address = ?');
  const all = database.prepare<[], [string, string]>('SELECT address, value FROM daily').raw();
  const put = database.prepare('INSERT OR REPLACE INTO daily VALUES (?, ?)');
  const drop = database.prepare('DELETE FROM daily WHERE address = ?');
  const set = (address: string, daily: Daily | undefined): void => {
    if (daily) put.run(address, JSON.stringify(daily));
    else drop.run(address);
  };
  const read = (address: string): Daily | undefined => readStored(get.get(address)?.value, dailySchema);
  const move = database.transaction((from: string, to: string): void => {
    const daily = read(from);
    set(from, undefined);
    if (daily && !read(to)) set(to, movedFrom(from, daily));
  });
  return {
    get: read,
    all: (): Promise<ReadonlyMap<string, Daily>> => readAllStored(all.all(), dailySchema),
    put: set,
    move: move.immediate,
    /** What a user is sent follows what is kept of them. */
    follow: ({ daily: before }: UserRecord, { daily: after }: UserRecord): void => {
      if (before) set(before.address, undefined);
      if (after) set(after.address, dailyOf(after));
    },
  };
}
