import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { openHearing } from '../../src/service/hearing.ts';
import { filmsNamed } from '../../src/slots/names/film.ts';
import { peopleNamed } from '../../src/slots/names/person.ts';
import type { Reading } from '../../src/slots/slot.ts';
import { fullCatalog, onFullData, withoutFullData } from '../catalogs.ts';
import { type Found, measure, oneEdit, twoEdits, wordLeftOut } from './typing-mistakes.ts';

type Named = { readonly id: number; readonly name: string };
const MOST_VOTED = 'SELECT id, title AS name FROM film ORDER BY vote_count DESC, id LIMIT 1000';
const MOST_FAMOUS = `SELECT p.id, p.name FROM person p JOIN (SELECT owner, max(weight) AS fame FROM person_key GROUP BY owner) k
  ON k.owner = p.id ORDER BY k.fame DESC, p.id LIMIT 1000`;

const letters = ({ name }: Named): number => (name.match(/[\p{L}\p{N}]/gu) ?? []).length;
const words = ({ name }: Named): number => name.split(/\s+/).length;
const format = (what: string, { first, inThree, misses }: Found): void =>
  console.info(
    `${what}: first ${first.toFixed(4)}, in three ${inThree.toFixed(4)}\n  ${misses.slice(0, 12).join('\n  ')}`,
  );

describe.skipIf(withoutFullData)(`Names are resolved ${onFullData}`, () => {
  let catalog: Catalog;
  let reading: Reading;
  beforeAll(() => {
    catalog = fullCatalog();
    reading = openHearing(catalog).readingOf('es', '2026-11-22');
  });
  afterAll(() => catalog.close());
  const rows = (sql: string): readonly Named[] => catalog.all<Record<string, never>, Named>(sql)({});
  const films = (typed: string) => filmsNamed(typed, reading, 3);
  const people = (typed: string) => peopleNamed(typed, reading, 3);

  test('every film is found by its own exact title: the answer or among the alternatives', () => {
    const all = rows('SELECT id, title AS name FROM film ORDER BY id');
    const found = all.map(({ id, name }) =>
      filmsNamed(name, reading, 60).findIndex((film) => film.id === id),
    );
    const lost = all.filter((_film, i) => found[i] === -1);
    const first = found.filter((at) => at === 0).length;
    console.info(
      `${all.length - lost.length} of ${all.length} films by their own title, ${first} of them first`,
    );
    expect(all.length).toBe(45_345);
    expect(lost.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  }, 300_000);

  test('a film of 1,000 votes is first by its own title unless another of that title has more', () => {
    const known = rows('SELECT id, title AS name FROM film WHERE vote_count >= 1000 ORDER BY id');
    const votes = catalog.one<{ id: number }, { votes: number }>(
      'SELECT vote_count AS votes FROM film WHERE id = @id',
    );
    const wrong = known.filter(({ id, name }) => {
      const [best] = films(name);
      return best?.id !== id && (votes({ id: best?.id ?? 0 })?.votes ?? 0) < (votes({ id })?.votes ?? 0);
    });
    expect(wrong).toEqual([]);
  });

  test('one typing mistake in a well-known title: first for .97, in three for .99', () => {
    const found = measure(rows(MOST_VOTED), oneEdit, films);
    format('titles, one edit', found);
    expect(found.first).toBeGreaterThanOrEqual(0.97);
    expect(found.inThree).toBeGreaterThanOrEqual(0.99);
  });

  test('one typing mistake in a famous name: first for .97, in three for .99', () => {
    const found = measure(rows(MOST_FAMOUS), oneEdit, people);
    format('people, one edit', found);
    expect(found.first).toBeGreaterThanOrEqual(0.97);
    expect(found.inThree).toBeGreaterThanOrEqual(0.99);
  });

  test.each([
    ['titles, two edits', MOST_VOTED, twoEdits, films, (name: Named) => letters(name) >= 10],
    ['people, two edits', MOST_FAMOUS, twoEdits, people, (name: Named) => letters(name) >= 10],
  ] as const)('%s: in the first three for .85', (what, sql, mistake, find, isLong) => {
    const found = measure(rows(sql).filter(isLong), mistake, find);
    format(what, found);
    expect(found.inThree).toBeGreaterThanOrEqual(0.85);
  });

  test.each([
    ['titles, a word left out', MOST_VOTED, films],
    ['people, a word left out', MOST_FAMOUS, people],
  ] as const)('%s of three or more: in the first three for .85', (what, sql, find) => {
    const found = measure(
      rows(sql).filter((name) => words(name) >= 3),
      wordLeftOut,
      find,
    );
    format(what, found);
    expect(found.inThree).toBeGreaterThanOrEqual(0.85);
  });
});
