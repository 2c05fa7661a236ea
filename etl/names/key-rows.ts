import type Database from 'better-sqlite3';
import type { NameSpace } from '../../src/catalog/schema/name-index.ts';
import { insertRows } from '../stages/insert-rows.ts';

/** Spellings on their way into a table of keys. */
type KeyRows = {
  /** Names must come best known first. */
  readonly add: (key: string, owner: number, rung: number, weight: number) => void;
  /** Inserts what is left. */
  readonly end: () => void;
};

type Row = { readonly owner: number; readonly rung: number; readonly weight: number };

const NONE = -1;

/**
 * Fills a table of keys in the order of the keys. So many rows are sorted in memory at a time; where there are more, a
 * key's places go on from those before.
 */
export function keyRows(database: Database.Database, space: NameSpace, capacity = 300_000): KeyRows {
  const table = `${space}_key`;
  const before = database
    .prepare<[string, number], number>(`SELECT count(*) FROM ${table} WHERE key = ? AND rung = ?`)
    .pluck();
  // Rows by their number, as arrays: so many objects would be work for the garbage collector alone. Own ids take 49 bits.
  const [owners, weights] = [new Float64Array(capacity), new Float64Array(capacity)];
  const [rungs, previous] = [new Uint8Array(capacity), new Int32Array(capacity)];
  const rowOf = (at: number): Row => ({
    owner: owners[at] as number,
    rung: rungs[at] as number,
    weight: weights[at] as number,
  });
  /** The last row of each key; each row knows the one before it. */
  let ends = new Map<string, number>();
  let [length, runs] = [0, 0];
  const rowsOf = (end: number): readonly Row[] => {
    const rows: Row[] = [];
    for (let at = end; at !== NONE; at = previous[at] as number) rows.push(rowOf(at));
    return rows.reverse();
  };
  const flush = (): void => {
    const insert = insertRows(database, table, 5);
    for (const key of [...ends.keys()].sort()) {
      const known = (rung: number): number => (runs === 0 ? 0 : (before.get(key, rung) ?? 0));
      const end = ends.get(key) as number;
      if (previous[end] === NONE) {
        const rung = rungs[end] as number;
        insert.add(key, known(rung) + 1, owners[end] as number, rung, weights[end] as number);
        continue;
      }
      for (const { place, owner, rung, weight } of placed(rowsOf(end), known))
        insert.add(key, place, owner, rung, weight);
    }
    insert.end();
    ends = new Map();
    length = 0;
    runs += 1;
  };
  return {
    add: (key, owner, rung, weight) => {
      if (length === capacity) flush();
      owners[length] = owner;
      rungs[length] = rung;
      weights[length] = weight;
      previous[length] = ends.get(key) ?? NONE;
      ends.set(key, length++);
    },
    end: flush,
  };
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
