import { createHash } from 'node:crypto';
import { addAbortSignal, pipeline, Transform } from 'node:stream';
import Papa from 'papaparse';
import { type Failure, failure, isFailure, reasonOf, STOPPED } from '../failure.ts';
import type { InputFile } from './input.ts';
import { openUtf8Check } from './utf8.ts';

/** One record: the line it starts on (1 is the header's), how many cells it has, and the wanted ones by column. */
export type CsvRecord<Column extends string> = {
  readonly line: number;
  readonly cells: number;
  /** Some of its bytes are no UTF-8: a "�" stands for each. */
  readonly noUtf8: boolean;
  readonly values: Readonly<Record<Column, string>>;
};

/** Why a row that repeats the header, as files that were joined have it, is left out. */
export const HEADER_AGAIN = 'the header once more';

export function isHeader(values: CsvRecord<string>['values']): boolean {
  const cells = Object.entries(values).filter(([, value]) => value !== '');
  return cells.length > 0 && cells.every(([column, value]) => value.trim() === column);
}

/** What to read: the columns wanted, and what to call for each record, synchronously. */
type CsvReading<Column extends string> = {
  readonly columns: readonly Column[];
  /** Those of them that the file may be without: their cells are empty then. */
  readonly optional?: readonly Column[];
  readonly on: (record: CsvRecord<Column>) => void;
  /** Told once, before the first record: how many cells the header has. */
  readonly onWidth?: (cells: number) => void;
  readonly onBytes: (bytes: number) => void;
  readonly signal?: AbortSignal | undefined;
};

/** The SHA-256 of the file's bytes. */
type CsvDone = { readonly sha256: string };

/**
 * Streams a UTF-8 CSV file (RFC 4180: quoted newlines, doubled quotes; any line ends) record by record. Fails for a
 * file that is empty, lacks a column, ends inside a quoted cell, is in another encoding or cannot be read; what `on`
 * throws is thrown.
 */
export async function readCsv<Column extends string>(
  file: InputFile,
  reading: CsvReading<Column>,
): Promise<CsvDone | Failure> {
  const source = await openStream(file);
  if (isFailure(source)) return source;
  const header = headerOf(file.name, reading);
  const hash = createHash('sha256');
  const encoding = openUtf8Check();
  const place = { line: 1, bytesSinceRecord: 0 };

  const takeRow = (row: readonly string[]): Failure | undefined => {
    const { line } = place;
    place.bytesSinceRecord = 0;
    place.line += 1 + row.reduce((count, cell) => count + newlinesIn(cell), 0);
    if (row.length === 1 && row[0] === '') return undefined;
    const noUtf8 = encoding.isBad({ from: line, to: place.line - 1 });
    if (header.known()) return void reading.on({ line, cells: row.length, noUtf8, values: header.pick(row) });
    reading.onWidth?.(row.length);
    return header.learn(row);
  };
  const gathered = gather(encoding.end, (chunk) => {
    hash.update(chunk);
    encoding.see(chunk);
    reading.onBytes(chunk.length);
    place.bytesSinceRecord += chunk.length;
    if (place.bytesSinceRecord > LONGEST_RECORD)
      throw new Error(`the record on line ${place.line} does not end`);
  });
  if (reading.signal) addAbortSignal(reading.signal, source);
  pipeline(source, gathered, () => undefined); // the parser hears the error
  gathered.setEncoding('utf8'); // else a letter split between two chunks is lost

  const fault = await parse(gathered, file.name, takeRow).finally(() => source.destroy());
  const wrong = encoding.utf16(file.name) ?? fault ?? header.missing() ?? encoding.fault(file.name);
  return wrong ?? { sha256: hash.digest('hex') };
}

/** Longer than any record by far, and short enough to be searched again with every chunk until its end is found. */
const LONGEST_RECORD = 8_000_000;

type TakeRow = (row: readonly string[]) => Failure | undefined;

function parse(stream: Transform, name: string, takeRow: TakeRow): Promise<Failure | undefined> {
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(stream, {
      delimiter: ',',
      chunk: ({ data, errors }, parser) => {
        try {
          const fault = firstFailure(data, takeRow) ?? cutShort(name, errors);
          if (!fault) return;
          resolve(fault);
        } catch (error) {
          reject(error);
        }
        parser.abort();
      },
      error: (error: Error) => resolve(brokenFile(name, error)),
      complete: () => resolve(undefined),
    });
  });
}

const FIRST_BYTES = 65_536;

/** Passes bytes on; the first ones together, because the parser tells the line end from the first piece it sees. */
function gather(end: () => void, see: (chunk: Buffer) => void): Transform {
  let first: Buffer | undefined = Buffer.alloc(0);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        see(chunk);
      } catch (error) {
        return done(error as Error);
      }
      if (first && first.length + chunk.length < FIRST_BYTES) {
        first = Buffer.concat([first, chunk]);
        return done();
      }
      const whole = first ? Buffer.concat([first, chunk]) : chunk;
      first = undefined;
      done(null, whole);
    },
    flush(done) {
      end();
      done(null, first);
    },
  });
}

async function openStream(file: InputFile) {
  try {
    return await file.open();
  } catch (error) {
    return brokenFile(file.name, error);
  }
}

function brokenFile(name: string, error: unknown): Failure {
  if (error instanceof Error && error.name === 'AbortError') return STOPPED;
  return failure('input', `${name} cannot be read to its end (${reasonOf(error)}): download it again.`);
}

function firstFailure(rows: readonly (readonly string[])[], take: TakeRow): Failure | undefined {
  for (const row of rows) {
    const fault = take(row);
    if (fault) return fault;
  }
  return undefined;
}

function cutShort(name: string, errors: readonly Papa.ParseError[]): Failure | undefined {
  if (!errors.some(({ code }) => code === 'MissingQuotes')) return undefined;
  return failure('input', `${name} ends inside a quoted cell, so it was cut short: download it again.`);
}

function newlinesIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The header row: where each wanted column stands. */
function headerOf<Column extends string>(
  name: string,
  { columns, optional = [] }: Pick<CsvReading<Column>, 'columns' | 'optional'>,
) {
  let places: readonly number[] | undefined;
  return {
    known: () => places !== undefined,
    learn(row: readonly string[]): Failure | undefined {
      const names = row.map((cell) => cell.replace(/^\uFEFF/, '').trim());
      const absent = columns.filter((column) => !names.includes(column) && !optional.includes(column));
      if (absent.length > 0) return failure('columns', lacking(name, absent));
      places = columns.map((column) => names.indexOf(column));
      return undefined;
    },
    pick(row: readonly string[]): Record<Column, string> {
      const values = {} as Record<Column, string>;
      for (const [index, column] of columns.entries()) values[column] = row[places?.[index] ?? -1] ?? '';
      return values;
    },
    missing: () => (places ? undefined : failure('input', `${name} is empty: download it again.`)),
  };
}

function lacking(name: string, columns: readonly string[]): string {
  const which = columns.length === 1 ? `the column ${columns[0]}` : `the columns ${columns.join(', ')}`;
  return `${name} lacks ${which}: use the file as downloaded, or rename its columns.`;
}
