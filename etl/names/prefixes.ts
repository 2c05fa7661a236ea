import type Database from 'better-sqlite3';
import { MOST_OF_A_PREFIX, type NameSpace } from '../../src/catalog/schema/name-index.ts';
import { rungs } from '../../src/language/title-keys.ts';
import { insertRows } from '../stages/insert-rows.ts';
import { cappedLists } from './capped-lists.ts';
import type { Name } from './name.ts';

const ASTRAL = /[\ud800-\udfff]/;

/** The best names are kept for each prefix of so many letters; longer prefixes are read from the key index. */
const PREFIX_LENGTHS: Readonly<Record<NameSpace, number>> = { title: 4, person: 5, saga: 3 };

/** What names begin with, counted as they come, best known first. */
type Prefixes = { readonly add: (name: Name) => void; readonly store: () => void };

export function collectPrefixes(database: Database.Database, space: NameSpace): Prefixes {
  const longest = PREFIX_LENGTHS[space];
  const owners: number[] = [];
  /** The numbers of names by their longest prefix alone: the lists of shorter ones are made of these. */
  const lists = cappedLists(MOST_OF_A_PREFIX);
  return {
    add: ({ owner, keys }) => {
      const number = owners.push(owner) - 1;
      for (const { key, rung } of keys) if (rung <= rungs.article) lists.add(start(key, longest), number);
    },
    store: () => {
      const insert = insertRows(database, `${space}_prefix`, 2);
      const best = new Map<string, readonly number[]>();
      lists.each((prefix, numbers) => best.set(prefix, numbers));
      for (let length = longest; length > 1; length--) shorten(best, length);
      for (const prefix of [...best.keys()].sort()) {
        const numbers = best.get(prefix) as readonly number[];
        insert.add(prefix, `[${numbers.map((number) => owners[number]).join()}]`);
      }
      insert.end();
      storeCrowdedPrefixes(database, space);
    },
  };
}

/** The first letters of a key, of which some are two of a string. */
function start(key: string, letters: number): string {
  const plain = key.slice(0, letters);
  return ASTRAL.test(plain) ? [...key].slice(0, letters).join('') : plain;
}

/** Adds what prefixes of so many letters have to those of one less: the best of their best are the best of all. */
function shorten(best: Map<string, readonly number[]>, length: number): void {
  const united = new Map<string, number[]>();
  for (const [prefix, numbers] of best) {
    const letters = [...prefix];
    if (letters.length !== length) continue;
    const shorter = letters.slice(0, -1).join('');
    const known = united.get(shorter);
    if (known) known.push(...numbers);
    else united.set(shorter, [...numbers, ...(best.get(shorter) ?? [])]);
  }
  for (const [prefix, numbers] of united) {
    const sorted = [...new Set(numbers)].sort((a, b) => a - b);
    best.set(prefix, sorted.slice(0, MOST_OF_A_PREFIX));
  }
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
  const best = database
    .prepare(
      `SELECT owner ${within} GROUP BY owner ORDER BY max(weight) DESC, owner LIMIT ${MOST_OF_A_PREFIX}`,
    )
    .pluck();
  const insert = database.prepare(`INSERT INTO ${space}_prefix VALUES (?, ?)`);
  const range = (prefix: string) => ({ from: prefix, to: `${prefix}\uffff` });
  let length = PREFIX_LENGTHS[space];
  let prefixes = crowded.all({ ...range(''), length }) as string[];
  while (prefixes.length > 0) {
    length += 1;
    prefixes = prefixes.flatMap((prefix) => crowded.all({ ...range(prefix), length }) as string[]);
    for (const prefix of prefixes) insert.run(prefix, JSON.stringify(best.all(range(prefix))));
  }
}
