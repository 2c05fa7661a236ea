import type Database from 'better-sqlite3';
import { fold } from '../src/domain/fold.ts';
import type { Build } from './build.ts';
import { ownId } from './own-id.ts';
import type { PeopleReport } from './report.ts';
import { ROLES } from './store-credits.ts';

/**
 * Turns credits into people. An id is a person. A credit without an id joins the person of the same folded name:
 * the only one, or of several the one with most credits in that role (none in it: most credits at all; then the
 * lower id). A name that no id bears is a person of its own. Two ids are never merged. Where several sources tell of a
 * film, a name without an id is first of all the one of that name in the same film.
 */
export function resolvePeople({ db, report }: Build): void {
  db.function('fold', { deterministic: true }, (name) => fold(String(name)));
  db.exec(BEARERS);
  nameThoseOfTheirOwn(db);
  db.exec(CHOICES);
  db.exec(SAME_FILM);
  db.exec(WHOLE);
  db.exec(CREDITS);
  report.people = account(db);
  for (const table of TEMPORARY) db.exec(`DROP TABLE temp.${table}`);
}

const TEMPORARY = ['credit', 'nameless', 'bearer', 'fame', 'own', 'choice', 'shared', 'same', 'whole'];

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
CREATE TEMP TABLE fame (person_id INTEGER PRIMARY KEY, acted INTEGER NOT NULL, directed INTEGER NOT NULL,
  wrote INTEGER NOT NULL, produced INTEGER NOT NULL);
INSERT INTO temp.fame SELECT person_id, sum(role = 0), sum(role = 1), sum(role = 2), sum(role = 3)
  FROM (SELECT DISTINCT person_id, role, film_id FROM temp.credit
    WHERE role < ${ROLES.other} AND person_id IN (SELECT person_id FROM temp.bearer))
  GROUP BY person_id ORDER BY person_id;
CREATE TEMP TABLE own (folded TEXT PRIMARY KEY, person_id INTEGER NOT NULL) WITHOUT ROWID;
`;

/** Only the roles that somebody without an id has. */
const EACH_ROLE = `SELECT DISTINCT role FROM temp.credit WHERE person_id IS NULL AND role < ${ROLES.other}`;

/** choice: who a credit without an id belongs to, by folded name and role. */
const CHOICES = `
CREATE TEMP TABLE choice (folded TEXT NOT NULL, role INTEGER NOT NULL, person_id INTEGER NOT NULL, bearers INTEGER NOT NULL,
  PRIMARY KEY (folded, role)) WITHOUT ROWID;
INSERT INTO temp.choice SELECT folded, role, person_id, bearers FROM (
  SELECT folded, role, person_id, count(*) OVER (PARTITION BY folded, role) AS bearers,
    row_number() OVER (PARTITION BY folded, role ORDER BY in_role DESC, iif(in_role = 0, at_all, 0) DESC, person_id) AS rank
  FROM (
    SELECT folded, role, person_id,
      coalesce(CASE role WHEN 0 THEN acted WHEN 1 THEN directed WHEN 2 THEN wrote ELSE produced END, 0) AS in_role,
      coalesce(acted + directed + wrote + produced, 0) AS at_all
    FROM temp.bearer LEFT JOIN temp.fame USING (person_id) CROSS JOIN (${EACH_ROLE})))
  WHERE rank = 1 ORDER BY folded, role;
INSERT INTO temp.choice SELECT folded, role, person_id, 0 FROM temp.own CROSS JOIN (${EACH_ROLE});
`;

/** shared: films that several sources have credits of. same: the ids of such a film, by folded name. */
const SAME_FILM = `
CREATE TEMP TABLE shared AS SELECT film_id FROM temp.credit GROUP BY film_id HAVING min(source) < max(source);
CREATE UNIQUE INDEX temp.shared_by_film ON shared (film_id);
CREATE TEMP TABLE same (film_id INTEGER NOT NULL, folded TEXT NOT NULL, person_id INTEGER NOT NULL,
  PRIMARY KEY (film_id, folded)) WITHOUT ROWID;
INSERT INTO temp.same SELECT film_id, fold(name), min(person_id) FROM temp.credit
  WHERE person_id IS NOT NULL AND film_id IN (SELECT film_id FROM temp.shared) GROUP BY 1, 2;
`;

/** whole: every credit with its person. Of a film in several sources the newest one's order leads. */
const WHOLE = `
CREATE TEMP TABLE whole AS
  SELECT credit.film_id, credit.role,
    position + 10000 * ((SELECT max(source) FROM temp.credit) - source) * (credit.film_id IN (SELECT film_id FROM temp.shared)) AS position,
    coalesce(credit.person_id, same.person_id, choice.person_id) AS person_id, credit.name, character,
    iif(credit.person_id IS NULL AND same.person_id IS NULL, choice.bearers, NULL) AS bearers
  FROM temp.credit
  LEFT JOIN temp.nameless ON credit.person_id IS NULL AND nameless.name = credit.name
  LEFT JOIN temp.same ON same.film_id = credit.film_id AND same.folded = nameless.folded
  LEFT JOIN temp.choice ON choice.folded = nameless.folded AND choice.role = credit.role
  WHERE credit.role < ${ROLES.other} AND credit.film_id IN (SELECT id FROM film);
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
INSERT INTO film_crew (person_id, film_id, job, position)
  SELECT person_id, film_id, iif(role = ${ROLES.writer}, 'writer', 'producer'), min(position) FROM temp.whole
  WHERE role IN (${ROLES.writer}, ${ROLES.producer}) GROUP BY person_id, film_id, role ORDER BY 1, 2, 3;
${['film_cast', 'film_director']
  .map(
    (table) => `UPDATE ${table} SET position = numbered.place FROM (
  SELECT person_id, film_id, row_number() OVER (PARTITION BY film_id ORDER BY position, person_id) - 1 AS place
  FROM ${table} WHERE film_id IN (SELECT film_id FROM temp.shared)
) numbered WHERE numbered.person_id = ${table}.person_id AND numbered.film_id = ${table}.film_id;`,
  )
  .join('\n')}
`;

/** Ids below zero for the names that no id bears. */
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
