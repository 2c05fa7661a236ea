import Database from 'better-sqlite3';
import { applicationIds } from '../../src/catalog/application-ids.ts';
import { addDays, type IsoDate } from '../../src/domain/calendar.ts';
import { type Failure, failure } from '../failure.ts';
import { whoseFile } from '../input/whose-file.ts';
import type { Details } from '../sources/tmdb-details.ts';

/** TMDB's terms let its answers be kept for six months. */
export const MOST_DAYS = 180;

/**
 * What refreshing has fetched, kept beside the catalog while TMDB's terms allow it, and what it still wants. Every step
 * is a transaction, so a run that is killed at any moment goes on where it was.
 */
export type RefreshStore = {
  readonly db: Database.Database;
  /** The day up to which the API's lists have been read; undefined before the first time. */
  readonly listed: () => IsoDate | undefined;
  /** Notes films to fetch (not those asked for since the lists' last day), and that the lists have been read up to it. */
  readonly want: (ids: readonly number[], listed: IsoDate, today: IsoDate) => void;
  /** Notes to fetch again what was fetched too long ago. */
  readonly wantOld: (today: IsoDate) => void;
  /** Drops what is too old still; how many films. */
  readonly dropOld: (today: IsoDate) => number;
  readonly wanted: () => readonly number[];
  /** Keeps an answer; null where TMDB has no such film (any more) or its answer cannot be used. */
  readonly keep: (id: number, details: Details | null, today: IsoDate) => void;
  /** True where something was kept that no catalog was built with yet. */
  readonly isUnbuilt: () => boolean;
  readonly markBuilt: () => void;
  readonly films: () => number;
  readonly close: () => void;
};

const TABLES = `
CREATE TABLE IF NOT EXISTS film (id INTEGER PRIMARY KEY, taken TEXT NOT NULL, details TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS wanted (id INTEGER PRIMARY KEY);
-- Of which there was nothing to keep, and when that was.
CREATE TABLE IF NOT EXISTS gone (id INTEGER PRIMARY KEY, asked TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

/** `data/catalog.sqlite` → `data/catalog.tmdb.sqlite`. */
export function storePath(catalog: string): string {
  return `${catalog.replace(/\.sqlite$/, '')}.tmdb.sqlite`;
}

/** Opens the store, or makes it. It is held until `close` or the end of the process, however that ends. */
export function openStore(path: string): RefreshStore | Failure {
  const db = new Database(path, { timeout: 0 });
  try {
    if (isOther(db)) {
      db.close();
      return failure('output', `${path} is not what 'butaca refresh' fetched and stays: move it away.`);
    }
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.exec('BEGIN EXCLUSIVE');
    db.exec(TABLES);
    db.pragma(`application_id = ${applicationIds.fetched}`);
    db.exec('COMMIT');
  } catch (error) {
    db.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      return failure('busy', `Another run is refreshing ${path}: wait until it is done.`);
    throw error;
  }
  return storeOf(db);
}

/** A database of something else, or no database. */
function isOther(db: Database.Database): boolean {
  try {
    const isOurs = db.pragma('application_id', { simple: true }) === applicationIds.fetched;
    return !isOurs && db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() !== 0;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB') return true;
    throw error;
  }
}

function storeOf(db: Database.Database): RefreshStore {
  const get = db.prepare('SELECT value FROM state WHERE key = ?').pluck();
  const set = db.prepare('INSERT OR REPLACE INTO state VALUES (?, ?)');
  // Asked for after the list's last day it is newer than the list; on that day itself it may have changed since.
  const want = db.prepare(`INSERT OR IGNORE INTO wanted SELECT @id WHERE
    NOT EXISTS (SELECT 1 FROM film WHERE id = @id AND (taken >= @today OR taken > @listed)) AND
    NOT EXISTS (SELECT 1 FROM gone WHERE id = @id AND (asked >= @today OR asked > @listed))`);
  const unwant = db.prepare('DELETE FROM wanted WHERE id = ?');
  const keep = db.prepare('INSERT OR REPLACE INTO film VALUES (?, ?, ?)');
  const miss = db.prepare('INSERT OR REPLACE INTO gone VALUES (?, ?)');
  const find = db.prepare('DELETE FROM gone WHERE id = ?');
  const text = (key: string) => get.get(key) as string | undefined;
  return {
    db,
    listed: () => text('listed'),
    want: db.transaction((ids: readonly number[], listed: IsoDate, today: IsoDate) => {
      for (const id of ids) want.run({ id, listed, today });
      set.run('listed', listed);
    }),
    wantOld: (today) =>
      void db
        .prepare('INSERT OR IGNORE INTO wanted SELECT id FROM film WHERE taken < ?')
        .run(oldestOf(today)),
    dropOld: (today) => db.prepare('DELETE FROM film WHERE taken < ?').run(oldestOf(today)).changes,
    wanted: () => db.prepare('SELECT id FROM wanted ORDER BY id').pluck().all() as number[],
    keep: db.transaction((id: number, details: Details | null, today: IsoDate) => {
      unwant.run(id);
      if (!details) return void miss.run(id, today);
      find.run(id);
      keep.run(id, today, JSON.stringify(details));
      set.run('unbuilt', 'yes');
    }),
    isUnbuilt: () => text('unbuilt') === 'yes',
    markBuilt: () => void set.run('unbuilt', 'no'),
    films: () => db.prepare('SELECT count(*) FROM film').pluck().get() as number,
    close: () => closeStore(db),
  };
}

/** Left without a log beside it: whoever only reads it, as `doctor` does, could not take one away. */
function closeStore(db: Database.Database): void {
  try {
    db.pragma('journal_mode = DELETE');
  } catch {
    // A full disk keeps its log, which the next run takes up.
  }
  db.close();
}

/** The first day of those whose answers may be kept. */
function oldestOf(today: IsoDate): IsoDate {
  return addDays(today, -MOST_DAYS);
}

/** How many films a store has, the day of the oldest, and how many are too old; undefined where there is no store. */
type StoreAge = { readonly films: number; readonly oldest: IsoDate | null; readonly tooOld: number };

export function storeAge(path: string, today: IsoDate): StoreAge | undefined {
  if (whoseFile(path) === 'nobody') return undefined;
  const db = new Database(path, { readonly: true, timeout: 0 });
  try {
    db.pragma('trusted_schema = OFF');
    return db
      .prepare<[IsoDate], StoreAge>(
        'SELECT count(*) AS films, min(taken) AS oldest, coalesce(sum(taken < ?), 0) AS tooOld FROM film',
      )
      .get(oldestOf(today));
  } finally {
    db.close();
  }
}
