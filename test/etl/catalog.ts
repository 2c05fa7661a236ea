import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type EtlFailure, type EtlOptions, etl } from '../../etl/etl.ts';
import { isFailure } from '../../etl/failure.ts';
import type { EtlReport } from '../../etl/report/report.ts';
import { newFolder, type Tables, writeData } from './data-folder.ts';

export type Built = {
  readonly out: string;
  readonly report: EtlReport;
  readonly rows: (sql: string) => unknown[];
};

/** Builds a catalog of its own folder from tables, a folder or a zip; throws where the build fails. */
export async function build(
  from: Tables | string | readonly string[],
  options: Partial<EtlOptions> = {},
): Promise<Built> {
  const out = join(newFolder(), 'catalog.sqlite');
  const report = await etl({ from: isTables(from) ? writeData(from) : from, out, ...options });
  if (isFailure(report)) throw new Error(report.message);
  return { out, report, rows: (sql) => rowsOf(options.out ?? out, sql) };
}

function isTables(from: Tables | string | readonly string[]): from is Tables {
  return typeof from === 'object' && 'films' in from;
}

/** The failure of a build that is expected to fail. */
export async function failing(
  from: Tables | string | readonly string[],
  options: Partial<EtlOptions> = {},
): Promise<EtlFailure> {
  const out = join(newFolder(), 'catalog.sqlite');
  const result = await etl({ from: isTables(from) ? writeData(from) : from, out, ...options });
  if (!isFailure(result)) throw new Error('it did not fail');
  return result;
}

/** The rows of a query as arrays; of a single column its values. */
export function rowsOf(path: string, sql: string): unknown[] {
  const db = new Database(path, { readonly: true });
  try {
    const rows = db.prepare(sql).raw().all() as unknown[][];
    return rows.map((row) => (row.length === 1 ? row[0] : row));
  } finally {
    db.close();
  }
}

export function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
