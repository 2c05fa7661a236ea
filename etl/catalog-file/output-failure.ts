import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { type Failure, failure, reasonOf } from '../failure.ts';
import { isFolder } from './make-folder.ts';

/**
 * The failure that an error of the disk stands for; undefined for any other error. `isBounded` where the file may have
 * been full before its disk was.
 */
export function outputFailure(error: unknown, out: string, isBounded = false): Failure | undefined {
  const code = codeOf(error);
  if (code === 'SQLITE_FULL' && !isBounded && hasRoom(dirname(out))) {
    const place = `the temporary folder ${temporaryFolder()}`;
    return failure(
      'output',
      `No room is left in ${place}: free some space or name another with SQLITE_TMPDIR.`,
    );
  }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') {
    return failure('output', `No room is left for ${out}: free some space or name another disk with --out.`);
  }
  if (!/^(SQLITE_(IOERR|CANTOPEN|READONLY)|EACCES|EPERM|EROFS|EISDIR|ENOTDIR|EEXIST|EIO|EFBIG)/.test(code))
    return undefined;
  return unwritable(out, error);
}

/** Whatever the error, it came of writing there. */
export function unwritable(out: string, error: unknown): Failure {
  return failure('output', `${out} cannot be written (${reasonOf(error)}): name another file with --out.`);
}

/** SQLite sorts in files of its own. They go with the error, so that only the other disk still shows which one was full. */
function hasRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > ROOM_BYTES;
}

const ROOM_BYTES = 1024 * 1024;

/** Where SQLite puts them: the first of these that is a folder it may write to. */
function temporaryFolder(): string {
  if (process.platform === 'win32') return tmpdir();
  const named = [process.env['SQLITE_TMPDIR'], process.env['TMPDIR'], '/var/tmp', '/usr/tmp', '/tmp'];
  return named.find((folder) => folder !== undefined && isFolder(folder) && isWritable(folder)) ?? '.';
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What SQLite or the system calls an error; empty for any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
