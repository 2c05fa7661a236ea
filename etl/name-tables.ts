import type Database from 'better-sqlite3';
import { deleteHashes } from '../src/language/spelling.ts';
import { rungs, type TitleKey, withoutArticle } from '../src/language/title-keys.ts';
import type { NameSpace } from '../src/store/name-index.ts';
import { sortPairs } from './sorted-pairs.ts';

/** A name with all its spellings; `typos` says whether it is found in spite of typing mistakes. */
export type Name = {
  readonly owner: number;
  readonly weight: number;
  readonly keys: readonly TitleKey[];
  readonly typos: boolean;
};

/** The best names kept for each short prefix; longer prefixes are read from the key index. */
const PREFIX_LENGTHS: Readonly<Record<NameSpace, number>> = { title: 4, person: 5, saga: 3 };
const PREFIX_CHOICES = 25;

// Rows come name by name; each table is filled in the order of its own key, from one that is only appended to.
const unsorted = (space: NameSpace): string => `
CREATE TEMP TABLE ${space}_key_unsorted (key TEXT, owner INTEGER, rung INTEGER, weight INTEGER);
CREATE TEMP TABLE ${space}_word_unsorted (word TEXT, spelling_id INTEGER);`;
const sort = (space: NameSpace): string => `
INSERT INTO ${space}_key SELECT key, row_number() OVER (PARTITION BY key, rung ORDER BY weight DESC, owner) AS place,
  owner, rung, weight FROM temp.${space}_key_unsorted ORDER BY key, place, owner;
INSERT INTO ${space}_word SELECT * FROM temp.${space}_word_unsorted ORDER BY word, spelling_id;
INSERT INTO ${space}_vocabulary SELECT word, min(spelling_id) FROM ${space}_word GROUP BY word;
DROP TABLE temp.${space}_key_unsorted;
DROP TABLE temp.${space}_word_unsorted;`;

/** Fills the tables of a kind of names, which come best known first. */
export function storeNames(database: Database.Database, space: NameSpace, names: Iterable<Name>): void {
  database.exec(unsorted(space));
  const insertKey = database.prepare(`INSERT INTO temp.${space}_key_unsorted VALUES (?, ?, ?, ?)`);
  const insertSpelling = database.prepare(`INSERT INTO ${space}_spelling VALUES (?, ?, ?, ?, ?)`);
  const insertDelete = database.prepare(`INSERT INTO ${space}_spelling_delete VALUES (?, ?)`);
  const insertWord = database.prepare(`INSERT INTO temp.${space}_word_unsorted VALUES (?, ?)`);
  const deletes = sortPairs((hash, spelling) => insertDelete.run(hash, spelling));
  let spellings = 0;
  for (const { owner, weight, keys, typos } of names) {
    for (const { key, rung } of keys) insertKey.run(key, owner, rung, weight);
    if (!typos) continue;
    for (const { key: spelling, rung } of distinctSpellings(keys)) {
      spellings += 1;
      insertSpelling.run(spellings, spelling, owner, rung, weight);
      for (const hash of deleteHashes(spelling.replace(/ /g, ''))) deletes.add(hash, spellings);
      for (const word of new Set(spelling.split(' '))) insertWord.run(word, spellings);
    }
  }
  deletes.end();
  database.exec(sort(space));
  storePrefixes(database, space);
  storeCrowdedPrefixes(database, space);
}

/** The spellings that mistakes are looked for in: the keys without their articles, those that differ by spaces once. */
function distinctSpellings(keys: readonly TitleKey[]): TitleKey[] {
  const byShape = new Map<string, TitleKey>();
  for (const { key, rung } of keys) {
    const spelling = withoutArticle(key);
    const shape = spelling.replace(/ /g, '');
    const known = byShape.get(shape);
    const longest = spelling.length > (known?.key.length ?? 0) ? spelling : (known?.key ?? spelling);
    byShape.set(shape, { key: longest, rung: Math.min(rung, known?.rung ?? rung) });
  }
  return [...byShape.values()].filter(({ key }) => key.length >= 2);
}

function storePrefixes(database: Database.Database, space: NameSpace): void {
  const insert = database.prepare(`
    INSERT INTO ${space}_prefix SELECT prefix, position, owner FROM (
      SELECT prefix, owner, row_number() OVER (PARTITION BY prefix ORDER BY weight DESC, owner) AS position FROM (
        SELECT substr(key, 1, @length) AS prefix, owner, weight FROM ${space}_key
        WHERE length(key) >= @length AND rung <= ${rungs.article} GROUP BY 1, owner))
    WHERE position <= ${PREFIX_CHOICES}`);
  for (let length = 1; length <= PREFIX_LENGTHS[space]; length++) insert.run({ length });
}

/** A longer prefix of more names than this is no longer read from the key index. */
const CROWD = 1000;

/** The best names of the longer prefixes that many names have, such as "the s": the more films, the more of them. */
function storeCrowdedPrefixes(database: Database.Database, space: NameSpace): void {
  const within = `FROM ${space}_key WHERE key >= @from AND key < @to AND rung <= ${rungs.joined}`;
  const crowded = database
    .prepare(
      `SELECT substr(key, 1, @length) ${within} AND length(key) >= @length GROUP BY 1 HAVING count(*) > ${CROWD}`,
    )
    .pluck();
  const insert = database.prepare(`
    INSERT INTO ${space}_prefix SELECT @from, row_number() OVER (ORDER BY weight DESC, owner), owner FROM (
      SELECT owner, max(weight) AS weight ${within} GROUP BY owner ORDER BY 2 DESC, owner LIMIT ${PREFIX_CHOICES})`);
  const range = (prefix: string) => ({ from: prefix, to: `${prefix}\uffff` });
  let length = PREFIX_LENGTHS[space];
  let prefixes = crowded.all({ ...range(''), length }) as string[];
  while (prefixes.length > 0) {
    length += 1;
    prefixes = prefixes.flatMap((prefix) => crowded.all({ ...range(prefix), length }) as string[]);
    for (const prefix of prefixes) insert.run(range(prefix));
  }
}
