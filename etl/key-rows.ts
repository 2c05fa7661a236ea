import type Database from 'better-sqlite3';
import type { NameSpace } from '../src/store/name-index.ts';
import { insertRows } from './insert-rows.ts';

/** Spellings on their way into a table of keys. */
export type KeyRows = {
  /** Names must come best known first. */
  readonly add: (key: string, owner: number, rung: number, weight: number) => void;
  /** Inserts what is left. */
  readonly end: () => void;
};

type Row = { readonly owner: number; readonly rung: number; readonly weight: number };

/**
 * Fills a table of keys in the order of the keys. So many rows are sorted in memory at a time; where there are more, a
 * key's places go on from those before.
 */
export function keyRows(database: Database.Database, space: NameSpace, capacity = 300_000): KeyRows {
  const table = `${space}_key`;
  const before = database
    .prepare<[string, number], number>(`SELECT count(*) FROM ${table} WHERE key = ? AND rung = ?`)
    .pluck();
  let rows = new Map<string, Row | Row[]>();
  let length = 0;
  let runs = 0;
  const flush = (): void => {
    const insert = insertRows(database, table, 5);
    for (const key of [...rows.keys()].sort()) {
      const known = (rung: number): number => (runs === 0 ? 0 : (before.get(key, rung) ?? 0));
      const found = rows.get(key) as Row | readonly Row[];
      if (isOne(found)) insert.add(key, known(found.rung) + 1, found.owner, found.rung, found.weight);
      else
        for (const { place, owner, rung, weight } of placed(found, known))
          insert.add(key, place, owner, rung, weight);
    }
    insert.end();
    rows = new Map();
    length = 0;
    runs += 1;
  };
  return {
    add: (key, owner, rung, weight) => {
      if (length === capacity) flush();
      const row = { owner, rung, weight };
      const known = rows.get(key);
      if (known === undefined) rows.set(key, row);
      else if (isOne(known)) rows.set(key, [known, row]);
      else known.push(row);
      length += 1;
    },
    end: flush,
  };
}

function isOne(rows: Row | readonly Row[]): rows is Row {
  return !Array.isArray(rows);
}

/** The rows of a key with their places among those of the same rung, in the order of the table. */
function placed(
  rows: readonly Row[],
  known: (rung: number) => number,
): readonly (Row & { readonly place: number })[] {
  const places = new Map<number, number>();
  return rows
    .map((row) => {
      const place = (places.get(row.rung) ?? known(row.rung)) + 1;
      places.set(row.rung, place);
      return { ...row, place };
    })
    .sort((a, b) => a.place - b.place || a.owner - b.owner);
}
