import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { makeFolder } from '../../../etl/catalog-file/make-folder.ts';
import { type Conversation, conversationSchema } from '../../../src/dialogue/conversation.ts';
import { CONVERSATION_MS, talkKey } from '../../../src/service/user/dialogue-store.ts';
import {
  changedUser,
  isNothing,
  newUser,
  restoredUser,
  type UserRecord,
} from '../../../src/service/user/user-record.ts';
import { COMPLETED_MS } from '../delivery-lock.ts';
import type { State } from '../state.ts';
import { readStored, userSchema } from '../stored.ts';
import { BOARD_TABLE, openBoard } from './board.ts';
import { openErased, openOffers, PASSING_TABLES } from './erased.ts';
import { markUserStore } from './mark-user-store.ts';
import { NIGHT_TABLE, openNights } from './nights.ts';
import { openPlaces, PLACE_TABLE } from './places.ts';
import { DAILY_TABLE, openDailies } from './subscriptions.ts';
import { openSweep } from './sweep.ts';

const TABLES = `
CREATE TABLE IF NOT EXISTS conversation (key TEXT PRIMARY KEY, saved INTEGER NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS user (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS taken (key TEXT PRIMARY KEY, state TEXT NOT NULL, ends INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS uses (key TEXT PRIMARY KEY, count INTEGER NOT NULL, ends INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS conversation_by_age ON conversation (saved);
CREATE INDEX IF NOT EXISTS taken_by_end ON taken (ends);
CREATE INDEX IF NOT EXISTS uses_by_end ON uses (ends);
${PASSING_TABLES}${BOARD_TABLE}${DAILY_TABLE}${PLACE_TABLE}${NIGHT_TABLE}`;

type SqliteState = State & { readonly close: () => void };

type SqliteMemoryOptions = {
  /** Bounds the file's size in pages of 4 KiB, as a full disk would. */
  readonly maxPages?: number;
};

/**
 * User data in one SQLite file (WAL, so that a reader never waits for a writer). `now` is in milliseconds. Throws
 * where the file cannot be opened; what was kept by another version and no longer fits is taken for absent. A time
 * further away than it was ever set means that the clock was put back: it is over.
 */
export function openSqliteState(
  path: string,
  now: () => number,
  { maxPages }: SqliteMemoryOptions = {},
): SqliteState {
  const database = open(path, maxPages);
  const conversation = openConversations(database, now);
  const user = openUsers(database);
  const board = openBoard(database);
  const dailies = openDailies(database);
  const followed = (key: string, before: UserRecord, after: UserRecord): UserRecord => {
    dailies.follow(before, after);
    return board.joined(key, after);
  };
  const places = openPlaces(database);
  const nights = openNights(database, now);
  const updates = openUpdates(database, now);
  const uses = openUses(database, now);
  const offers = openOffers(database, now);
  const erased = openErased(database, now);
  const { sweep, close: stopSweeping } = openSweep(database, now, nights.sweep);
  const forgetAll = database.transaction((key: string, talk: string, undoMs: number): void => {
    const talks = new Set([key, talk, ...conversation.inPlaces(key)]);
    const talked = [...talks].flatMap((talkName): [string, Conversation][] => {
      const value = conversation.get(talkName);
      return value ? [[talkName, value]] : [];
    });
    const known = user.get(key);
    // First of all it is dropped: on a full disk there is room for the row only then.
    for (const row of [user, board, uses, offers]) row.drop(key);
    dailies.follow(known, newUser);
    nights.forget(key);
    for (const talkName of talks) conversation.drop(talkName);
    if (!isNothing(known) || (talked.length > 0 && !erased.when(key)))
      erased.put(key, { user: known, talks: Object.fromEntries(talked) }, undoMs);
  });
  const restoreAll = database.transaction((key: string): boolean => {
    const data = erased.take(key);
    if (!data) return false;
    const since = user.get(key);
    user.put(key, followed(key, since, restoredUser(data.user, since)));
    for (const [name, talk] of Object.entries(data.talks))
      if (!conversation.get(name)) conversation.put(name, talk);
    return true;
  });
  // In one transaction the file is locked once.
  const recall = database.transaction((key: string, talk: string) => ({
    user: user.get(key),
    conversation: conversation.get(talk),
    asked: uses.get(key),
    offered: offers.get(key),
    erased: erased.when(key),
  }));
  return {
    conversation: async (key) => conversation.get(key),
    user: async (key) => user.get(key),
    recall: async (key, talk) => recall(key, talk),
    remember: async (key, value) => {
      sweep();
      conversation.put(key, value);
      return true;
    },
    changeUser: async (key, changes) => {
      user.change(key, (before) => followed(key, before, changes.reduce(changedUser, before)));
      return true;
    },
    board: async (place) => board.games(place),
    subscription: async (address) => dailies.get(address),
    subscriptions: () => dailies.all(),
    subscribe: async (address, daily) => {
      dailies.put(address, daily);
      return true;
    },
    place: async (key) => places.get(key),
    changePlace: async (key, change) => {
      places.change(key, change);
      return true;
    },
    night: async (place) => nights.of(place),
    nights: async () => nights.all(),
    changeNight: async (place, change) => {
      nights.change(place, change);
      return true;
    },
    moveNight: async (from, to) => {
      nights.move(from, to);
      return true;
    },
    moveSubscription: async (from, to) => {
      dailies.move(from, to);
      return true;
    },
    offer: async (key, ms) => {
      offers.put(key, ms);
      return true;
    },
    withdraw: async (key) => {
      offers.drop(key);
      return true;
    },
    forget: async (key, talk, undoMs) => {
      forgetAll.immediate(key, talk, undoMs);
      database.pragma('wal_checkpoint(TRUNCATE)'); // what was erased is in the log still
      return true;
    },
    restore: async (key) => restoreAll.immediate(key),
    acquire: async (update, ms) => {
      sweep();
      return updates.acquire(update, ms);
    },
    extend: async (update, ms) => updates.put(update, 'busy', ms),
    complete: async (update) => updates.put(update, 'answered', COMPLETED_MS),
    release: async (update) => updates.drop(update),
    count: async (key, windowMs) => uses.add(key, windowMs),
    close: () => {
      stopSweeping();
      database.close();
    },
  };
}

