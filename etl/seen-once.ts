import type Database from 'better-sqlite3';

let tables = 0;

/** True the first time that it is asked about an id. Ids are kept in a temporary table: a million of them fit. */
export function seenOnce(db: Database.Database): (id: number) => boolean {
  tables += 1;
  db.exec(`CREATE TEMP TABLE seen_${tables} (id INTEGER PRIMARY KEY)`);
  const see = db.prepare(`INSERT INTO temp.seen_${tables} VALUES (?) ON CONFLICT DO NOTHING`);
  return (id) => see.run(id).changes > 0;
}
