import type Database from 'better-sqlite3';
import { type NameSpace, nameTables } from '../../src/catalog/schema/name-index.ts';
import { rungs, type TitleKey, titleKeys } from '../../src/language/title-keys.ts';
import { readAliases } from '../input/aliases.ts';
import type { Name } from './name.ts';
import { storeNames } from './name-tables.ts';
import { paged } from './paged.ts';

/** People with fewer credits than this are found by exact and prefix match only: typing-mistake tables cost 250 bytes a name. */
const CREDITS_FOR_TYPOS = 3;

/** Whose names are made together, and of which tables: a film's can be before anybody knows who is in it. */
export const nameKinds = {
  films: { spaces: ['title', 'saga'], madeOf: ['film', 'upcoming', 'alias', 'collection'] },
  people: { spaces: ['person'], madeOf: ['film', 'person', 'film_cast', 'film_director'] },
} as const satisfies Record<string, { spaces: readonly NameSpace[]; madeOf: readonly string[] }>;
export type NameKind = keyof typeof nameKinds;

/** Makes and fills the tables that find films and sagas, or people, by what is typed. */
export function buildNames(database: Database.Database, kind: NameKind): void {
  for (const space of nameKinds[kind].spaces) {
    database.exec(nameTables(space));
    storeNames(database, space, NAMES[space](database));
  }
}

/** Aliases of films that are not in the catalog are left out. */
export function storeAliases(database: Database.Database, file: string): number {
  const insert = database.prepare(
    'INSERT OR IGNORE INTO alias SELECT id, @title, @region FROM film WHERE id = @id',
  );
  return readAliases(file).reduce((count, alias) => count + insert.run(alias).changes, 0);
}

type FilmName = readonly [id: number, title: string, original: string, votes: number];
const FILMS = `
SELECT id, title, original_title, vote_count AS votes FROM film
UNION ALL SELECT id, title, original_title, 0 FROM upcoming ORDER BY votes DESC, id`;

/** Best known first: so a word's names can be read in that order. */
function* filmNames(database: Database.Database): Generator<Name> {
  const aliases = textsByNumber(database, 'SELECT film_id, title FROM alias');
  for (const [id, title, original, votes] of paged<FilmName>(database, FILMS)) {
    const others = [
      ...(original === title ? [] : titleKeys(original, rungs.original)),
      ...(aliases.get(id) ?? []).flatMap((alias) => titleKeys(alias, rungs.alias)),
    ];
    yield { owner: id, weight: votes, keys: closest([...titleKeys(title), ...others]), typos: true };
  }
}

/** Each key once, at its lowest rung; there are so few that looking through them is faster than a map. */
function closest(keys: readonly TitleKey[]): TitleKey[] {
  const best: TitleKey[] = [];
  for (const titleKey of keys) {
    const at = best.findIndex(({ key }) => key === titleKey.key);
    if (at < 0) best.push(titleKey);
    else if (titleKey.rung < (best[at] as TitleKey).rung) best[at] = titleKey;
  }
  return best;
}

/** Fame is the votes of a person's films, the leads' in full and the rest by 1 / (1 + position / 3). */
const PEOPLE = `
SELECT p.id, p.folded, weight, credits FROM (
  SELECT person_id, CAST(sum(fame) AS INTEGER) AS weight, count(*) AS credits FROM (
    SELECT person_id, f.vote_count / (1 + position / 3.0) AS fame FROM film_cast JOIN film f ON f.id = film_id
    UNION ALL SELECT person_id, f.vote_count FROM film_director JOIN film f ON f.id = film_id
  ) GROUP BY person_id
) JOIN person p ON p.id = person_id ORDER BY weight DESC, p.id`;
type PersonName = readonly [id: number, folded: string, weight: number, credits: number];

function* personNames(database: Database.Database): Generator<Name> {
  for (const [id, folded, weight, credits] of paged<PersonName>(database, PEOPLE)) {
    const typos = credits >= CREDITS_FOR_TYPOS || weight >= 100;
    yield { owner: id, weight, keys: personKeys(folded, typos), typos };
  }
}

/** A person's folded name, without initials and joined, and, for those who may be known by it, the surname ("de niro", "niro"). */
function personKeys(folded: string, surnames: boolean): TitleKey[] {
  const words = folded.split(' ');
  const keys = [{ key: folded, rung: 0 }];
  const isInitial = (word: string, index: number): boolean =>
    word.length === 1 && index > 0 && index < words.length - 1;
  if (words.some(isInitial)) {
    const others = words.filter((word, index) => !isInitial(word, index));
    keys.push({ key: others.join(' '), rung: rungs.article });
  }
  keys.push({ key: words.join(''), rung: rungs.joined });
  for (let at = folded.indexOf(' '); surnames && at >= 0; at = folded.indexOf(' ', at + 1))
    keys.push({ key: folded.slice(at + 1), rung: rungs.part });
  return closest(keys.filter(({ key }) => key.length > 1));
}

/** A saga goes by its name, and by the titles (or what stands before their colon) of its films. */
function* sagaNames(database: Database.Database): Generator<Name> {
  const sagas = database.prepare<[], { id: number; name: string; weight: number }>(
    `SELECT c.id, c.name, sum(f.vote_count) AS weight FROM collection c JOIN film f ON f.collection_id = c.id
     GROUP BY c.id ORDER BY weight DESC, c.id`,
  );
  const titles = textsByNumber(database, TITLES_OF_SAGAS);
  for (const { id, name, weight } of sagas.all()) {
    const own = sagaAlone(name);
    const keys = titleKeys(own === '' ? name : own);
    const ofFilms = (titles.get(id) ?? []).flatMap((title) => [
      ...titleKeys(title, rungs.part),
      ...titleKeys(withoutPart(title), rungs.number),
    ]);
    yield { owner: id, weight, keys: closest([...keys, ...ofFilms]), typos: true };
  }
}

const TITLES_OF_SAGAS = `
SELECT collection_id, title FROM film WHERE collection_id IS NOT NULL
UNION SELECT f.collection_id, a.title FROM film f JOIN alias a ON a.film_id = f.id WHERE f.collection_id IS NOT NULL
ORDER BY 1, 2`;

/** Texts by the number that comes before them, in their order: read at once, which needs no index. */
function textsByNumber(database: Database.Database, sql: string): ReadonlyMap<number, readonly string[]> {
  const texts = new Map<number, string[]>();
  for (const [number, text] of database.prepare<[], [number: number, text: string]>(sql).raw().all()) {
    const known = texts.get(number);
    if (known) known.push(text);
    else texts.set(number, [text]);
  }
  return texts;
}

/** "Rocky Collection", "Die Hard - Saga (1988)": the name without the word that says what it is and what follows. */
function sagaAlone(name: string): string {
  const kind = name.search(/\b(?:collection|series|saga|trilogy)\b/i);
  const before = (kind < 0 ? name : name.slice(0, kind)).trim();
  const bracket = before.indexOf('(');
  return bracket > 0 && before.endsWith(')') ? before.slice(0, bracket) : before;
}

/** "Star Wars: Episode IV" → "Star Wars", "Rocky 2" → "Rocky". */
function withoutPart(title: string): string {
  const [main = title] = title.split(/[:–—-]\s/);
  const words = main.trim().split(/\s/);
  const isNumbered = words.length > 1 && /^\d+$/.test(words.at(-1) ?? '');
  return (isNumbered ? words.slice(0, -1) : words).join(' ');
}

const NAMES: Readonly<Record<NameSpace, (database: Database.Database) => Iterable<Name>>> = {
  title: filmNames,
  person: personNames,
  saga: sagaNames,
};
