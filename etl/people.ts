import type Database from 'better-sqlite3';
import { fold } from '../src/domain/fold.ts';
import type { Build } from './build.ts';
import { insertRows } from './insert-rows.ts';
import { ownId } from './own-id.ts';
import { ROLES } from './store-credits.ts';

/**
 * Turns credits into people. An id is a person. A credit without an id joins the person of the same folded name:
 * the only one, or of several the one with most credits in that role (none in it: most credits at all; then the
 * lower id). A name that no id bears is a person of its own. Two ids are never merged. Where several sources tell of a
 * film, a name without an id is first of all the one of that name in the same film.
 */
export function resolvePeople({ db, report }: Build): void {
  const nameless = foldNameless(db);
  const folded = (name: string): string => nameless.get(name) ?? fold(name);
  db.function('fold', { deterministic: true }, (name) => folded(String(name)));
  db.exec(BEARERS);
  const choices = readChoices(db, nameless);
  const joined = { toNobody: 0, toTheOnlyOne: 0, toTheMostCredited: 0 };
  db.function('choice', (name, role) => {
    const { person, bearers } = choices(folded(String(name)), Number(role));
    joined[bearers === 0 ? 'toNobody' : bearers === 1 ? 'toTheOnlyOne' : 'toTheMostCredited'] += 1;
    return person;
  });
  db.exec(SAME_FILM);
  db.exec(WHOLE);
  db.exec(CREDITS);
  const count = (sql: string) => db.prepare(sql).pluck().get() as number;
  report.people = {
    people: count('SELECT count(*) FROM person'),
    namesOfTheirOwn: count('SELECT count(*) FROM person WHERE id < 0'),
    creditsWithoutId: joined.toNobody + joined.toTheOnlyOne + joined.toTheMostCredited,
    joinedTheOnlyOne: joined.toTheOnlyOne,
    joinedTheMostCredited: joined.toTheMostCredited,
  };
  for (const table of TEMPORARY) db.exec(`DROP TABLE temp.${table}`);
}

const TEMPORARY = ['credit', 'nameless', 'bearer', 'fame', 'shared', 'same', 'whole'];

/** The spellings of credits without an id, and how each is folded; the folded ones go to the table `nameless`. */
function foldNameless(db: Database.Database): ReadonlyMap<string, string> {
  db.exec('CREATE TEMP TABLE nameless (folded TEXT PRIMARY KEY) WITHOUT ROWID');
  const names = db.prepare('SELECT DISTINCT name FROM temp.credit WHERE person_id IS NULL').pluck();
  const folded = new Map((names.all() as string[]).map((name) => [name, fold(name)]));
  const rows = insertRows(db, 'temp.nameless', 1);
  for (const name of [...new Set(folded.values())].sort()) rows.add(name);
  rows.end();
  return folded;
}

/**
 * bearer: the ids that bear a name of `nameless`, in any spelling and any work. fame: in how many films such an id is
 * credited, by role.
 */
const BEARERS = `
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
`;

/** Who a credit without an id belongs to, and how many bear its name. */
type Choice = { readonly person: number; readonly bearers: number };

/** By name and role, the best of those that bear it; only the roles that somebody without an id has. */
const CHOICES = `
SELECT folded, role, person_id AS person, bearers FROM (
  SELECT folded, role, person_id, count(*) OVER (PARTITION BY folded, role) AS bearers,
    row_number() OVER (PARTITION BY folded, role ORDER BY in_role DESC, iif(in_role = 0, at_all, 0) DESC, person_id) AS rank
  FROM (
    SELECT folded, role, person_id,
      coalesce(CASE role WHEN 0 THEN acted WHEN 1 THEN directed WHEN 2 THEN wrote ELSE produced END, 0) AS in_role,
      coalesce(acted + directed + wrote + produced, 0) AS at_all
    FROM temp.bearer LEFT JOIN temp.fame USING (person_id)
    CROSS JOIN (SELECT DISTINCT role FROM temp.credit WHERE person_id IS NULL AND role < ${ROLES.other})))
WHERE rank = 1`;

function readChoices(
  db: Database.Database,
  nameless: ReadonlyMap<string, string>,
): (folded: string, role: number) => Choice {
  const known = new Map<string, Choice[]>();
  const rows = db.prepare<[], Choice & { readonly folded: string; readonly role: number }>(CHOICES);
  for (const { folded, role, person, bearers } of rows.iterate()) {
    const byRole = known.get(folded) ?? [];
    byRole[role] = { person, bearers };
    known.set(folded, byRole);
  }
  const own = ownIds([...new Set(nameless.values())].filter((folded) => !known.has(folded)).sort());
  return (folded, role) => known.get(folded)?.[role] ?? { person: own.get(folded) as number, bearers: 0 };
}

/** Ids below zero for the names that no id bears, which come sorted: a collision always ends the same way. */
function ownIds(names: readonly string[]): ReadonlyMap<string, number> {
  const taken = new Set<number>();
  return new Map(
    names.map((folded) => {
      let id = ownId(folded);
      while (taken.has(id)) id -= 1;
      taken.add(id);
      return [folded, id];
    }),
  );
}

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
  SELECT film_id, role,
    position + 10000 * ((SELECT max(source) FROM temp.credit) - source) * (film_id IN (SELECT film_id FROM temp.shared)) AS position,
    coalesce(person_id, iif(film_id IN (SELECT film_id FROM temp.shared),
      (SELECT person_id FROM temp.same WHERE same.film_id = credit.film_id AND same.folded = fold(credit.name)), NULL),
      choice(name, role)) AS person_id, name, character
  FROM temp.credit WHERE role < ${ROLES.other} AND film_id IN (SELECT id FROM film);
`;

/** A person bears its commonest spelling and counts once per film and role, at the first place. */
const CREDITS = `
-- Beside max() and min(), SQLite takes the other columns from the row that has the most or the least.
INSERT INTO person (id, name, folded) SELECT person_id, name, fold(name) FROM (
    SELECT person_id, name, max(often) FROM (
      SELECT person_id, name, count(*) * 4294967296 - min(rowid) AS often FROM temp.whole GROUP BY person_id, name)
    GROUP BY person_id);
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
