import { createHash, type Hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import Database from 'better-sqlite3';
import { CHECKSUM_TABLE } from '../../src/catalog/schema/checksum.ts';

/**
 * A catalog carries digests of its own pages: of some, which every start can afford to check (a millisecond), and of
 * all of them (a sixth of a second for 100 MB). They stand on a page that is left out of both, as is SQLite's header,
 * which counts changes. In the file they are the columns `some` and `every` of the table `seal`.
 */
type Checksum = { readonly page: number; readonly sampleDigest: string; readonly fullDigest: string };
type Shape = { readonly pageSize: number; readonly pages: number };
type Range = { readonly from: number; readonly to: number };

const HEADER = 100;
/** So many pages, spread evenly, are checked at every start. */
const SAMPLE_PAGES = 64;
const CHUNK = 1024 * 1024;

/** Makes room for the checksum: the last thing that is done to a catalog that is open. */
export function prepareChecksum(db: Database.Database): void {
  db.exec(CHECKSUM_TABLE);
  db.prepare('INSERT INTO seal VALUES (?, ?)').run(digest().digest('hex'), digest().digest('hex'));
}

/** Writes the checksum of a catalog that nobody has open. */
export function writeChecksum(path: string): void {
  const db = new Database(path);
  const page = checksumPage(db);
  db.close();
  const shape = shapeOf(path);
  if (page === undefined || 'fault' in shape) throw new Error(`${path} has no room for a seal`);
  const sampleDigest = digestOf(path, sampleRanges(shape, page));
  const fullDigest = digestOf(path, fullRanges(shape, page));
  const sealed = new Database(path);
  sealed.pragma('journal_mode = OFF');
  sealed.prepare('UPDATE seal SET some = ?, every = ?').run(sampleDigest, fullDigest);
  sealed.close();
}

/** Why a file is no whole catalog, as far as a start can afford to look; undefined where nothing is wrong. */
export function quickFault(path: string): string | undefined {
  return checked(path, (shape, checksum) => {
    if (checksum && digestOf(path, sampleRanges(shape, checksum.page)) !== checksum.sampleDigest)
      return CHANGED;
    return undefined;
  });
}

/** Reads the whole file, a piece at a time, so that answers go on beside it. Undefined where nothing is wrong. */
export async function wholeFault(path: string): Promise<string | undefined> {
  let found: { readonly shape: Shape; readonly checksum: Checksum } | undefined;
  const fault = checked(path, (shape, checksum) => {
    if (checksum) found = { shape, checksum };
    return undefined;
  });
  if (fault !== undefined || !found) return fault;
  const { shape, checksum } = found;
  try {
    return (await digestSlowly(path, fullRanges(shape, checksum.page))) === checksum.fullDigest
      ? undefined
      : CHANGED;
  } catch (error) {
    return unreadable(error);
  }
}

const CHANGED = 'is damaged: some of its bytes are not those that were written';

/** What is wrong with the file's shape, else what `check` finds; a catalog without a checksum has nothing to compare. */
function checked(
  path: string,
  check: (shape: Shape, checksum: Checksum | undefined) => string | undefined,
): string | undefined {
  let db: Database.Database | undefined;
  try {
    const shape = shapeOf(path);
    if ('fault' in shape) return shape.fault;
    db = new Database(path, { readonly: true, fileMustExist: true });
    db.pragma('trusted_schema = OFF');
    return check(shape, readChecksum(db));
  } catch (error) {
    return unreadable(error);
  } finally {
    db?.close();
  }
}

function unreadable(error: unknown): string {
  return `cannot be read (${error instanceof Error ? error.message : error})`;
}

function checksumPage(db: Database.Database): number | undefined {
  return db
    .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'seal' AND type = 'table' AND rootpage > 0")
    .pluck()
    .get() as number | undefined;
}

function readChecksum(db: Database.Database): Checksum | undefined {
  const page = checksumPage(db);
  if (page === undefined) return undefined;
  const row = db.prepare('SELECT some AS sampleDigest, every AS fullDigest FROM seal').get() as
    | Omit<Checksum, 'page'>
    | undefined;
  return { page, sampleDigest: row?.sampleDigest ?? '', fullDigest: row?.fullDigest ?? '' };
}

/** The size of the pages and their number, as the header has them: the file must be as long. */
function shapeOf(path: string): Shape | { readonly fault: string } {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEADER);
    const read = readSync(file, head);
    if (read < HEADER || head.toString('latin1', 0, 15) !== 'SQLite format 3')
      return { fault: 'is not a catalog' };
    const size = head.readUInt16BE(16);
    const shape = { pageSize: size === 1 ? 65_536 : size, pages: head.readUInt32BE(28) };
    const [is, should] = [fstatSync(file).size, shape.pageSize * shape.pages];
    return is === should
      ? shape
      : { fault: `is cut short or grown: it has ${is} bytes instead of ${should}` };
  } finally {
    closeSync(file);
  }
}

/** Everything but the header and the checksum's own page. */
function fullRanges({ pageSize, pages }: Shape, own: number): readonly Range[] {
  const before = { from: HEADER, to: (own - 1) * pageSize };
  return [before, { from: own * pageSize, to: pages * pageSize }].filter(({ from, to }) => from < to);
}

function sampleRanges({ pageSize, pages }: Shape, own: number): readonly Range[] {
  const step = Math.max(1, Math.floor(pages / SAMPLE_PAGES));
  const numbers = Array.from({ length: Math.ceil(pages / step) }, (_, i) => i * step + 1);
  return numbers
    .filter((page) => page !== own)
    .map((page) => ({ from: page === 1 ? HEADER : (page - 1) * pageSize, to: page * pageSize }));
}

const digest = (): Hash => createHash('sha256');

function digestOf(path: string, ranges: readonly Range[]): string {
  const hash = digest();
  const file = openSync(path, 'r');
  try {
    for (const { from, length } of ranges.flatMap(inChunks)) {
      const chunk = Buffer.allocUnsafe(length);
      hash.update(chunk.subarray(0, readSync(file, chunk, 0, length, from)));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

async function digestSlowly(path: string, ranges: readonly Range[]): Promise<string> {
  const hash = digest();
  const file = await open(path, 'r');
  try {
    for (const { from, length } of ranges.flatMap(inChunks)) {
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, from);
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

function inChunks({ from, to }: Range): readonly { readonly from: number; readonly length: number }[] {
  return Array.from({ length: Math.ceil((to - from) / CHUNK) }, (_, i) => ({
    from: from + i * CHUNK,
    length: Math.min(CHUNK, to - from - i * CHUNK),
  }));
}
