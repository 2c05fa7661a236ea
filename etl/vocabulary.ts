import type Database from 'better-sqlite3';
import { ownId } from './own-id.ts';

/**
 * The id under which a genre, a keyword or a company is kept: a second id of one name joins the first, and a name that comes without
 * an id joins the one that bears it, or gets one of its own.
 */
export function vocabulary(
  db: Database.Database,
  table: 'genre' | 'keyword' | 'company',
): (id: number | null, name: string) => number {
  const insert = db.prepare(`INSERT INTO ${table} (id, name) VALUES (?, ?) ON CONFLICT DO NOTHING`);
  const byName = db.prepare(`SELECT id FROM ${table} WHERE name = ?`).pluck();
  const known = new Map<number | string, number>();
  return (id, name) => {
    const kept = known.get(id ?? name);
    if (kept !== undefined) return kept;
    const named = id === null ? (byName.get(name) as number | undefined) : undefined;
    const wanted = named ?? id ?? ownId(name);
    const isNew = named === undefined && insert.run(wanted, name).changes > 0;
    const keptAs = isNew ? wanted : ((byName.get(name) as number | undefined) ?? wanted);
    known.set(id ?? name, keptAs);
    return keptAs;
  };
}
