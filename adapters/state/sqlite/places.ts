import type Database from 'better-sqlite3';
import { changedSettings, type PlaceSettings } from '../../../src/domain/place-settings.ts';
import { placeSchema, readStored } from '../stored.ts';

/** What was chosen for groups and channels. */
export const PLACE_TABLE = `
CREATE TABLE IF NOT EXISTS place (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

export function openPlaces(database: Database.Database) {
  const get = database.prepare<[string], { value: string }>('SELECT value FROM place WHERE key = ?');
  const put = database.prepare('INSERT OR REPLACE INTO place VALUES (?, ?)');
  const drop = database.prepare('DELETE FROM place WHERE key = ?');
  const read = (key: string): PlaceSettings => readStored(get.get(key)?.value, placeSchema) ?? {};
  const change = database.transaction((key: string, changed: PlaceSettings): void => {
    const after = changedSettings(read(key), changed);
    if (Object.keys(after).length === 0) drop.run(key);
    else put.run(key, JSON.stringify(after));
  });
  // Immediate: another process must not write between the reading and the writing.
  return { get: read, change: change.immediate };
}
