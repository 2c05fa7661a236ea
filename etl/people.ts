import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { fold } from '../src/domain/fold.ts';
import type { Build } from './build.ts';
import type { PeopleReport } from './report.ts';

/**
 * Turns credits into people. An id is a person. A credit without an id joins the person of the same folded name:
 * the only one, or of several the one with most credits in that role (none in it: most credits at all; then the
 * lower id). A name that no id bears is a person of its own. Two ids are never merged.
 */
export function resolvePeople({ db, report }: Build): void {
  const hasCredits = db.prepare("SELECT 1 FROM temp.sqlite_master WHERE name = 'credit'").get();
  if (!hasCredits) return;
  db.function('fold', { deterministic: true }, (name) => fold(String(name)));
  db.exec(BEARERS);
  nameThoseOfTheirOwn(db);
  db.exec(CHOICES);
  db.exec(CREDITS);
  report.people = account(db);
  for (const table of TEMPORARY) db.exec(`DROP TABLE temp.${table}`);
}

const TEMPORARY = ['credit', 'nameless', 'bearer', 'fame', 'own', 'choice', 'whole'];

/**
 * nameless: spellings of credits without an id. bearer: the ids that bear one of these names, in any spelling and any
 * work. fame: in how many films such an id is credited, by role.
 */
const BEARERS = `
CREATE TEMP TABLE nameless (name TEXT PRIMARY KEY, folded TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO temp.nameless SELECT name, fold(name)
  FROM (SELECT name FROM temp.credit WHERE person_id IS NULL GROUP BY name) ORDER BY name;
CREATE TEMP TABLE bearer (folded TEXT NOT NULL, person_id INTEGER NOT NULL, PRIMARY KEY (folded, person_id)) WITHOUT ROWID;
INSERT INTO temp.bearer SELECT DISTINCT folded, person_id
  FROM (SELECT person_id, fold(name) AS folded
    FROM (SELECT person_id, name FROM temp.credit WHERE person_id IS NOT NULL GROUP BY person_id, name))
  WHERE folded IN (SELECT folded FROM temp.nameless) ORDER BY folded, person_id;
CREATE TEMP TABLE fame (person_id INTEGER PRIMARY KEY, acted INTEGER NOT NULL, directed INTEGER NOT NULL);
INSERT INTO temp.fame SELECT person_id, sum(role = 0), sum(role = 1)
  FROM (SELECT DISTINCT person_id, role, film_id FROM temp.credit
    WHERE role < 2 AND person_id IN (SELECT person_id FROM temp.bearer))
  GROUP BY person_id ORDER BY person_id;
CREATE TEMP TABLE own (folded TEXT PRIMARY KEY, person_id INTEGER NOT NULL) WITHOUT ROWID;
`;

/** choice: who a credit without an id belongs to, by folded name and role. whole: every credit with its person. */
const CHOICES = `
CREATE TEMP TABLE choice (folded TEXT NOT NULL, role INTEGER NOT NULL, person_id INTEGER NOT NULL, bearers INTEGER NOT NULL,
  PRIMARY KEY (folded, role)) WITHOUT ROWID;
INSERT INTO temp.choice SELECT folded, role, person_id, bearers FROM (
  SELECT folded, role, person_id, count(*) OVER (PARTITION BY folded, role) AS bearers,
    row_number() OVER (PARTITION BY folded, role ORDER BY in_role DESC, iif(in_role = 0, at_all, 0) DESC, person_id) AS rank
  FROM (
    SELECT folded, role, person_id, coalesce(iif(role = 0, acted, directed), 0) AS in_role,
      coalesce(acted + directed, 0) AS at_all
    FROM temp.bearer LEFT JOIN temp.fame USING (person_id) CROSS JOIN (SELECT 0 AS role UNION ALL SELECT 1)))
  WHERE rank = 1 ORDER BY folded, role;
INSERT INTO temp.choice SELECT folded, role, person_id, 0 FROM temp.own CROSS JOIN (SELECT 0 AS role UNION ALL SELECT 1);
CREATE TEMP TABLE whole AS
  SELECT film_id, credit.role, position, coalesce(credit.person_id, choice.person_id) AS person_id, credit.name, character,
    iif(credit.person_id IS NULL, choice.bearers, NULL) AS bearers
  FROM temp.credit
  LEFT JOIN temp.nameless ON credit.person_id IS NULL AND nameless.name = credit.name
  LEFT JOIN temp.choice ON choice.folded = nameless.folded AND choice.role = credit.role
  WHERE credit.role < 2 AND film_id IN (SELECT id FROM film);
`;

/** A person bears its commonest spelling and counts once per film and role, at the first place. */
const CREDITS = `
INSERT INTO person (id, name, folded) SELECT person_id, name, fold(name) FROM (
    SELECT person_id, name, row_number() OVER (PARTITION BY person_id ORDER BY count(*) DESC, min(rowid)) AS rank
    FROM temp.whole GROUP BY person_id, name)
  WHERE rank = 1 ORDER BY person_id;
-- Beside min(), SQLite takes the other columns from the row that has the least.
INSERT INTO film_cast (person_id, film_id, position, character)
  SELECT person_id, film_id, min(position), character FROM temp.whole WHERE role = 0
  GROUP BY person_id, film_id ORDER BY person_id, film_id;
INSERT INTO film_director (person_id, film_id, position)
  SELECT person_id, film_id, min(position) FROM temp.whole WHERE role = 1
  GROUP BY person_id, film_id ORDER BY person_id, film_id;
`;

/** Ids below zero for the names that no id bears: 48 bits of their SHA-256, so that a later build gives them again. */
function nameThoseOfTheirOwn(db: Database.Database): void {
  const names = db
    .prepare(
      'SELECT DISTINCT folded FROM temp.nameless WHERE folded NOT IN (SELECT folded FROM temp.bearer) ORDER BY folded',
    )
    .pluck();
  const insert = db.prepare('INSERT INTO temp.own VALUES (?, ?)');
  const taken = new Set<number>();
  for (const folded of names.all() as string[]) {
    let id = ownId(folded);
    while (taken.has(id)) id -= 1; // names come sorted, so a collision always ends the same way
    taken.add(id);
    insert.run(folded, id);
  }
}

/** −1 to −2^48. */
export function ownId(folded: string): number {
  return -1 - createHash('sha256').update(folded).digest().readUIntBE(0, 6);
}

function account(db: Database.Database): PeopleReport {
  const count = (sql: string) => db.prepare(sql).pluck().get() as number;
  const credits = (which: string) => count(`SELECT count(*) FROM temp.whole WHERE ${which}`);
  return {
    people: count('SELECT count(*) FROM person'),
    namesOfTheirOwn: count('SELECT count(*) FROM person WHERE id < 0'),
    creditsWithoutId: credits('bearers IS NOT NULL'),
    joinedTheOnlyOne: credits('bearers = 1'),
    joinedTheMostCredited: credits('bearers > 1'),
  };
}
