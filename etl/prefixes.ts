import type Database from 'better-sqlite3';
import { rungs } from '../src/language/title-keys.ts';
import { MOST_OF_A_PREFIX, type NameSpace } from '../src/store/name-index.ts';
import { type CappedLists, cappedLists } from './capped-lists.ts';
import { insertRows } from './insert-rows.ts';
import type { Name } from './name-tables.ts';

/** The best names are kept for each prefix of so many letters; longer prefixes are read from the key index. */
const PREFIX_LENGTHS: Readonly<Record<NameSpace, number>> = { title: 4, person: 5, saga: 3 };

/** What names begin with, counted as they come, best known first. */
export type Prefixes = { readonly add: (name: Name) => void; readonly store: () => void };

export function collectPrefixes(database: Database.Database, space: NameSpace): Prefixes {
  const lists = cappedLists(MOST_OF_A_PREFIX);
  return {
    add: ({ owner, keys }) => {
      for (const { key, rung } of keys)
        if (rung <= rungs.article) addStarts(lists, key, owner, PREFIX_LENGTHS[space]);
    },
    store: () => {
      const insert = insertRows(database, `${space}_prefix`, 2);
      lists.each((prefix, owners) => insert.add(prefix, `[${owners.join()}]`));
      insert.end();
      storeCrowdedPrefixes(database, space);
    },
  };
}

function addStarts(lists: CappedLists, key: string, owner: number, longest: number): void {
  let [start, letters] = ['', 0];
  for (const letter of key) {
    if (letters++ === longest) return;
    start += letter;
    lists.add(start, owner);
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
