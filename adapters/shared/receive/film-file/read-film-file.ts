import { FILE_LIMITS, type FilmFile, type FilmLine } from '../../../../src/domain/film-file.ts';
import { columnsOf } from './columns.ts';
import { decode } from './decode.ts';
import { lineReader } from './line-reader.ts';
import { listsFor } from './lists-for.ts';
import { splitRows } from './split-rows.ts';

/** The longest part of a file before its header: the lists of Letterboxd begin with what they are called. */
const MOST_BEFORE = 10;

const ZIP = [0x50, 0x4b];

/**
 * Reads a file of films, as Letterboxd, IMDb or Butaca itself exports it. Which kind it is, its header tells; where two lists
 * have the same one, its name does. It is read whole and at once: at most 5 MB and 20,000 lines.
 */
export function readFilmFile(name: string, bytes: Uint8Array): FilmFile {
  if (bytes.length > FILE_LIMITS.bytes) return { fault: 'tooLarge' };
  if (ZIP.every((byte, at) => bytes[at] === byte)) return { fault: 'zip' };
  const split = splitRows(decode(bytes));
  if (!split) return { fault: 'tooLong' };
  if (split.length === 0) return { fault: 'empty' };
  const header = split.slice(0, MOST_BEFORE).findIndex(({ cells }) => columnsOf(cells) !== undefined);
  const columns = columnsOf(split[header]?.cells ?? []);
  if (!columns) return { fault: 'noColumns' };
  const lists = listsFor(columns, name);
  if (!lists) return { fault: 'noList' };
  const rows = split.slice(header + 1);
  if (rows.length === 0) return { fault: 'empty' };
  const read = lineReader(columns, lists);
  const lines: FilmLine[] = [];
  const unreadable: number[] = [];
  for (const row of rows) {
    const line = row.isBroken ? undefined : read(row);
    if (line) lines.push(line);
    else for (let at = row.line; at <= row.lastLine; at += 1) unreadable.push(at);
  }
  return { lines, unreadable };
}
