import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runStages } from './build.ts';
import { type Failure, failure, isFailure } from './failure.ts';
import { type Input, openInput } from './input.ts';
import { type Progress, silent } from './progress.ts';
import { draft, type EtlReport, finished } from './report.ts';
import type { Source, SourceTables } from './source.ts';
import { kaggle } from './sources/kaggle.ts';
import { openPart, outputFailure } from './swap.ts';

/** Every kind of input, first match wins: a new one is a file under `sources` and a line here. */
const sources: readonly Source[] = [kaggle];

export type EtlOptions = {
  /** A folder or a zip file. */
  readonly from: string;
  /** The catalog to write; an old one serves until the new one is whole. */
  readonly out: string;
  /** Where the report goes as JSON; none is written without it. */
  readonly report?: string | undefined;
  readonly progress?: Progress | undefined;
  /** The largest size of the catalog, in pages of 4 KiB. */
  readonly maxPages?: number | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Why no catalog was written, with the account of the rows as far as it went. */
export type EtlFailure = Failure & { readonly report?: EtlReport };

/** Builds a catalog. What is wrong with the input or the disk comes back as a failure; only bugs are thrown. */
export async function etl(options: EtlOptions): Promise<EtlReport | EtlFailure> {
  try {
    const result = await build(options);
    if (options.report !== undefined) writeReport(options.report, result);
    return result;
  } catch (error) {
    const known = outputFailure(error, options.out);
    if (known) return known;
    throw error;
  }
}

async function build(options: EtlOptions): Promise<EtlReport | EtlFailure> {
  const input = await openInput(options.from);
  if (isFailure(input)) return input;
  try {
    const found = recognise(input);
    return isFailure(found) ? found : await buildFrom(found, options);
  } finally {
    input.close();
  }
}

type Recognised = { readonly source: Source; readonly tables: SourceTables };

function recognise(input: Input): Recognised | Failure {
  for (const source of sources) {
    const tables = source.open(input);
    if (tables) return { source, tables };
  }
  const needs = sources.map(({ needs }) => needs).join(', or ');
  return failure('input', `${input.path} does not hold what is needed: put there ${needs}.`);
}

async function buildFrom(
  { source, tables }: Recognised,
  options: EtlOptions,
): Promise<EtlReport | EtlFailure> {
  const { out, signal, progress = silent } = options;
  const part = openPart(out, options.maxPages);
  if (isFailure(part)) return part;
  try {
    const report = draft(source.name);
    const fault = await runStages({ db: part.db, tables, progress, report, signal });
    if (fault) return { ...fault, report: finished(report, false) };
    part.commit();
    return finished(report, true);
  } finally {
    progress.end();
    part.discard();
  }
}

function writeReport(path: string, result: EtlReport | EtlFailure): void {
  const report = isFailure(result) ? result.report : result;
  if (!report) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, `${JSON.stringify(report, null, 2)}\n`);
  renameSync(`${path}.part`, path);
}
