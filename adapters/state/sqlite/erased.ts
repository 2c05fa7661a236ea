import type Database from 'better-sqlite3';
import { z } from 'zod';
import { type Conversation, conversationSchema } from '../../../src/dialogue/conversation.ts';
import type { UserRecord } from '../../../src/service/user/user-record.ts';
import { type Erased, UNDO_MS } from '../../../src/service/user/user-store.ts';
import { readStored, userSchema } from '../stored.ts';

/** What is over after minutes: that a user is asked whether to erase, and what was erased and can be had back. */
export const PASSING_TABLES = `
CREATE TABLE IF NOT EXISTS offer (key TEXT PRIMARY KEY, ends INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS erased (key TEXT PRIMARY KEY, at INTEGER NOT NULL, ends INTEGER NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
`;

type ErasedData = {
  readonly user: UserRecord;
  /** Conversations by their keys. */
  readonly talks: Readonly<Record<string, Conversation>>;
};
const erasedSchema: z.ZodType<ErasedData> = z.object({
  user: userSchema,
  talks: z.record(z.string(), conversationSchema),
});

export function openOffers(database: Database.Database, now: () => number) {
  const get = database.prepare<[string, number, number], unknown>(
    'SELECT 1 FROM offer WHERE key = ? AND ends > ? AND ends <= ?',
  );
  const put = database.prepare('INSERT OR REPLACE INTO offer VALUES (?, ?)');
  const drop = database.prepare('DELETE FROM offer WHERE key = ?');
  return {
    get: (key: string): boolean => get.get(key, now(), now() + UNDO_MS) !== undefined,
    put: (key: string, ms: number) => put.run(key, now() + ms),
    drop: (key: string) => drop.run(key),
  };
}

export function openErased(database: Database.Database, now: () => number) {
  type Row = Erased & { readonly value: string };
  const get = database.prepare<[string, number, number], Row>(
    'SELECT at, ends AS until, value FROM erased WHERE key = ? AND ends > ? AND ends <= ?',
  );
  const put = database.prepare('INSERT OR REPLACE INTO erased VALUES (?, ?, ?, ?)');
  const drop = database.prepare('DELETE FROM erased WHERE key = ?');
  const row = (key: string): Row | undefined => get.get(key, now(), now() + UNDO_MS);
  return {
    when: (key: string): Erased | undefined => {
      const found = row(key);
      return found && { at: found.at, until: found.until };
    },
    put: (key: string, data: ErasedData, ms: number) => put.run(key, now(), now() + ms, JSON.stringify(data)),
    take: (key: string): ErasedData | undefined => {
      const data = readStored(row(key)?.value, erasedSchema);
      drop.run(key);
      return data;
    },
  };
}
