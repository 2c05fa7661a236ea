import type Database from 'better-sqlite3';
import { packNumbers } from '../../src/catalog/number-list.ts';
import { MOST_OF_A_WORD, type NameSpace } from '../../src/catalog/schema/name-index.ts';
import { deleteHashes } from '../../src/language/spelling.ts';
import { type TitleKey, withoutArticle } from '../../src/language/title-keys.ts';
import { insertRows } from '../stages/insert-rows.ts';
import { cappedLists } from './capped-lists.ts';
import { eachDeletePage } from './delete-pages.ts';
import { keyRows } from './key-rows.ts';
import type { Name } from './name.ts';
import { collectPrefixes } from './prefixes.ts';
import { sortPairs } from './sorted-pairs.ts';

/** Fills the tables of a kind of names, which come best known first; each table in the order of its key. */
export function storeNames(database: Database.Database, space: NameSpace, names: Iterable<Name>): void {
  const spellings = collectSpellings(database, space);
  const keys = keyRows(database, space);
  const prefixes = collectPrefixes(database, space);
  for (const name of names) {
    for (const { key, rung } of name.keys) keys.add(key, name.owner, rung, name.weight);
    prefixes.add(name);
    if (name.typos) spellings.add(name);
  }
  spellings.store();
  keys.end();
  prefixes.store();
}

type Spellings = { readonly add: (name: Name) => void; readonly store: () => void };

function collectSpellings(database: Database.Database, space: NameSpace): Spellings {
  const insert = insertRows(database, `${space}_spelling`, 5);
  const insertPage = database.prepare(`INSERT INTO ${space}_spelling_delete VALUES (?, ?)`);
  const insertWords = insertRows(database, `${space}_word`, 2);
  const deletes = sortPairs(database, (pairs) =>
    eachDeletePage(pairs, (first, page) => insertPage.run(first, page)),
  );
  const words = cappedLists(MOST_OF_A_WORD);
  let count = 0;
  return {
    add: ({ owner, weight, keys }) => {
      for (const { spelling, shape, rung } of distinctSpellings(keys)) {
        count += 1;
        insert.add(count, spelling, owner, rung, weight);
        for (const hash of deleteHashes(shape)) deletes.add(hash, count);
        for (const word of spelling.split(' ')) words.add(word, count);
      }
    },
    store: () => {
      insert.end();
      deletes.end();
      words.each((word, spellings) => insertWords.add(word, packNumbers(spellings)));
      insertWords.end();
    },
  };
}

type Spelling = { spelling: string; readonly shape: string; rung: number };

/** The spellings that mistakes are looked for in: the keys without their articles, of those that differ by spaces the longest. */
function distinctSpellings(keys: readonly TitleKey[]): readonly Spelling[] {
  const distinct: Spelling[] = [];
  for (const { key, rung } of keys) {
    const spelling = withoutArticle(key);
    const shape = spelling.replaceAll(' ', '');
    const known = distinct.find((entry) => entry.shape === shape);
    if (!known) distinct.push({ spelling, shape, rung });
    else {
      if (spelling.length > known.spelling.length) known.spelling = spelling;
      known.rung = Math.min(known.rung, rung);
    }
  }
  return distinct.filter(({ spelling }) => spelling.length >= 2);
}
