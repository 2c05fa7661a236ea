import { closeSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { applicationIds } from '../../src/catalog/application-ids.ts';

/**
 * What stands where a catalog is to be written; `unmarked` is a SQLite file that does not say whose it is, `noFile` a
 * folder, a device, a pipe or a socket.
 */
export type Whose = 'nobody' | 'catalog' | 'fetched' | 'users' | 'unmarked' | 'noFile' | 'other';

const HEADER = 100;
const WRITE_VERSION = 18;
const WAL = 2;
const APPLICATION_ID = 68;

/** Tells by the first bytes whose a file is, without opening it as a database. */
export function whoseFile(path: string): Whose {
  if (isNoFile(path)) return 'noFile';
  const head = headOf(path, HEADER);
  if (head === undefined || head.length === 0) return 'nobody';
  if (head.length < HEADER || head.toString('latin1', 0, 15) !== 'SQLite format 3') return 'other';
  const id = head.readUInt32BE(APPLICATION_ID);
  if (id === applicationIds.catalog) return 'catalog';
  if (id === applicationIds.fetched) return 'fetched';
  if (id === applicationIds.users) return 'users';
  return id === 0 && head[WRITE_VERSION] !== WAL ? 'unmarked' : 'other'; // no catalog has a log beside it
}

export const NO_FILE = 'is no regular file and stays';

/**
 * True where something stands that is no regular file, a link to one such thing too: a rename would put a file in its
 * place, whatever the system needs it for, and a pipe would not even be opened before somebody writes to it.
 */
export function isNoFile(path: string): boolean {
  try {
    return !statSync(path).isFile();
  } catch {
    return false; // nothing is there, or the writer will tell why nothing can be
  }
}

/** True for a catalog of the releases that did not mark theirs: it says in its own table which schema it has. */
export function isUnmarkedCatalog(path: string): boolean {
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: true, fileMustExist: true });
    db.pragma('trusted_schema = OFF');
    const tables = db.prepare(TABLES_OF_OURS).pluck().get();
    return tables === 3 && db.prepare("SELECT 1 FROM meta WHERE key = 'schema_version'").get() !== undefined;
  } catch {
    return false;
  } finally {
    db?.close();
  }
}

const TABLES_OF_OURS = `SELECT count(*) FROM sqlite_schema
  WHERE type = 'table' AND rootpage > 0 AND name IN ('meta', 'film', 'film_cast')`;

/** True where a file stands that has something in it and does not begin so; one that cannot be read is for the writer to tell. */
export function beginsOtherwise(path: string, start: string): boolean {
  try {
    const head = headOf(path, start.length)?.toString('latin1') ?? '';
    return head !== '' && head.toLowerCase() !== start;
  } catch {
    return false;
  }
}

function headOf(path: string, length: number): Buffer | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const head = Buffer.alloc(length);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}
