import { join } from 'node:path';
import { etl } from '../../etl/etl.ts';
import { isFailure } from '../../etl/failure.ts';
import { packageRoot } from '../../etl/package-root.ts';
import { progressOn } from '../../etl/report/progress.ts';
import { reportTable } from '../../etl/report/report-table.ts';
import { interruption } from './interruption.ts';

export type EtlFlags = { readonly out?: string; readonly report?: string };

/** `butaca etl FROM…`: builds the catalog, tells what became of the rows. Returns the exit code. */
export async function runEtl(from: readonly string[], flags: EtlFlags): Promise<number> {
  const out = flags.out ?? (process.env['BUTACA_CATALOG'] || join(packageRoot(), 'data', 'catalog.sqlite'));
  const result = await etl({
    from,
    out,
    report: flags.report ?? `${out}.report.json`,
    progress: progressOn(process.stderr, () => performance.now()),
    signal: interruption(),
  });
  const report = isFailure(result) ? result.report : result;
  if (report && report.files.length > 0) console.log(reportTable(report));
  if (isFailure(result)) {
    console.error(result.message);
    return 1;
  }
  console.log(`\nWritten: ${out}, data up to ${result.dataDate}`);
  return 0;
}
