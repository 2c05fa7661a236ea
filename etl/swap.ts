import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { type Failure, failure, reasonOf } from './failure.ts';
import { prepareSeal, writeSeal } from './seal.ts';

/** A new catalog in the making beside the old one, which serves until `commit`. */
export type Part = {
  readonly db: Database.Database;
  readonly commit: () => void;
  readonly discard: () => void;
};

/**
 * Opens `<out>.part`, after clearing what a killed run left of it. It holds a lock on the file, so that two runs for
 * one catalog cannot meet: the second fails. `maxPages` (of 4 KiB) bounds its size, as a full disk would.
 */
export function openPart(out: string, maxPages?: number): Part | Failure {
  mkdirSync(dirname(out), { recursive: true });
  const target = existsSync(out) ? realpathSync(out) : out;
  if (!mayReplace(target))
    return failure('output', `${out} is no catalog and stays: name another file with --out.`);
  const path = `${target}.part`;
  if (isHeld(path)) return failure('busy', `Another run is writing ${out}: wait until it is done.`);
  rmSync(path, { force: true });
  const db = new Database(path);
  for (const pragma of PRAGMAS) db.pragma(pragma);
  if (maxPages !== undefined) db.pragma(`max_page_count = ${maxPages}`);
  db.exec('BEGIN EXCLUSIVE; COMMIT');
  return {
    db,
    commit: () => {
      prepareSeal(db);
      db.close();
      writeSeal(path);
      sync(path);
      renameSync(path, target);
      sync(dirname(target));
    },
    discard: () => {
      db.close();
      rmSync(path, { force: true });
    },
  };
}

// Nobody reads the part before it is whole, so it needs neither journal nor syncs; the memory is bounded.
const PRAGMAS = [
  'page_size = 4096',
  'journal_mode = OFF',
  'synchronous = OFF',
  'locking_mode = EXCLUSIVE',
  'foreign_keys = OFF',
  'cache_size = -8000',
  'temp.cache_size = -16000',
  'temp_store = FILE',
];

/** True while another process holds the part's lock, which ends with that process however it ends. */
function isHeld(path: string): boolean {
  if (!existsSync(path)) return false;
  let probe: Database.Database | undefined;
  try {
    probe = new Database(path, { fileMustExist: true, timeout: 0 });
    probe.exec('BEGIN EXCLUSIVE; ROLLBACK');
    return false;
  } catch (error) {
    return codeOf(error).startsWith('SQLITE_BUSY');
  } finally {
    probe?.close();
  }
}

/** True for nothing, an empty file or a SQLite database: what else stands there was not written by us. */
function mayReplace(path: string): boolean {
  if (!existsSync(path)) return true;
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(15);
    const read = readSync(file, head);
    return read === 0 || head.toString() === 'SQLite format 3';
  } finally {
    closeSync(file);
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}

/** The failure that an error of the disk stands for; undefined for any other error. */
export function outputFailure(error: unknown, out: string): Failure | undefined {
  const code = codeOf(error);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') {
    return failure('output', `No room is left for ${out}: free some space or name another disk with --out.`);
  }
  if (!/^(SQLITE_(IOERR|CANTOPEN|READONLY)|EACCES|EPERM|EROFS|EISDIR|ENOTDIR|EEXIST|EIO|EFBIG)/.test(code))
    return undefined;
  return failure('output', `${out} cannot be written (${reasonOf(error)}): name another file with --out.`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
