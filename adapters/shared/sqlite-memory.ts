import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { filmIdSchema } from '../../src/domain/film.ts';
import { localeSchema } from '../../src/domain/locale.ts';
import { type Conversation, conversationSchema } from '../../src/service/conversation.ts';
import { type Memory, newUser, type UserRecord } from '../../src/service/memory.ts';

const userSchema = z.object({ locale: localeSchema.optional(), seen: z.array(filmIdSchema).readonly() });

const TABLES = `
CREATE TABLE IF NOT EXISTS conversation (key TEXT PRIMARY KEY, saved INTEGER NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS user (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS conversation_by_age ON conversation (saved);
`;

/** A conversation that nobody went on with for so long is over. */
const CONVERSATION_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

export type SqliteMemory = Memory & { readonly close: () => void };

/**
 * User data in one SQLite file (WAL, so that a reader never waits for a writer). `now` is in milliseconds. Throws
 * where the file cannot be opened; what was kept by another version and no longer fits is taken for absent.
 */
export function openSqliteMemory(path: string, now: () => number): SqliteMemory {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.pragma('busy_timeout = 2000');
  database.exec(TABLES);
  const get = database.prepare<[string, number], { value: string }>(
    'SELECT value FROM conversation WHERE key = ? AND saved > ?',
  );
  const put = database.prepare('INSERT OR REPLACE INTO conversation VALUES (?, ?, ?)');
  const expire = database.prepare('DELETE FROM conversation WHERE saved <= ?');
  const getUser = database.prepare<[string], { value: string }>('SELECT value FROM user WHERE key = ?');
  const putUser = database.prepare('INSERT OR REPLACE INTO user VALUES (?, ?)');
  const dropUser = database.prepare('DELETE FROM user WHERE key = ?');
  const dropConversation = database.prepare('DELETE FROM conversation WHERE key = ?');
  const oldest = (): number => now() - CONVERSATION_DAYS * DAY_MS;
  expire.run(oldest());
  return {
    conversation: async (key) => parsed<Conversation>(get.get(key, oldest())?.value, conversationSchema),
    remember: async (key, conversation) => {
      put.run(key, now(), JSON.stringify(conversation));
    },
    user: async (key): Promise<UserRecord> =>
      parsed<UserRecord>(getUser.get(key)?.value, userSchema) ?? newUser,
    saveUser: async (key, user) => {
      putUser.run(key, JSON.stringify(user));
    },
    forget: async (user, conversation) => {
      database.transaction(() => {
        dropUser.run(user);
        dropConversation.run(conversation);
      })();
    },
    close: () => database.close(),
  };
}

function parsed<T>(text: string | undefined, schema: z.ZodType): T | undefined {
  if (text === undefined) return undefined;
  const { data } = schema.safeParse(JSON.parse(text));
  return data as T | undefined;
}
