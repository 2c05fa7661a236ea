import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { FILE_LIMITS, type FilmFile } from '../../../src/domain/film-file.ts';
import { readFilmFile } from '../../shared/receive/film-file/read-film-file.ts';

/** Reads a file of films by its path, as it is typed at a prompt: in quotes where it has spaces, `~` for the own folder. */
export async function readPath(typed: string): Promise<FilmFile> {
  const bare = typed.trim().replace(/^(["'])(.*)\1$/, '$2');
  const path = bare.startsWith('~/') ? join(homedir(), bare.slice(2)) : bare;
  try {
    const found = await stat(path);
    if (!found.isFile()) return { fault: 'notThere' };
    if (found.size > FILE_LIMITS.bytes) return { fault: 'tooLarge' };
    return readFilmFile(basename(path), await readFile(path));
  } catch {
    return { fault: 'notThere' };
  }
}
