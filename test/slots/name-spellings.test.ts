import { afterAll, describe, expect, test } from 'vitest';
import { openSpellings } from '../../src/catalog/names/name-spellings.ts';
import { openPrefixOwners } from '../../src/catalog/names/prefix-owners.ts';
import { openWordFame } from '../../src/catalog/names/word-fame.ts';
import { MOST_OF_A_PREFIX, MOST_OF_A_WORD, type NameSpace } from '../../src/catalog/schema/name-index.ts';
import { deepDeleteHashes, deleteHashes, editDistance } from '../../src/language/spelling.ts';
import { rungs } from '../../src/language/title-keys.ts';
import { sampleCatalog } from '../catalogs.ts';
import { cases } from '../effort.ts';
import { oneEdit, randomFrom, twoEdits } from './typing-mistakes.ts';

type Spelling = {
  readonly key: string;
  readonly owner: number;
  readonly rung: number;
  readonly weight: number;
};
type Key = Spelling;

const catalog = sampleCatalog();
afterAll(() => catalog.close());

const rows = (sql: string): readonly Spelling[] => catalog.all<Record<string, never>, Spelling>(sql)({});
const shapeOf = (key: string): string => key.replace(/ /g, '');

/** A text and every form of it with a letter left out. */
function forms(text: string): readonly string[] {
  return [text, ...Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))];
}

function startsOf(key: string): readonly string[] {
  const letters = [...key];
  return [1, 2, 3]
    .filter((length) => length <= letters.length)
    .map((length) => letters.slice(0, length).join(''));
}

const MOST_COLLISIONS = 2;
const PLACES = { title: 'titles', person: 'people', saga: 'sagas' } as const;

describe.each(['title', 'person', 'saga'] as const)('What is looked up by a %s', (space: NameSpace) => {
  const spellings = rows(`SELECT key, owner, rung, weight FROM ${space}_spelling ORDER BY id`);
  const { withHash, withWord } = openSpellings(catalog, space);
  const byForm = new Map<string, Set<Spelling>>();
  for (const spelling of spellings)
    for (const form of forms(shapeOf(spelling.key)))
      byForm.set(form, (byForm.get(form) ?? new Set()).add(spelling));
  const sharing = (typed: readonly string[]) =>
    new Set(typed.flatMap((form) => [...(byForm.get(form) ?? [])]));
  const sorted = (found: Iterable<Spelling>) => [...found].map(({ key, owner }) => `${key} ${owner}`).sort();
  /** All of them, and hardly another: two forms may have one hash, which costs a comparison later. */
  const expectFound = (found: Iterable<Spelling>, wanted: Iterable<Spelling>): void => {
    const [got, want] = [sorted(found), sorted(wanted)];
    expect(got).toEqual(expect.arrayContaining(want));
    expect(got.length - want.length).toBeLessThanOrEqual(MOST_COLLISIONS);
  };
  const random = randomFrom(1895);
  const typed = spellings.filter((_, at) => at % cases(3, 40) === 0).map(({ key }) => key);

  test(`by mistyped ${PLACES[space]} are the spellings that share a form with a letter left out`, () => {
    for (const key of typed) {
      const shape = shapeOf(oneEdit(key, random));
      const found = withHash(deleteHashes(shape));
      expectFound(found, sharing(forms(shape)));
      const near = spellings.filter((one) => editDistance(shape, shapeOf(one.key), 1) <= 1);
      expect(found).toEqual(expect.arrayContaining(near));
    }
  });

  test('by two mistakes are those that share a form with two letters left out', () => {
    for (const key of typed) {
      const shape = shapeOf(twoEdits(key, random));
      const deep = new Set(forms(shape).slice(1).flatMap(forms));
      expectFound(withHash(deepDeleteHashes(shape)), sharing([...deep]));
    }
  });

  test('by a word are the best known spellings that have it', () => {
    const words = new Map<string, Spelling[]>();
    for (const spelling of spellings)
      for (const word of new Set(spelling.key.split(' ')))
        words.set(word, [...(words.get(word) ?? []), spelling]);
    for (const [word, having] of words) expect(withWord([word])).toEqual(having.slice(0, MOST_OF_A_WORD));
    const all = rows(`SELECT word AS key FROM ${space}_word`).map(({ key }) => key);
    expect(all.toSorted()).toEqual([...words.keys()].sort());
    expect(withWord(['no such word'])).toEqual([]);
  });

  test('by what a name begins with are its best known owners', () => {
    const keys: readonly Key[] = rows(`SELECT key, owner, rung, weight FROM ${space}_key`);
    const owners = new Map<string, Map<number, number>>();
    for (const { key, owner, rung, weight } of keys)
      if (rung <= rungs.article)
        for (const start of startsOf(key))
          owners.set(start, (owners.get(start) ?? new Map()).set(owner, weight));
    const ownersOf = openPrefixOwners(catalog, space);
    for (const [start, weights] of owners) {
      const best = [...weights].sort(([a, x], [b, y]) => y - x || a - b).map(([owner]) => owner);
      expect(ownersOf(start)).toEqual(best.slice(0, MOST_OF_A_PREFIX));
    }
    expect(ownersOf('no such start')).toEqual([]);
  });
});

test('A word is as well known as the best known film or person that has it', () => {
  const fame = openWordFame(catalog);
  const best = new Map<string, number>();
  for (const space of ['title', 'person'])
    for (const { key, weight } of rows(`SELECT key, owner, rung, weight FROM ${space}_spelling`))
      for (const word of key.split(' ')) best.set(word, Math.max(weight, best.get(word) ?? 0));
  for (const [word, weight] of best) expect(fame(word)).toBe(weight);
  expect(fame('no such word')).toBe(0);
});
