import { expect, test } from 'vitest';
import { openNameResolver } from '../../src/catalog/names/name-resolver.ts';
import { openTestButaca } from '../catalogs.ts';
import { smallCatalog, type TestFilm } from '../recommend/small-catalog.ts';

const catalogOf = (films: readonly TestFilm[]) => smallCatalog(films, { names: true });
/** The films that a typed title may mean, best first. */
const found = (typed: string, films: readonly TestFilm[], limit = 10) =>
  openNameResolver(catalogOf(films), 'title')
    .find(typed, limit)
    .map(({ owner }) => owner);
/** What is offered while a title is typed. */
const offered = (typed: string, films: readonly TestFilm[]) =>
  openTestButaca(catalogOf(films))
    .suggest('votes', 'film', typed, 'en')
    .map(({ value }) => value);

test('A title typed exactly is among the first three, whatever is better known', () => {
  const sequels = [2, 3, 4, 5].map((id) => ({ id, title: `Saw: Part ${id}`, votes: 10_000 * id }));
  const films = [{ id: 1, title: 'Saw', votes: 12 }, ...sequels];
  expect(found('saw', films).indexOf(1)).toBe(2);
  expect(found('saw', [{ id: 1, title: 'Saw', votes: 9000 }, ...sequels])[0]).toBe(1);
});

test('A mistyped title is the whole title of a film sooner than the beginning of a somewhat better known one', () => {
  const whole = { id: 1, title: 'Gandhara', votes: 5000 };
  expect(found('gandhera', [whole, { id: 2, title: 'Gandhara: The Return', votes: 9000 }])[0]).toBe(1);
  expect(found('gandhera', [whole, { id: 2, title: 'Gandhara: The Return', votes: 90_000 }])[0]).toBe(2);
});

test('Most words of a long title find it, two of them do not', () => {
  const films = [
    { id: 1, title: 'The Adventures of Buckaroo Banzai Across the Eighth Dimension', votes: 900 },
  ];
  expect(found('buckaroo banzai across the eighth dimension', films)).toEqual([1]);
  expect(found('buckaroo banzai', films)).toEqual([]);
});

test('A year after a title picks the film of that year, or of the year before or after', () => {
  const films = [
    { id: 1, title: 'The Island', year: 2005, votes: 9000 },
    { id: 2, title: 'The Island', year: 1980, votes: 90 },
    { id: 3, title: 'The Island', year: 1962, votes: 40 },
  ];
  const first = (typed: string) => offered(typed, films)[0];
  expect([first('The Island (1980)'), first('The Island (1979)'), first('The Island (1963)')]).toEqual([
    'id:2',
    'id:2',
    'id:3',
  ]);
  expect([first('The Island'), first('The Island (1977)')]).toEqual(['id:1', undefined]);
});
