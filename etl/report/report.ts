import { createHash } from 'node:crypto';
import type { IsoDate } from '../../src/domain/calendar.ts';
import type { Origin } from '../input/rows.ts';

/** What became of the rows of one file: read = kept + duplicates + withoutFilm + refused + leftOut. */
export type FileReport = {
  readonly file: string;
  readonly sha256: string;
  readonly read: number;
  readonly kept: number;
  /** How many of the kept ones joined a film that another source had given. */
  readonly joined: number;
  /** Rows of an id seen before: the first one won. */
  readonly duplicates: number;
  /** Rows about a film that was not kept. */
  readonly withoutFilm: number;
  /** How many of the kept rows were repaired, and how often each repair was made. */
  readonly repairedRows: number;
  readonly repairs: Readonly<Record<string, number>>;
  /** The lines of the first rows of each repair. */
  readonly repairedLines: Readonly<Record<string, readonly number[]>>;
  readonly refused: readonly Refusal[];
  /** Sound rows that no catalog wants, such as films that say neither when nor whether they came out. */
  readonly leftOut: readonly Refusal[];
};

/** A reason, how many rows it refused, and the lines of the first of them (the header is line 1). */
export type Refusal = { readonly reason: string; readonly rows: number; readonly lines: readonly number[] };

/** How credits that carry no id found their person. */
export type PeopleReport = {
  readonly people: number;
  readonly namesOfTheirOwn: number;
  readonly creditsWithoutId: number;
  readonly joinedTheOnlyOne: number;
  readonly joinedTheMostCredited: number;
};

/** The whole account of one build, without times: the same input gives the same report. */
export type EtlReport = {
  readonly written: boolean;
  readonly source: string;
  /** The sources and their dates, oldest first. */
  readonly sources: readonly DatedName[];
  /** SHA-256 over the names and digests of the source's files. */
  readonly digest: string;
  /** The day up to which the films are known: that of the newest source. */
  readonly dataDate: string;
  readonly files: readonly FileReport[];
  readonly people: PeopleReport | null;
  /** Rows of each table of the catalog. */
  readonly tables: Readonly<Record<string, number>>;
};

/** What a catalog remembers of its build, as JSON in its meta: what became of the rows, and who the people are. */
export type RowsAccount = Pick<EtlReport, 'files' | 'people'>;

/** A source as the report has it: `taken` is the date of its snapshot. */
type DatedName = { readonly name: string; readonly taken: IsoDate };

/** The report while the build fills it. */
export type Draft = {
  source: string;
  readonly sources: readonly DatedName[];
  readonly dataDate: string;
  readonly files: FileReport[];
  people: PeopleReport | null;
  tables: Readonly<Record<string, number>>;
};

/** `sources` come oldest first. */
export function draft(origins: readonly Origin[]): Draft {
  const sources = origins.map(({ name, snapshotDate }) => ({ name, taken: snapshotDate }));
  const source = sources.map(({ name }) => name).join(' + ');
  const dataDate = sources.at(-1)?.taken ?? '';
  return { source, sources, dataDate, files: [], people: null, tables: {} };
}

export function finished(report: Draft, written: boolean): EtlReport {
  return { written, ...report, digest: digestOf(report.files) };
}

export function digestOf(files: readonly FileReport[]): string {
  const hash = createHash('sha256');
  for (const { file, sha256 } of files) hash.update(`${file} ${sha256}\n`);
  return hash.digest('hex');
}

export function rowsOf(refusals: readonly Refusal[]): number {
  return refusals.reduce((sum, { rows }) => sum + rows, 0);
}
