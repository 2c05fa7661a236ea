import { afterAll, expect, test } from 'vitest';
import type { FilmId } from '../../src/domain/film.ts';
import { openGroupCandidates, type Preferences } from '../../src/recommend/group-candidates.ts';
import { smallCatalog } from './small-catalog.ts';

const GOOD = { votes: 5000, vote: 8 };
const catalog = smallCatalog([
  { id: 1, ...GOOD, genres: ['Comedy'], directors: ['Ana'] },
  { id: 2, ...GOOD, genres: ['Comedy'], directors: ['Bob'] },
  { id: 3, ...GOOD, genres: ['Horror'], directors: ['Ana'] },
  { id: 4, ...GOOD, genres: ['Drama'], collection: 'Saga' },
  { id: 5, ...GOOD, genres: ['Drama'], collection: 'Saga' },
  { id: 6, votes: 5000, vote: 3, genres: ['Comedy'] },
  { id: 7, ...GOOD, genres: ['Western'] },
  { id: 8, ...GOOD, genres: ['Western'] },
]);
afterAll(() => catalog.close());
const candidates = openGroupCandidates(catalog);
const still = (): number => 0.5;
const found = (group: readonly Preferences[], wanted = 8, left: readonly number[] = []) =>
  [...candidates({}, group, left as FilmId[], wanted, still)].sort();
const nobody: Preferences = { seen: [] };
const told = (...tastes: NonNullable<Preferences['tastes']>): Preferences => ({ seen: [], tastes });

test('without a preference they are the good ones, one of each saga', () => {
  expect(found([nobody, nobody])).toEqual([1, 2, 3, 4, 7, 8]);
});

test('what any of them has seen, rated or dislikes is left out, and what stood before', () => {
  const rated = { seen: [], rated: [{ film: 2 as FilmId, score: 9, on: '2026-11-30' }] };
  const dislikes = told(
    { about: 'film', value: 7, likes: false },
    { about: 'genre', value: 'Horror', likes: false },
  );
  expect(found([{ seen: [1 as FilmId] }, rated, dislikes], 8, [4, 5])).toEqual([8]);
  expect(found([{ seen: [1 as FilmId] }, rated, dislikes])).toEqual([4, 8]);
});

test('what they like comes first, by what they said and how they rated', () => {
  expect(found([nobody, told({ about: 'genre', value: 'Western', likes: true })], 2)).toEqual([7, 8]);
  const rated = [1, 2].map((film) => ({ film: film as FilmId, score: 2, on: '2026-11-30' }));
  const [first] = candidates({}, [{ seen: [4 as FilmId, 7 as FilmId, 8 as FilmId], rated }], [], 1, still);
  expect(first).toBe(5);
  const best = [{ film: 7 as FilmId, score: 10, on: '2026-11-30' }];
  expect(found([{ seen: [], rated: best }], 1)).toEqual([8]);
});

test('where all that fits is disliked, what was asked for is shown all the same', () => {
  const horror = told({ about: 'genre', value: 'Western', likes: false });
  expect([...candidates({ genre: 'Western' } as never, [horror], [], 5, still)].sort()).toEqual([7, 8]);
});
