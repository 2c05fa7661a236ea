import type Database from 'better-sqlite3';
import { SCHEMA_VERSION } from '../../src/catalog/schema/schema.ts';
import { digestOf, type RowsAccount } from '../report/report.ts';
import type { Build } from './build.ts';

/** What the catalog says of itself: of what it was made, of when the data is, how many rows each table has. */
export function writeMetadata({ db, report }: Build): void {
  report.tables = countTables(db);
  report.source = db.prepare(SOURCES).pluck().all().join(' + ');
  const insert = db.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)');
  const facts: readonly (readonly [string, string | number])[] = [
    ['schema_version', SCHEMA_VERSION],
    ['source', report.source],
    ['digest', digestOf(report.files)],
    ['data_date', report.dataDate],
    ['films', report.tables['film'] ?? 0],
    ...Object.entries(readVotes(db)),
    ['account', JSON.stringify({ files: report.files, people: report.people } satisfies RowsAccount)],
    ...report.files.map(({ file, sha256 }) => [`sha256:${file}`, sha256] as const),
    ...Object.entries(report.tables).map(([table, rows]) => [`rows:${table}`, rows] as const),
  ];
  for (const [key, value] of facts) insert.run(key, String(value));
  db.pragma(`user_version = ${SCHEMA_VERSION}`);
}

/** The classic weighted score's m, the votes that a tenth of the films have, and C, the mean of those with votes. */
function readVotes(db: Database.Database): Readonly<Record<string, number>> {
  const tenth = db
    .prepare(
      'SELECT vote_count FROM film ORDER BY vote_count DESC LIMIT 1 OFFSET (SELECT count(*) / 10 FROM film)',
    )
    .pluck()
    .get();
  const mean = db.prepare('SELECT avg(vote_average) FROM film WHERE vote_count > 0').pluck().get();
  return {
    ...(typeof tenth === 'number' && { votes_of_a_tenth: tenth }),
    ...(typeof mean === 'number' && { mean_vote: mean }),
  };
}

/** Whatever the films come from, the oldest first. */
const SOURCES = 'SELECT name FROM source GROUP BY name ORDER BY max(taken), name';

function countTables(db: Database.Database): Record<string, number> {
  const names = db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'meta' ORDER BY name",
    )
    .pluck()
    .all() as string[];
  const count = (name: string) => db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number;
  return Object.fromEntries(names.map((name) => [name, count(name)]));
}
