import type Database from 'better-sqlite3';
import { insertRows } from './insert-rows.ts';
import { ownId } from './own-id.ts';

/** A table of ids and names that other rows refer to; those that are new wait in memory for each other. */
export type Vocabulary = {
  /**
   * The id under which a genre, a keyword or a company is kept: a second id of one name joins the first, and a name that
   * comes without an id joins the one that bears it, or gets one of its own.
   */
  readonly idOf: (id: number | null, name: string) => number;
  /** Inserts what waits; more may be asked for after it. */
  readonly end: () => void;
};

export function vocabulary(db: Database.Database, table: 'genre' | 'keyword' | 'company'): Vocabulary {
  const rows = insertRows(db, table, 2);
  const known = db.prepare<[], [id: number, name: string]>(`SELECT id, name FROM ${table}`).raw().all();
  const byName = new Map(known.map(([id, name]) => [name, id]));
  const byId = new Map(known.map(([id]) => [id, id]));
  const idOf = (id: number | null, name: string): number => {
    const storedId = id === null ? byName.get(name) : byId.get(id);
    if (storedId !== undefined) return storedId;
    const keptAs = byName.get(name) ?? id ?? ownId(name);
    if (!byName.has(name) && !byId.has(keptAs)) rows.add(keptAs, name);
    byName.set(name, keptAs);
    byId.set(id ?? keptAs, keptAs);
    return keptAs;
  };
  return { idOf, end: rows.end };
}
