import { expect, test } from 'vitest';
import { openRankedIds } from '../../src/catalog/films/ranking.ts';
import { smallCatalog } from '../recommend/small-catalog.ts';

/** A catalog of war films with so many votes each, where a tenth of all films have ninety. */
const ranked = (votes: readonly number[]) => {
  const films = votes.map((count, at) => ({ id: at + 1, genres: ['War'], votes: count, vote: 7 }));
  return openRankedIds(smallCatalog(films, { meta: { votes_of_a_tenth: '90', mean_vote: '6' } }));
};
const WAR = { genre: 'War' };
/** The floor of votes of a list by score. */
const floorOf = (votes: readonly number[], { filter = {}, n = 10, order = 'desc' as 'desc' | 'asc' } = {}) =>
  ranked(votes)('score', order, filter, n, 0).floor.votes;

test('A list of some films takes those with the votes of a tenth of all where five have them', () => {
  expect(floorOf([90, 90, 90, 90, 90, 10], { filter: WAR })).toBe(90);
});

test('It takes those with a third of that where fewer than five have them, and any film that may be ranked at last', () => {
  expect(floorOf([90, 90, 90, 90, 30, 29], { filter: WAR })).toBe(30);
  expect(floorOf([90, 90, 90, 89, 29, 29], { filter: WAR })).toBe(10);
});

test('Of fewer films wanted than five as many will do', () => {
  expect(floorOf([90, 90, 10, 10, 10], { filter: WAR, n: 2 })).toBe(90);
  expect(floorOf([90, 90, 10, 10, 10], { filter: WAR, n: 3 })).toBe(10);
});

test('A list of all films needs five times as many votes', () => {
  expect(floorOf([450, 450, 450, 450, 450, 90])).toBe(450);
  expect(floorOf([450, 450, 450, 450, 449, 90])).toBe(90);
});

test('A film with fewer votes than ten is never ranked by its score, one with ten is', () => {
  const page = ranked([10, 9])('score', 'desc', {}, 10, 0);
  expect(page.films.map(({ id }) => id as number)).toEqual([1]);
});

test('Of a page it is told whether more films follow', () => {
  const rank = ranked([100, 100, 100]);
  expect([rank('score', 'desc', WAR, 2, 0).more, rank('score', 'desc', WAR, 3, 0).more]).toEqual([
    true,
    false,
  ]);
  expect(rank('score', 'desc', WAR, 2, 2).films).toHaveLength(1);
});

test('Many votes weigh more than few of the same mean, above the mean of all and below it', () => {
  const byVotes = (vote: number) => {
    const films = [90, 900].map((votes, at) => ({ id: at + 1, genres: ['War'], votes, vote }));
    const rank = openRankedIds(smallCatalog(films, { meta: { votes_of_a_tenth: '90', mean_vote: '6' } }));
    return rank('score', 'desc', WAR, 10, 0).films.map(({ id }) => id as number);
  };
  expect(byVotes(8)).toEqual([2, 1]);
  expect(byVotes(4)).toEqual([1, 2]);
});

const M = 1_000_000;

test('Films with dubious amounts are named beside a ranking where they would have stood in it or on the edge of it', () => {
  const films = [
    { id: 1, budget: 10 * M, revenue: 90 * M },
    { id: 2, budget: 10 * M, revenue: 80 * M },
    { id: 3, budget: 10 * M, revenue: 70 * M },
    { id: 4, budget: 9, revenue: 80 * M },
    { id: 5, budget: 9, revenue: 79 * M },
    { id: 6, budget: 9, revenue: 95 * M },
  ];
  const rank = openRankedIds(smallCatalog(films));
  const beside = (n: number, skip = 0) => {
    const { films, leftOut } = rank('revenue', 'desc', {}, n, skip);
    return [films, leftOut].map((some) => some.map(({ id }) => id as number));
  };
  expect(beside(2)).toEqual([
    [1, 2],
    [6, 4],
  ]);
  // On the last page everything below belongs to it.
  expect(beside(3)).toEqual([
    [1, 2, 3],
    [6, 4, 5],
  ]);
});

test('A film with an unknown amount is in no ranking by it, and not named beside it', () => {
  const films = [
    { id: 1, budget: 10 * M, revenue: 20 * M },
    { id: 2, revenue: 90 * M },
    { id: 3, budget: 80 * M },
  ];
  const rank = openRankedIds(smallCatalog(films));
  const ids = (metric: 'return' | 'profit' | 'revenue' | 'budget') =>
    rank(metric, 'desc', {}, 5, 0).films.map(({ id }) => id as number);
  expect([ids('return'), ids('profit'), ids('revenue'), ids('budget')]).toEqual([[1], [1], [2, 1], [3, 1]]);
  expect(rank('profit', 'desc', {}, 5, 0).leftOut).toEqual([]);
});

test('A return of a film that fewer than twenty have voted on is taken where there are few others', () => {
  const film = (id: number, votes: number) => ({ id, votes, budget: 10 * M, revenue: id * 10 * M });
  const floorOf = (...votes: readonly number[]) =>
    openRankedIds(smallCatalog(votes.map((count, at) => film(at + 1, count))))('return', 'desc', {}, 10, 0)
      .floor.votes;
  expect(floorOf(20, 20, 20, 20, 20, 10)).toBe(20);
  expect(floorOf(20, 20, 20, 20, 19, 10)).toBe(10);
});
