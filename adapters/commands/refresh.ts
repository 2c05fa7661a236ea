import { join } from 'node:path';
import { isFailure } from '../../etl/failure.ts';
import { packageRoot } from '../../etl/package-root.ts';
import { type Refreshed, refresh } from '../../etl/refresh/refresh.ts';
import { MOST_DAYS } from '../../etl/refresh/store.ts';
import { progressOn } from '../../etl/report/progress.ts';
import { reportTable } from '../../etl/report/report-table.ts';
import { isConfigFault, readConfig } from '../settings/config.ts';
import { tmdbSchema } from '../settings/tmdb-config.ts';
import { interruption } from './interruption.ts';

export type RefreshFlags = { readonly out?: string; readonly since?: string; readonly rate?: string };

/** `butaca refresh`: brings the catalog up to date from TMDB's API. Returns the exit code. */
export async function runRefresh(flags: RefreshFlags): Promise<number> {
  const config = readConfig(tmdbSchema, { ...process.env, since: flags.since, rate: flags.rate });
  if (isConfigFault(config)) return refuse(config.fault);
  const catalog =
    flags.out ?? (process.env['BUTACA_CATALOG'] || join(packageRoot(), 'data', 'catalog.sqlite'));
  const result = await refresh({
    catalog,
    key: config.TMDB_API_KEY,
    url: config.TMDB_API_URL,
    since: config.since,
    requestsPerSecond: config.rate,
    today: new Date().toISOString().slice(0, 10),
    progress: progressOn(process.stderr, () => performance.now()),
    signal: interruption(),
  });
  if (isFailure(result)) return refuse(result.message);
  tell(result, catalog);
  return 0;
}

function tell({ fetched, gone, refused, failed, cut, dropped, store, report }: Refreshed, catalog: string) {
  if (report) console.log(reportTable(report));
  const count = (films: number) => films.toLocaleString('en-US');
  console.log(`\nFetched ${count(fetched)} films into ${store}; ${count(gone)} are no more at TMDB.`);
  for (const { id, reason } of refused.slice(0, MOST_NAMED))
    console.log(`Film ${id} cannot be used: ${reason}.`);
  if (refused.length > MOST_NAMED) console.log(`… and ${count(refused.length - MOST_NAMED)} more.`);
  if (failed.length > 0)
    console.log(`${count(failed.length)} films got no answer and are asked for again the next time.`);
  if (dropped > 0)
    console.log(
      `${count(dropped)} films of more than ${MOST_DAYS} days ago could not be had again and are no longer in ${store}; the catalog keeps them.`,
    );
  if (cut.length > 0)
    console.log(`TMDB gave only the first part of its list of ${cut.join(', ')}: films may be missing.`);
  console.log(report ? `Written: ${catalog}, data up to ${report.dataDate}` : `${catalog} is up to date.`);
}

const MOST_NAMED = 10;

function refuse(words: string): number {
  console.error(words);
  return 1;
}