function open(path: string, maxPages: number | undefined): Database.Database {
  if (path !== ':memory:') makeFolder(dirname(path), 0o700);
  const database = new Database(path);
  try {
    markUserStore(database);
  } catch (error) {
    database.close();
    throw error;
  }
  if (path !== ':memory:') chmodSync(path, 0o600); // what SQLite puts beside it takes its mode
  database.pragma('secure_delete = ON');
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.pragma('busy_timeout = 2000');
  database.pragma('cache_size = -512');
  if (maxPages !== undefined) database.pragma(`max_page_count = ${maxPages}`);
  database.exec(TABLES);
  return database;
}

function openConversations(database: Database.Database, now: () => number) {
  const get = database.prepare<[string, number, number], { value: string }>(
    'SELECT value FROM conversation WHERE key = ? AND saved > ? AND saved <= ?',
  );
  const put = database.prepare('INSERT OR REPLACE INTO conversation VALUES (?, ?, ?)');
  const drop = database.prepare('DELETE FROM conversation WHERE key = ?');
  const inPlaces = database
    .prepare<[string, string], string>('SELECT key FROM conversation WHERE key > ? AND key < ?')
    .pluck();
  return {
    get: (key: string): Conversation | undefined => {
      const row = get.get(key, now() - CONVERSATION_MS, now() + CONVERSATION_MS);
      return readStored(row?.value, conversationSchema);
    },
    put: (key: string, value: Conversation) => put.run(key, now(), JSON.stringify(value)),
    drop: (key: string) => drop.run(key),
    inPlaces: (user: string) => inPlaces.all(talkKey(user, ''), talkKey(user, '\uffff')),
  };
}

function openUsers(database: Database.Database) {
  const get = database.prepare<[string], { value: string }>('SELECT value FROM user WHERE key = ?');
  const put = database.prepare('INSERT OR REPLACE INTO user VALUES (?, ?)');
  const drop = database.prepare('DELETE FROM user WHERE key = ?');
  const read = (key: string): UserRecord => readStored(get.get(key)?.value, userSchema) ?? newUser;
  const change = database.transaction((key: string, changed: (user: UserRecord) => UserRecord): void => {
    const after = changed(read(key));
    // Of who was forgotten meanwhile, not so much as the key is written anew.
    if (isNothing(after)) drop.run(key);
    else put.run(key, JSON.stringify(after));
  });
  // Immediate: another process must not write between the reading and the writing.
  return {
    get: read,
    change: change.immediate,
    put: (key: string, user: UserRecord) => put.run(key, JSON.stringify(user)),
    drop: (key: string) => drop.run(key),
  };
}

function openUpdates(database: Database.Database, now: () => number) {
  const acquire = database.prepare<[string, number, number, number], { key: string }>(
    `INSERT INTO taken VALUES (?, 'busy', ?) ON CONFLICT (key) DO UPDATE SET state = 'busy', ends = excluded.ends
     WHERE ends <= ? OR ends > ? RETURNING key`,
  );
  const get = database.prepare<[string], { state: 'busy' | 'answered' }>(
    'SELECT state FROM taken WHERE key = ?',
  );
  const put = database.prepare('INSERT OR REPLACE INTO taken VALUES (?, ?, ?)');
  const drop = database.prepare('DELETE FROM taken WHERE key = ?');
  return {
    acquire: (update: string, ms: number) => {
      const isOurs = acquire.get(update, now() + ms, now(), now() + Math.max(ms, COMPLETED_MS)) !== undefined;
      return isOurs ? 'acquired' : (get.get(update)?.state ?? 'busy');
    },
    put: (update: string, state: 'busy' | 'answered', ms: number) => void put.run(update, state, now() + ms),
    drop: (update: string) => void drop.run(update),
  };
}

function openUses(database: Database.Database, now: () => number) {
  type Counted = { readonly count: number; readonly ends: number };
  const add = database.prepare<{ key: string; now: number; window: number }, Counted>(
    `INSERT INTO uses VALUES ($key, 1, $now + $window) ON CONFLICT (key) DO UPDATE SET
       count = iif(ends > $now AND ends <= excluded.ends, count + 1, 1),
       ends = iif(ends > $now AND ends <= excluded.ends, ends, excluded.ends)
     RETURNING count, ends`,
  );
  const get = database.prepare<[string, number], Counted>(
    'SELECT count, ends FROM uses WHERE key = ? AND ends > ?',
  );
  const drop = database.prepare('DELETE FROM uses WHERE key = ?');
  return {
    get: (key: string): number => get.get(key, now())?.count ?? 0,
    add: (key: string, window: number) => {
      const { count, ends } = add.get({ key, now: now(), window }) ?? { count: 1, ends: now() + window };
      return { uses: count, leftMs: ends - now() };
    },
    drop: (key: string) => drop.run(key),
  };
}
