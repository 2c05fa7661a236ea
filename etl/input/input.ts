import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline, type Readable, Transform } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { type Failure, failure, reasonOf } from '../failure.ts';
import { firstLine } from './first-line.ts';

/** One file of the input: its name without folders, its size unpacked, and its bytes from the beginning. */
export type InputFile = {
  readonly name: string;
  readonly bytes: number;
  /** The first line of a table: the names of its columns tell what it is, whatever it is called. */
  readonly header?: string;
  readonly open: () => Promise<Readable>;
};

/** A folder, a zip or a single file, seen alike. */
export type Input = {
  readonly path: string;
  readonly files: readonly InputFile[];
  /** What a single file is, by its first bytes. */
  readonly single?: 'text' | 'sqlite';
  readonly close: () => void;
};

/** Opens a folder, a zip or a file. Fails for what is not there, or for a zip that was cut short. */
export async function openInput(path: string): Promise<Input | Failure> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return await openFolder(path);
    const head = await firstBytes(path);
    if (head.startsWith('PK') || path.endsWith('.zip')) return await openZip(path);
    return await single(path, found.size, head.startsWith('SQLite format 3') ? 'sqlite' : 'text');
  } catch (error) {
    return failure(
      'input',
      `${path} cannot be read (${reasonOf(error)}): give a folder or the downloaded zip.`,
    );
  }
}

async function firstBytes(path: string): Promise<string> {
  const file: FileHandle = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function single(path: string, bytes: number, kind: 'text' | 'sqlite'): Promise<Input> {
  const file = { name: basename(path), bytes, open: async () => (await open(path)).createReadStream() };
  const files = kind === 'text' && !/\.(jsonl|ndjson)$/.test(path) ? [await withHeader(file)] : [file];
  return { path, files, single: kind, close: () => undefined };
}

async function withHeader(file: InputFile, open = file.open): Promise<InputFile> {
  try {
    return { ...file, header: await firstLine(await open()) };
  } catch {
    return file; // who reads it whole tells what is the matter
  }
}

const isTable = (name: string): boolean => /\.(csv|tsv|txt)$/i.test(name);

async function openFolder(path: string): Promise<Input> {
  const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => !entry.isDirectory());
  const files = entries.map(async ({ name }) => {
    const file = join(path, name);
    const { size } = await stat(file);
    const found = { name, bytes: size, open: async () => (await open(file)).createReadStream() };
    return isTable(name) ? await withHeader(found) : found;
  });
  return { path, files: sorted(await Promise.all(files)), close: () => undefined };
}

async function openZip(path: string): Promise<Input | Failure> {
  const yauzl = await import('yauzl'); // only a zip pays for the library
  let zip: ZipFile;
  try {
    zip = await yauzl.openPromise(path, { autoClose: false, lazyEntries: true });
  } catch (error) {
    return failure('input', `${path} is not a whole zip file (${reasonOf(error)}): download it again.`);
  }
  const files: InputFile[] = [];
  for await (const entry of zip.eachEntry()) {
    if (!/(^|\/)(__MACOSX\/|\.)/.test(entry.fileName) && !entry.fileName.endsWith('/'))
      files.push(await zipped(zip, entry));
  }
  return { path, files: sorted(files), close: () => zip.close() };
}

async function zipped(zip: ZipFile, entry: Entry): Promise<InputFile> {
  const unpacked = () => zip.openReadStreamPromise(entry);
  const file = {
    name: basename(entry.fileName),
    bytes: entry.uncompressedSize,
    open: async () => checkedBy(entry.crc32, await unpacked()),
  };
  return isTable(file.name) ? withHeader(file, unpacked) : file;
}

/** Passes bytes on and ends with an error where their checksum is another: the library leaves that to its caller. */
function checkedBy(expected: number, stream: Readable): Readable {
  let sum = 0;
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum);
      done(null, chunk);
    },
    flush(done) {
      done(sum === expected ? null : new Error('its checksum in the zip is another'));
    },
  });
  return pipeline(stream, check, () => undefined); // the reader hears the error
}

function sorted(files: readonly InputFile[]): readonly InputFile[] {
  return [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
}
