import type Database from 'better-sqlite3';

let tables = 0;

/** Ids below this are marked by a bit each, 2 MiB in all: no source of ours has a higher one. */
const MARKED = 2 ** 24;

/** True the first time that it is asked about an id. Higher ids are kept in a temporary table: a million of them fit. */
export function seenOnce(db: Database.Database): (id: number) => boolean {
  const marks = new Uint8Array(MARKED / 8);
  let seeHigh: ((id: number) => boolean) | undefined;
  return (id) => {
    if (id >= MARKED) {
      seeHigh ??= openTable(db);
      return seeHigh(id);
    }
    const [place, bit] = [id >>> 3, 1 << (id & 7)];
    const mark = marks[place] as number;
    marks[place] = mark | bit;
    return (mark & bit) === 0;
  };
}

function openTable(db: Database.Database): (id: number) => boolean {
  tables += 1;
  db.exec(`CREATE TEMP TABLE seen_${tables} (id INTEGER PRIMARY KEY)`);
  const see = db.prepare(`INSERT INTO temp.seen_${tables} VALUES (?) ON CONFLICT DO NOTHING`);
  return (id) => see.run(id).changes > 0;
}
