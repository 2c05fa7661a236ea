import type Database from 'better-sqlite3';
import { applicationIds } from '../../../src/catalog/application-ids.ts';

/** Tables by which the user store of the releases that did not mark theirs is known. */
const TABLES = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('conversation', 'user')";

/** Marks a database as the user store, once. Throws for one that is something else: its tables are not put into that. */
export function markUserStore(database: Database.Database): void {
  const id = database.pragma('application_id', { simple: true });
  if (id === applicationIds.users) return;
  const parts = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  const isOlder = id === 0 && (parts === 0 || database.prepare(TABLES).pluck().get() === 2);
  if (!isOlder) throw new Error('it is a database of something else');
  database.pragma(`application_id = ${applicationIds.users}`);
}
