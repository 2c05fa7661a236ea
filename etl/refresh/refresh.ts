import { existsSync } from 'node:fs';
import { isCatalogFault } from '../../src/catalog/catalog.ts';
import { addDays, type IsoDate } from '../../src/domain/calendar.ts';
import { openCatalogFile } from '../catalog-file/open-catalog-file.ts';
import { outputFailure } from '../catalog-file/output-failure.ts';
import { buildFrom, type EtlFailure } from '../etl.ts';
import { type Failure, failure, isFailure } from '../failure.ts';
import { damagedInput } from '../input/damaged-input.ts';
import { packageData } from '../package-root.ts';
import { type Progress, silent } from '../report/progress.ts';
import type { EtlReport } from '../report/report.ts';
import { catalog, catalogTables } from '../sources/catalog.ts';
import { storeTables, tmdbStore } from '../sources/tmdb-store.ts';
import type { DatedSource } from '../stages/build.ts';
import { type ClientOptions, openClient } from './client.ts';
import { type Fetched, fetchFilms } from './fetch-films.ts';
import { type Listing, listFilms } from './list.ts';
import { openStore, type RefreshStore, storePath } from './store.ts';

export type RefreshOptions = Omit<ClientOptions, 'signal'> & {
  /** The catalog to bring up to date; it serves until the new one is whole. */
  readonly catalog: string;
  readonly today: IsoDate;
  /** Films changed or released from this day on; else from the catalog's. */
  readonly since?: IsoDate | undefined;
  readonly progress?: Progress | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** What was fetched, and the build's report; null where there was nothing new to build with. */
export type Refreshed = Fetched &
  Listing & {
    readonly store: string;
    readonly report: EtlReport | null;
    /** Films that were fetched too long ago to be kept and cannot be had again: they are in the catalog only. */
    readonly dropped: number;
  };

/**
 * Brings a catalog up to date from TMDB's API: lists the films changed or released since its data's day, fetches them
 * into the store beside it, and builds it anew of itself and the store. Killed or failed at any moment it leaves the old
 * catalog and all that was fetched; the next run goes on from there.
 */
export async function refresh(options: RefreshOptions): Promise<Refreshed | EtlFailure> {
  if (!existsSync(options.catalog)) return failure('input', noCatalog(options.catalog));
  const known = openCatalogFile(options.catalog);
  if (isCatalogFault(known)) return failure('input', known.message);
  const dataDate = known.meta.get('data_date') ?? options.today;
  known.close();
  try {
    const store = openStore(storePath(options.catalog));
    if (isFailure(store)) return store;
    try {
      return await refreshFrom(store, dataDate, options);
    } finally {
      options.progress?.end();
      store.close();
    }
  } catch (error) {
    const store = storePath(options.catalog);
    const known = outputFailure(error, store) ?? damagedInput(error, [options.catalog, store]);
    if (known) return known;
    throw error;
  }
}

async function refreshFrom(
  store: RefreshStore,
  dataDate: IsoDate,
  options: RefreshOptions,
): Promise<Refreshed | EtlFailure> {
  const { today, progress = silent } = options;
  const get = openClient(options);
  progress.stage('changes');
  const listing = await listFilms(
    get,
    { from: firstDay(store, dataDate, options), to: today },
    (ids, until) => store.want(ids, until, today),
  );
  if (isFailure(listing)) return resumable(listing);
  store.wantOld(today);
  progress.stage('fetch');
  progress.reading('films of TMDB', store.wanted().length, 'films');
  const fetched = await fetchFilms({ get, store, today, onFilm: () => progress.advance(1) });
  if (isFailure(fetched)) return resumable(fetched);
  const dropped = store.dropOld(today);
  const done = { ...fetched, ...listing, dropped, store: storePath(options.catalog) };
  if (!store.isUnbuilt() && dataDate >= today) return { ...done, report: null };
  const report = await buildFrom(sourcesOf(store, dataDate, options), {
    ...options,
    from: [],
    out: options.catalog,
  });
  if (isFailure(report)) return report;
  store.markBuilt();
  return { ...done, report };
}

function noCatalog(path: string): string {
  const ours = ['films', 'sample'].map(packageData).filter((folder) => existsSync(folder));
  return `${path} is not there: refreshing brings a catalog up to date, it makes none. Build one first from a data set, or from what comes with Butaca: butaca etl ${ours.join(' ')} --out ${path}`;
}

/** Lists are read again from the day before the last one that was read: its changes may have come later. */
function firstDay(store: RefreshStore, dataDate: IsoDate, { since, today }: RefreshOptions): IsoDate {
  const listed = store.listed() ?? '';
  const first = since ?? addDays(listed > dataDate ? listed : dataDate, -1);
  return first < today ? first : today;
}

function sourcesOf(
  store: RefreshStore,
  dataDate: IsoDate,
  { catalog: path, today }: RefreshOptions,
): readonly DatedSource[] {
  const old = {
    origin: { name: catalog.name, snapshotDate: dataDate },
    place: 0,
    tables: catalogTables(path),
  };
  if (store.films() === 0) return [{ ...old, origin: { ...old.origin, snapshotDate: today } }];
  const fresh = {
    origin: { name: tmdbStore.name, snapshotDate: today },
    place: 1,
    tables: storeTables(store.db),
  };
  return [old, fresh];
}

/** Says what was not lost. */
function resumable(fault: Failure): Failure {
  if (fault.failure === 'stopped') return fault;
  const end = fault.message.endsWith('.') ? '' : '.';
  return {
    ...fault,
    message: `${fault.message}${end} What was fetched is kept, the catalog is as it was: run it again later.`,
  };
}
