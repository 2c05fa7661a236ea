import type Database from 'better-sqlite3';

const ROWS_A_PAGE = 10_000;

/** A query's rows, as arrays, page by page: better-sqlite3 does not write while a query is being iterated, and all rows would not fit. */
export function* paged<Row extends readonly unknown[]>(
  database: Database.Database,
  query: string,
): Generator<Row> {
  database.exec(`CREATE TEMP TABLE paged AS ${query}`);
  const page = database
    .prepare<[number, number], Row>('SELECT * FROM temp.paged WHERE rowid BETWEEN ? AND ?')
    .raw();
  for (let first = 1; ; first += ROWS_A_PAGE) {
    const rows = page.all(first, first + ROWS_A_PAGE - 1);
    yield* rows;
    if (rows.length < ROWS_A_PAGE) break;
  }
  database.exec('DROP TABLE temp.paged');
}
