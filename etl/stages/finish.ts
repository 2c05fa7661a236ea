import type Database from 'better-sqlite3';
import { type Covered, LEADING_NAMES } from '../../src/catalog/coverage.ts';
import { SCHEMA_VERSION } from '../../src/catalog/schema/schema.ts';
import { type Failure, failure } from '../failure.ts';
import { oddColumn } from '../input/amounts.ts';
import { digestOf, type FileReport, type RowsAccount, rowsOf } from '../report/report.ts';
import type { Build } from './build.ts';

/** A source of which more than this share is refused is not the one that we know how to read. */
const MOST_REFUSED = 0.05;

/** So few figures that cannot be are slips, however small the file. */
const SLIPS = 20;

export function judgeRefusals({ report: { files } }: Build): Failure | undefined {
  const faults = [...files.map(judgeRows), ...files.map(judgeFigures)];
  return faults.find((fault) => fault !== undefined);
}

/** A column of which as many figures cannot be holds something else than we read in it. */
function judgeFigures({ file, read, repairs }: FileReport): Failure | undefined {
  for (const [repair, rows] of Object.entries(repairs)) {
    const column = oddColumn(repair);
    if (column === undefined || rows <= Math.max(read * MOST_REFUSED, SLIPS)) continue;
    const words = `${file}: ${rows} of ${read} rows have a ${column} that cannot be`;
    return failure('refused', `${words}: repair the file or download it again.`);
  }
  return undefined;
}

function judgeRows(worst: FileReport): Failure | undefined {
  if (rowsOf(worst.refused) <= worst.read * MOST_REFUSED) return undefined;
  const { file, read } = worst;
  const reasons = worst.refused.map(({ reason, rows }) => `${rows} ${reason}`).join('; ');
  const words = `${file}: ${rowsOf(worst.refused)} of ${read} rows cannot be used (${reasons})`;
  return failure('refused', `${words}: repair the file or download it again.`);
}

/** Counts without a filter are asked most: they are made once. */
export function countUp({ db }: Build): void {
  for (const unit of ['month', 'weekday', 'year']) {
    db.exec(`INSERT INTO tally SELECT '${unit}', ${unit}, count(*) FROM film GROUP BY ${unit}`);
  }
  for (const [what, condition] of Object.entries(KNOWN)) {
    db.exec(`INSERT INTO tally SELECT '${what}', year, count(*) FROM film WHERE ${condition} GROUP BY year`);
  }
  db.exec(LEADING);
}

/** Of which films something is known, by year: what an answer rests on is told from it (`store/coverage`). */
const KNOWN: Readonly<Record<Covered, string>> = {
  cast: 'EXISTS (SELECT 1 FROM film_cast WHERE film_id = id)',
  director: 'EXISTS (SELECT 1 FROM film_director WHERE film_id = id)',
  language: 'language IS NOT NULL',
  country: 'EXISTS (SELECT 1 FROM film_country WHERE film_id = id)',
  saga: 'collection_id IS NOT NULL',
  story: 'EXISTS (SELECT 1 FROM film_text WHERE film_id = id AND overview IS NOT NULL)',
};
const LEADING = `INSERT INTO tally SELECT 'leading names', year, count(*) FROM film
  JOIN (SELECT film_id FROM film_cast GROUP BY film_id HAVING count(*) <= ${LEADING_NAMES}) ON film_id = id GROUP BY year`;

/** What the catalog says of itself: of what it was made, of when the data is, how many rows each table has. */
export function writeMeta({ db, report }: Build): void {
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

/** Rows were inserted without checking each link: a broken one is a bug of the build. */
export function checkLinks({ db }: Build): void {
  const broken = db.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0)
    throw new Error(`${broken.length} broken foreign keys, first ${JSON.stringify(broken[0])}`);
}
