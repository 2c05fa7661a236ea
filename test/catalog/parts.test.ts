import { afterAll, expect, test } from 'vitest';
import { openParts } from '../../src/catalog/people/characters.ts';
import { sampleCatalog } from '../catalogs.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const parts = openParts(catalog);
const idOf = (table: 'film' | 'person', column: string, name: string): number =>
  catalog.one<{ name: string }, { id: number }>(`SELECT id FROM ${table} WHERE ${column} = @name`)({ name })
    ?.id ?? 0;
const [MATRIX, BATMAN] = ['The Matrix', 'Batman'].map((title) => idOf('film', 'title', title)) as [
  number,
  number,
];
const KEANU = idOf('person', 'name', 'Keanu Reeves');
const filmsOf = (asked: Parameters<typeof parts>[0]) => parts(asked).map(({ film }) => film.title);

test('A character is found in all its films by a part of the name, the most voted first', () => {
  expect(filmsOf({ character: 'Neo' })).toEqual([
    'The Matrix',
    'The Matrix Reloaded',
    'The Matrix Revolutions',
  ]);
});

test('Small words of a name need not be in it, and accents need not be written', () => {
  expect(filmsOf({ character: 'the Joker' }).sort()).toEqual(['Batman', 'Full Metal Jacket']);
  expect(filmsOf({ character: 'amelie poulain' })).toEqual(['Amélie']);
});

test('All that was said must stand in the name', () => {
  expect(filmsOf({ character: 'Neo Poulain' })).toEqual([]);
  expect(parts({ film: MATRIX, character: 'Joker' })).toEqual([]);
});

test('Of a film it is whoever plays that character, or whom somebody plays', () => {
  expect(parts({ film: BATMAN, character: 'Joker' }).map(({ person }) => person.name)).toEqual([
    'Jack Nicholson',
  ]);
  expect(parts({ film: MATRIX, person: KEANU }).map(({ character }) => character)).toEqual([
    'Thomas "Neo" Anderson',
  ]);
  expect(parts({ film: MATRIX }).length).toBeGreaterThan(1);
});

test('Of a person it is all their parts, and of nothing none', () => {
  expect(filmsOf({ person: KEANU }).slice(0, 1)).toEqual(['The Matrix']);
  expect(filmsOf({ person: KEANU, character: 'Neo' })).toHaveLength(3);
  expect(parts({})).toEqual([]);
});
