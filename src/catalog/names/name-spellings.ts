import type { Catalog } from '../catalog.ts';
import { readNumbers } from '../number-list.ts';
import type { NameSpace } from '../schema/name-index.ts';
import { openDeleteFilter } from './delete-filter.ts';
import { spellingsOf } from './delete-page.ts';
import type { SpellingRow } from './name-match.ts';

/** The spellings in which typing mistakes and words left out are looked for. */
type Spellings = {
  /** Those of which a form with a letter left out has one of the hashes: perhaps a mistake away, and a few that are not. */
  readonly withHash: (hashes: ReadonlySet<number>) => readonly SpellingRow[];
  /** Those with one of the words in them: of each word the best known. */
  readonly withWord: (words: Iterable<string>) => readonly SpellingRow[];
};

type Page = { readonly hash: number; readonly first: number; readonly pairs: Uint8Array };

export function openSpellings(catalog: Catalog, space: NameSpace): Spellings {
  const pages = catalog.all<{ hashes: string }, Page>(
    `SELECT typed.value AS hash, p.first, p.pairs FROM json_each(@hashes) typed CROSS JOIN ${space}_spelling_delete p
     ON p.first = (SELECT max(first) FROM ${space}_spelling_delete WHERE first <= typed.value)`,
  );
  const ofWord = catalog.one<{ word: string }, { spellings: Uint8Array }>(
    `SELECT spellings FROM ${space}_word WHERE word = @word`,
  );
  const mayBeThere = openDeleteFilter(catalog, space);
  const rows = catalog.many<{ ids: string }, SpellingRow>(
    `SELECT s.key, s.owner, s.rung, s.weight FROM json_each(@ids) wanted
     CROSS JOIN ${space}_spelling s ON s.id = wanted.value`,
  );
  const rowsOf = (ids: ReadonlySet<number>): readonly SpellingRow[] =>
    ids.size === 0 ? [] : rows({ ids: JSON.stringify([...ids]) });
  return {
    withHash: (hashes) => {
      const found = pages({ hashes: JSON.stringify(mayBeThere(hashes)) });
      return rowsOf(new Set(found.flatMap(({ hash, first, pairs }) => spellingsOf(pairs, first, hash))));
    },
    withWord: (words) => {
      const ids = new Set<number>();
      for (const word of words)
        for (const id of readNumbers(ofWord({ word })?.spellings ?? new Uint8Array())) ids.add(id);
      return rowsOf(ids);
    },
  };
}
