import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { applicationIds } from '../../src/catalog/application-ids.ts';
import { type Failure, failure } from '../failure.ts';
import { isUnmarkedCatalog, NO_FILE, type Whose, whoseFile } from '../input/whose-file.ts';
import { asPart } from '../names/as-part.ts';
import { namesFiles } from '../names/names-thread.ts';
import { prepareChecksum, writeChecksum } from './catalog-checksum.ts';
import { makeFolder } from './make-folder.ts';
import { codeOf, unwritable } from './output-failure.ts';

/** A new catalog in the making beside the old one, which serves until `commit`. */
export type Part = {
  readonly db: Database.Database;
  readonly commit: () => void;
  readonly discard: () => void;
};

/**
 * Opens `<out>.part`, after clearing what a killed run left of it. It holds a lock on the file, so that two runs for
 * one catalog cannot meet: the second fails. What stands in either place and is no catalog of ours stays there.
 * `maxPages` (of 4 KiB) bounds its size, as a full disk would.
 */
export function openPart(out: string, maxPages?: number): Part | Failure {
  try {
    makeFolder(dirname(out));
  } catch (error) {
    return unwritable(out, error);
  }
  const target = existsSync(out) ? realpathSync(out) : out;
  const standing = occupied(target, out);
  if (standing) return standing;
  const path = `${target}.part`;
  if (isHeld(path)) return failure('busy', `Another run is writing ${out}: wait until it is done.`);
  for (const left of [path, ...namesFiles(path)]) {
    const standing = occupied(left, left);
    if (standing) return standing;
    rmSync(left, { force: true });
  }
  const db = new Database(path);
  asPart(db);
  db.pragma(`application_id = ${applicationIds.catalog}`); // the first thing written: a killed run's is known by it
  if (maxPages !== undefined) db.pragma(`max_page_count = ${maxPages}`);
  db.exec('BEGIN EXCLUSIVE; COMMIT');
  return {
    db,
    commit: () => {
      prepareChecksum(db);
      db.close();
      writeChecksum(path);
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

/** True while another process holds the part's lock, which ends with that process however it ends. */
function isHeld(path: string): boolean {
  if (!['catalog', 'unmarked'].includes(whoseFile(path))) return false;
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

const HOLDS: Readonly<Partial<Record<Whose, string>>> = {
  users: "holds users' data",
  fetched: "holds what 'butaca refresh' fetched",
};

/** The failure where a file must not be replaced: nothing but a catalog of ours is. `named` is how the user knows it. */
function occupied(path: string, named: string): Failure | undefined {
  const whose = whoseFile(path);
  if (whose === 'nobody' || whose === 'catalog') return undefined;
  if (whose === 'noFile') return failure('output', `${named} ${NO_FILE}: name another file with --out.`);
  if (whose === 'unmarked' && isUnmarkedCatalog(path)) return undefined;
  return failure('output', `${named} ${HOLDS[whose] ?? 'is no catalog'} and stays: ${ELSEWHERE}.`);
}

const ELSEWHERE = 'move it away or name another file with --out';

function sync(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}
