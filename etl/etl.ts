import { renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { IsoDate } from '../src/domain/calendar.ts';
import { makeFolder } from './catalog-file/make-folder.ts';
import { outputFailure } from './catalog-file/output-failure.ts';
import { openPart } from './catalog-file/swap.ts';
import { type Failure, failure, isFailure, reasonOf } from './failure.ts';
import { damagedInput } from './input/damaged-input.ts';
import { type Input, openInput } from './input/input.ts';
import type { Source, SourceTables } from './input/source.ts';
import { unfit } from './input/unfit.ts';
import { beginsOtherwise, isNoFile, NO_FILE } from './input/whose-file.ts';
import { namesThread } from './names/names-thread.ts';
import { type Progress, silent } from './report/progress.ts';
import { draft, type EtlReport, finished } from './report/report.ts';
import { catalog } from './sources/catalog.ts';
import { embedded } from './sources/embedded.ts';
import { kaggle } from './sources/kaggle.ts';
import { tmdb5000 } from './sources/tmdb-5000.ts';
import { tmdbCsv } from './sources/tmdb-csv.ts';
import { tmdbJsonl } from './sources/tmdb-jsonl.ts';
import { tmdbStore } from './sources/tmdb-store.ts';
import type { DatedSource } from './stages/build.ts';
import { creditList } from './stages/credits.ts';
import { runStages } from './stages/stages.ts';

/** Every kind of input: a new one is a file under `sources` and a line here. Of two of one day the later line is newer. */
const sources: readonly Source[] = [catalog, embedded, tmdb5000, kaggle, tmdbCsv, tmdbJsonl, tmdbStore];

export type EtlOptions = {
  /** A folder, a zip or a file; several are merged. */
  readonly from: string | readonly string[];
  /** The catalog to write; an old one serves until the new one is whole. */
  readonly out: string;
  /** Where the report goes as JSON; none is written without it. */
  readonly report?: string | undefined;
  readonly progress?: Progress | undefined;
  /** The largest size of the catalog, in pages of 4 KiB. */
  readonly maxPages?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Leaves out what a catalog can be without, for somebody who waits for the first answer. */
  readonly inHaste?: boolean | undefined;
};

/** Why no catalog was written, with the account of the rows as far as it went. */
export type EtlFailure = Failure & { readonly report?: EtlReport };

/** Builds a catalog. What is wrong with the input or the disk comes back as a failure; only bugs are thrown. */
export async function etl(options: EtlOptions): Promise<EtlReport | EtlFailure> {
  try {
    const { report } = options;
    const standing = report === undefined ? undefined : occupied(report);
    if (standing) return standing;
    const result = await build(options);
    const unwritten = report === undefined ? undefined : writeReport(report, result);
    return isFailure(result) ? result : (unwritten ?? result);
  } catch (error) {
    const known = outputFailure(error, options.out) ?? damagedInput(error, options.from);
    if (known) return known;
    throw error;
  }
}

/** The failure where no report can be put without harm to what is there. */
function occupied(report: string): Failure | undefined {
  const another = 'name another file with --report';
  const noFile = [report, `${report}.part`].find(isNoFile);
  if (noFile !== undefined) return failure('output', `${noFile} ${NO_FILE}: ${another}.`);
  if (!beginsOtherwise(report, '{')) return undefined;
  return failure('output', `${report} is no report and stays: ${another}.`);
}

async function build(options: EtlOptions): Promise<EtlReport | EtlFailure> {
  const opened = await openSources([options.from].flat(), options.signal);
  if (isFailure(opened)) return opened;
  try {
    return await buildFrom(opened.sources, options);
  } finally {
    opened.close();
  }
}

type OpenSources = { readonly sources: readonly DatedSource[]; readonly close: () => void };

/** Opens what holds films, finds out what it is and of which day: the oldest first. */
export async function openSources(
  from: readonly string[],
  signal?: AbortSignal,
): Promise<OpenSources | Failure> {
  const inputs: Input[] = [];
  const close = (): void => {
    for (const input of inputs) input.close();
  };
  const sources = await openEach(from, inputs, signal).catch((error: unknown) => {
    close();
    throw error;
  });
  if (!isFailure(sources)) return { sources, close };
  close();
  return sources;
}

async function openEach(from: readonly string[], inputs: Input[], signal?: AbortSignal) {
  const found: Recognised[] = [];
  for (const path of from) {
    const input = await openInput(path);
    if (isFailure(input)) return input;
    inputs.push(input);
    const inIt = recognise(input);
    if (isFailure(inIt)) return inIt;
    found.push(...inIt);
  }
  return byDate(found, signal);
}

type Recognised = { readonly name: string; readonly tables: SourceTables };

/** What an input holds: one source or several. */
function recognise(input: Input): readonly Recognised[] | Failure {
  const found = sources.flatMap(({ name, open }) => {
    const tables = open(input);
    return tables ? [{ name, tables }] : [];
  });
  if (found.length > 0) return found;
  const refused = unfit(input);
  if (refused) return refused;
  const half = sources.flatMap((source) => source.lacks?.(input) ?? [])[0];
  if (half) {
    const place = input.single ? `give the folder or the zip that has ${half.lacks} too` : 'put it there too';
    return failure('input', `${input.path} has ${half.has}, but ${half.lacks} is missing: ${place}.`);
  }
  const needs = sources.map((source) => source.needs).join(', or ');
  return failure('input', `${input.path} does not hold what is needed: put there ${needs}.`);
}

/** Oldest first, so that what comes later is newer. */
async function byDate(
  found: readonly Recognised[],
  signal?: AbortSignal,
): Promise<readonly DatedSource[] | Failure> {
  const dated: Omit<DatedSource, 'place'>[] = [];
  for (const { name, tables } of found) {
    const snapshotDate = await tables.snapshotDate(signal);
    if (isFailure(snapshotDate)) return snapshotDate;
    dated.push({ origin: { name, snapshotDate }, tables });
  }
  dated.sort((a, b) => compareDates(a.origin.snapshotDate, b.origin.snapshotDate));
  return dated.map((source, place) => ({ ...source, place }));
}

const compareDates = (a: IsoDate, b: IsoDate): number => (a < b ? -1 : Number(a > b));

/** Builds a catalog of sources that were found, oldest first. */
export async function buildFrom(
  found: readonly DatedSource[],
  options: EtlOptions,
): Promise<EtlReport | EtlFailure> {
  const { out, signal, inHaste, progress = silent } = options;
  const part = openPart(out, options.maxPages);
  if (isFailure(part)) return part;
  const names = namesThread();
  try {
    const report = draft(found.map(({ origin }) => origin));
    const { db } = part;
    const credits = creditList();
    const fault = await runStages({ db, sources: found, credits, progress, report, signal, inHaste, names });
    if (fault) return { ...fault, report: finished(report, false) };
    part.commit();
    return finished(report, true);
  } catch (error) {
    // Here, where what fills the disk is still on it.
    const known = outputFailure(error, out, options.maxPages !== undefined);
    if (known) return known;
    throw error;
  } finally {
    progress.end();
    await names.end();
    part.discard();
  }
}

function writeReport(path: string, result: EtlReport | EtlFailure): Failure | undefined {
  const report = isFailure(result) ? result.report : result;
  if (!report) return undefined;
  try {
    makeFolder(dirname(path));
    writeFileSync(`${path}.part`, `${JSON.stringify(report, null, 2)}\n`);
    renameSync(`${path}.part`, path);
    return undefined;
  } catch (error) {
    const words = `The catalog is written, its report is not: ${path} cannot be (${reasonOf(error)})`;
    return failure('output', `${words}. Name another file with --report.`);
  }
}
