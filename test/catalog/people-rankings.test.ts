import { expect, test } from 'vitest';
import { openPeopleRanking, type PeopleMetric } from '../../src/catalog/people/rank-people.ts';
import { smallCatalog, type TestFilm } from '../recommend/small-catalog.ts';

const M = 1_000_000;
/** The names of who directed some films, ranked, with their figures. */
function ranked(films: readonly TestFilm[], metric: PeopleMetric, order: 'desc' | 'asc' = 'desc') {
  const catalog = smallCatalog(films);
  const nameOf = catalog.one<{ id: number }, { name: string }>('SELECT name FROM person WHERE id = @id');
  const { people, floor } = openPeopleRanking(catalog)('director', metric, order, {}, 10, 0);
  return { floor, people: people.map(({ id, value }) => [nameOf({ id })?.name, value]) };
}
let made = 0;
/** So many films of somebody, alike. */
const films = (name: string, count: number, film: Omit<TestFilm, 'id'> = {}): readonly TestFilm[] =>
  Array.from({ length: count }, () => {
    made += 1;
    return { id: made, directors: [name], votes: 100, ...film };
  });

test('Whoever made most films stands first; of equals who was known first', () => {
  const found = ranked([...films('Ana', 1), ...films('Eva', 3), ...films('Ida', 1)], 'films');
  expect(found.people).toEqual([
    ['Eva', 3],
    ['Ana', 1],
    ['Ida', 1],
  ]);
  expect(found.floor).toEqual({ films: 1, votes: 0 });
});

test('By votes it is the sum; of equals who needed more films for it', () => {
  const found = ranked([...films('Ana', 1, { votes: 300 }), ...films('Eva', 3)], 'votes');
  expect(found.people).toEqual([
    ['Eva', 300],
    ['Ana', 300],
  ]);
});

test('By return it is the median of the films, and by profit the sum', () => {
  const money = (...revenues: readonly number[]) =>
    revenues.flatMap((revenue) => films('Ana', 1, { budget: 10 * M, revenue: revenue * M }));
  expect(ranked(money(20, 30, 900), 'return').people).toEqual([['Ana', 3]]);
  expect(ranked(money(20, 30, 900), 'profit').people).toEqual([['Ana', 920 * M]]);
});

test('By score only films count that fifty people have voted on, and the least comes first where it is asked for', () => {
  const some = [
    ...films('Ana', 1, { votes: 50, vote: 8 }),
    ...films('Ana', 1, { votes: 49, vote: 2 }),
    ...films('Eva', 1, { votes: 900, vote: 7 }),
  ];
  expect(ranked(some, 'score')).toEqual({
    floor: { films: 1, votes: 50 },
    people: [
      ['Ana', 8],
      ['Eva', 7],
    ],
  });
  expect(ranked(some, 'score', 'asc').people).toEqual([
    ['Eva', 7],
    ['Ana', 8],
  ]);
});

test('Five films are wanted of each where five people have as many, else three, else one', () => {
  const people = ['Ana', 'Eva', 'Ida', 'Leo', 'Max'];
  const each = (count: number) => people.flatMap((name) => films(name, count));
  const floorOf = (some: readonly TestFilm[]) => ranked(some, 'score').floor.films;
  expect([floorOf(each(5)), floorOf(each(4)), floorOf(each(3)), floorOf(each(2))]).toEqual([5, 3, 3, 1]);
  expect(floorOf([...each(5).slice(1), ...films('Tom', 1)])).toBe(3);
});
