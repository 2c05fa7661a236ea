import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { applicationIds } from '../../src/catalog/application-ids.ts';
import type { IsoDate } from '../../src/domain/calendar.ts';
import type { FilmRow } from '../input/rows.ts';
import type { Listener, Source, SourceTables } from '../input/source.ts';
import { filmOfDetails } from './tmdb-details.ts';

/** The store has none: reading one may run without an end. */
const VIEWS = "SELECT 1 FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR rootpage = 0";

/** What `butaca refresh` has fetched, as it keeps it beside the catalog. */
export const tmdbStore: Source = {
  name: 'TMDB API',
  needs: "the .tmdb.sqlite beside a catalog, with what 'butaca refresh' fetched",
  open: ({ path, single }) => {
    if (single !== 'sqlite') return undefined;
    const db = new Database(path, { readonly: true });
    db.pragma('trusted_schema = OFF');
    const isStore = db.pragma('application_id', { simple: true }) === applicationIds.fetched;
    if (isStore && db.prepare(VIEWS).get() === undefined) return storeTables(db);
    db.close();
    return undefined;
  },
};

/** Each film is as of the day that it was fetched. */
export function storeTables(db: Database.Database): SourceTables {
  const queryValue = (sql: string) => db.prepare(sql).pluck().get();
  return {
    snapshotDate: async () =>
      String(
        queryValue("SELECT coalesce((SELECT value FROM state WHERE key = 'listed'), max(taken)) FROM film"),
      ),
    films: {
      name: 'films fetched from TMDB',
      unit: 'films',
      size: Number(queryValue('SELECT count(*) FROM film')),
      read: async (listener) => readStored(db, listener),
    },
  };
}

function readStored(db: Database.Database, { on, onRead }: Listener<FilmRow>): { readonly sha256: string } {
  const films = db.prepare<[], { id: number; snapshotDate: IsoDate; details: string }>(
    'SELECT id, taken AS snapshotDate, details FROM film ORDER BY id',
  );
  const hash = createHash('sha256');
  for (const { id, snapshotDate, details } of films.iterate()) {
    hash.update(`${snapshotDate} ${details}\n`);
    const outcome = filmOfDetails(JSON.parse(details), id);
    const origin = { name: tmdbStore.name, snapshotDate };
    on('row' in outcome ? { ...outcome, row: { ...outcome.row, origin } } : outcome);
    onRead(1);
  }
  return { sha256: hash.digest('hex') };
}
