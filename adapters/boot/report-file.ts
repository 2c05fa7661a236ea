import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../../etl/catalog-file/make-folder.ts';
import { localeSchema } from '../../src/domain/locale.ts';
import type { Sent } from '../../src/questions/account/parts/reports.ts';
import type { Explanation } from '../../src/service/explain.ts';
import type { Report } from '../../src/service/user/reporting.ts';
import { thrownFields } from '../runtime/error-fields.ts';

/** More are not kept: nobody would read them, and whoever fills the file must not fill the disk. */
export const MOST_REPORTS = 1000;
const MOST_BYTES = 16 * 1024 * 1024;
const VERSION = 1;
const LINE_BREAK = 10;

/**
 * Writes reports to a file of the operator's, a line of JSON each, for their eyes alone. What is there is never changed
 * or dropped: where it is full, that is said. Several processes may write to it: a line is one write at its end.
 */
export function openReportFile(path: string, log: (line: string) => void): (report: Report) => Sent {
  const tell = (event: string, more: object): void =>
    log(JSON.stringify({ level: 'warn', time: new Date().toISOString(), event, ...more }));
  return (report) => {
    try {
      const isWritten = append(path, `${JSON.stringify({ version: VERSION, ...report })}\n`);
      if (!isWritten)
        tell('reports full', { file: path, repair: 'butaca wrong prints them; remove the file' });
      return isWritten ? 'sent' : 'full';
    } catch (error) {
      tell('report not written', { file: path, ...thrownFields(error) });
      return 'unwritten';
    }
  };
}

/** False where it is full. Throws where it cannot be written. */
function append(path: string, line: string): boolean {
  makeFolder(dirname(path), 0o700);
  const file = openSync(path, 'a+', 0o600);
  try {
    const { size, mode } = fstatSync(file);
    if ((mode & 0o077) !== 0) fchmodSync(file, 0o600); // made by hand, or copied
    // What a full disk cut off must not take the next line with it.
    const bytes = Buffer.from(`${endsOpen(file, size) ? '\n' : ''}${line}`);
    if (size + bytes.length > MOST_BYTES || lines(path) >= MOST_REPORTS) return false;
    if (writeSync(file, bytes) < bytes.length) throw new Error('The disk is full');
    fsyncSync(file);
    return true;
  } finally {
    closeSync(file);
  }
}

function endsOpen(file: number, size: number): boolean {
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  readSync(file, last, 0, 1, size - 1);
  return last[0] !== LINE_BREAK;
}

function lines(path: string): number {
  return readFileSync(path).reduce((count, byte) => (byte === LINE_BREAK ? count + 1 : count), 0);
}

const steps = z.array(z.unknown());
/** As far as drawing it needs: what is within is as this version wrote it. */
const explanationSchema = z
  .looseObject({
    text: z.string(),
    ...{ tokens: steps, entities: steps, filters: steps, candidates: steps, confidenceFrom: steps },
    decision: z.looseObject({ ignored: steps }),
  })
  .transform((explanation) => explanation as unknown as Explanation);
const reportSchema = z
  .object({
    version: z.literal(VERSION),
    day: z.iso.date(),
    lang: localeSchema,
    text: z.string(),
    heard: z.looseObject({}),
    before: z.looseObject({}).nullable(),
    explain: explanationSchema,
  })
  .transform(({ version: _version, ...report }): Report => report);

export type ReadReports = {
  readonly reports: readonly Report[];
  /** The numbers of the lines that hold none. */
  readonly unread: readonly number[];
};

/** The reports of a file; undefined where there is none. Throws where it cannot be read. */
export function readReports(path: string): ReadReports | undefined {
  const text = readIfThere(path);
  if (text === undefined) return undefined;
  const rows = text.split('\n').map((line, at) => ({ line, number: at + 1 }));
  const read = rows
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => ({ number, report: reportOf(line) }));
  return {
    reports: read.flatMap(({ report }) => report ?? []),
    unread: read.flatMap(({ number, report }) => (report ? [] : [number])),
  };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function reportOf(line: string): Report | undefined {
  try {
    return reportSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
