import type Database from 'better-sqlite3';

type Value = string | number | Uint8Array | null;
/** Rows on their way into a table. */
type RowInserter = {
  readonly add: (...row: readonly Value[]) => void;
  /** Inserts what is left; more may be added after it. */
  readonly end: () => void;
};

const ROWS_AT_ONCE = 32;

/**
 * Inserts rows of so many columns by the handful, which takes half the time of one by one. `conflict` is what becomes of
 * a row that is there.
 */
export function insertRows(
  database: Database.Database,
  table: string,
  columns: number,
  conflict: '' | 'ON CONFLICT DO NOTHING' = '',
): RowInserter {
  const row = `(${Array(columns).fill('?')})`;
  const statements: Database.Statement[] = []; // by the number of rows: a merge of sources ends after each film
  const insert = (rows: number): Database.Statement => {
    statements[rows] ??= database.prepare(`INSERT INTO ${table} VALUES ${Array(rows).fill(row)} ${conflict}`);
    return statements[rows];
  };
  const handful = insert(ROWS_AT_ONCE);
  const values: Value[] = Array(ROWS_AT_ONCE * columns).fill(null);
  let length = 0;
  return {
    add: (...row) => {
      for (let at = 0; at < columns; at++) values[length++] = row[at] as Value;
      if (length < values.length) return;
      handful.run(values);
      length = 0;
    },
    end: () => {
      if (length > 0) insert(length / columns).run(values.slice(0, length));
      length = 0;
    },
  };
}
