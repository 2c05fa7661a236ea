import { expect, it } from 'vitest';
import { openRecommender } from '../../src/recommend/recommender.ts';
import { smallCatalog, type TestFilm } from './small-catalog.ts';

const films: readonly TestFilm[] = [
  { id: 1, overview: 'A scientist travels through time to save her daughter.', keywords: ['time travel'] },
  { id: 2, overview: 'A hitman falls in love with a baker.' },
  { id: 3, overview: 'A baker opens a shop in Paris.', keywords: ['bakery'] },
  { id: 4, title: 'Час пик', overview: 'Поезд идёт на север.' },
  { id: 5, overview: 'A chess player loses his memory.', keywords: ['amnesia'] },
  { id: 6, overview: 'Nothing at all.' },
];
const recommender = openRecommender(smallCatalog(films));
const found = (query: string, options = {}) =>
  recommender.search(query, options).map(({ id }) => id as number);

it('finds a film by words of its story, in any form of them', () => {
  expect(found('chess players who lose memories')[0]).toBe(5);
});

it('finds an English text by a Spanish description', () => {
  expect(found('viajes en el tiempo')[0]).toBe(1);
  expect(found('un asesino a sueldo que se enamora')[0]).toBe(2);
  expect(found('películas sobre ajedrez')).toEqual([5]);
});

it('finds a film by its keywords', () => {
  expect(found('amnesia')).toEqual([5]);
});

it('finds a text in another script', () => {
  expect(found('поезд')).toEqual([4]);
});

it('finds nothing for stop words, unknown words or an empty text', () => {
  expect(found('the of and')).toEqual([]);
  expect(found('qwertyuiop')).toEqual([]);
  expect(found('')).toEqual([]);
});

it('does not stumble over the syntax of a search engine', () => {
  expect(found('chess: +"player" ~3 * (^2 -baker')).toContain(5);
});

it('finds only films of the set that is asked for', () => {
  expect(found('baker', { among: Uint8Array.of(0, 0, 1, 0) })).toEqual([3]);
});

it('finds the same by the numbers of the terms as by the sentence', () => {
  for (const query of ['chess player', 'un asesino a sueldo que se enamora de una panadera']) {
    expect(recommender.search(recommender.terms(query))).toEqual(recommender.search(query));
  }
});

it('keeps twelve terms at the most, each within 24 bits with its sign', () => {
  const long = films.map(({ overview }) => overview).join(' ');
  const terms = recommender.terms(long, 'en');
  expect(terms).toHaveLength(12);
  expect(terms.every((number) => Math.abs(number) < 2 ** 23)).toBe(true);
});

it('passes over numbers that the catalog does not know', () => {
  expect(recommender.search([1, -2, ...recommender.terms('chess')]).map(({ id }) => id)).toEqual([5]);
  expect(recommender.search([-1, 3])).toEqual([]);
});

it('gives the next films from an offset on', () => {
  expect(found('baker', { offset: 1 })).toEqual(found('baker').slice(1));
});

it('lets the votes decide between films that fit alike', () => {
  const alike = [100, 9000, 0].map((votes, at) => ({ id: at + 1, votes, overview: 'A lighthouse keeper.' }));
  const ids = openRecommender(smallCatalog(alike))
    .search('lighthouse')
    .map(({ id }) => id as number);
  expect(ids).toEqual([2, 1, 3]);
});

const keeper = 'A lighthouse keeper on an island.';
const foundAmong = (query: string, some: readonly TestFilm[]) =>
  openRecommender(smallCatalog(some))
    .search(query)
    .map(({ id }) => id as number);

it('finds a film by a word that is in its title alone', () => {
  expect(foundAmong('lighthouse', [{ id: 1, title: 'The Lighthouse', overview: 'Two keepers.' }])).toEqual([
    1,
  ]);
});

it('counts a word of the title for more than one of the story', () => {
  const some = [
    { id: 1, title: 'Keeper', overview: 'A lighthouse by a lighthouse.' },
    { id: 2, title: 'Lighthouse', overview: 'A keeper by a lighthouse.' },
  ];
  expect(foundAmong('lighthouse', some)).toEqual([2, 1]);
});

it('counts a word that a text says more than once', () => {
  const often = 'A lighthouse keeper on a lighthouse.';
  expect(
    foundAmong('lighthouse', [
      { id: 1, overview: keeper },
      { id: 2, overview: often },
    ]),
  ).toEqual([2, 1]);
});

it('finds by a shorter text before a longer one that says the same word', () => {
  const more = 'He counts ships, mends nets, paints doors, feeds gulls and writes letters.';
  const some = [
    { id: 1, overview: `${keeper} ${more}` },
    { id: 2, overview: keeper },
    { id: 3, overview: more },
  ];
  expect(foundAmong('lighthouse', some)).toEqual([2, 1]);
});

it('counts a rare word for more than one that most films have', () => {
  const some = [
    { id: 1, overview: 'A keeper of bees.' },
    { id: 2, overview: 'A lighthouse of stone.' },
    ...[3, 4, 5, 6].map((id) => ({ id, overview: 'A keeper of goats.' })),
  ];
  expect(foundAmong('lighthouse keeper', some)[0]).toBe(2);
});

it('reads a word of both languages as English where many English texts have it', () => {
  const pies = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: 10 + at, overview: 'A pie for the neighbours.' }));
  const foot = { id: 1, overview: 'Somebody walks to Rome on foot.' };
  expect(foundAmong('pie', [foot, ...pies(60)])).not.toContain(1);
  expect(foundAmong('pie', [foot, ...pies(20)])).toEqual([1]);
});
