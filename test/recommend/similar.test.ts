import { expect, it } from 'vitest';
import { openRecommender } from '../../src/recommend/recommender.ts';
import { filmId, smallCatalog, type TestFilm } from './small-catalog.ts';

const robots: readonly TestFilm[] = [
  {
    id: 1,
    title: 'Robot Dawn',
    collection: 'Robot Dawn Collection',
    genres: ['Science Fiction'],
    votes: 5000,
  },
  {
    id: 2,
    title: 'Robot Dawn II',
    collection: 'Robot Dawn Collection',
    genres: ['Science Fiction'],
    year: 2003,
  },
  { id: 3, title: 'The Robot Dawn Holiday Special', genres: ['Science Fiction'] },
  { id: 4, title: 'Steel Heart', genres: ['Science Fiction'], directors: ['Ana Paz'], year: 2001 },
  { id: 5, title: 'Steel Short', genres: ['Science Fiction'], runtime: 12 },
  { id: 6, title: 'Unseen Steel', genres: ['Science Fiction'], votes: 0 },
  { id: 7, title: 'Steel Laughs', genres: ['Science Fiction', 'Comedy'], year: 1998, votes: 40 },
  { id: 8, title: 'Laughs', genres: ['Comedy'], year: 2000 },
];
const list = (options = {}, film = 1, films = robots) =>
  openRecommender(smallCatalog(films))
    .similar(filmId(film), { n: 10, ...options })
    .map(({ id }) => id as number);

it('offers no film of the own saga, no special named after it, no film without votes and no short', () => {
  expect(list().sort()).toEqual([4, 7, 8]);
});

it('offers a short for a short', () => {
  expect(list({}, 5)).toContain(4);
  expect(list({}, 4, [...robots, { id: 9, runtime: 30 }])).not.toContain(9);
});

it('gives the saga apart, by date, without the film itself', () => {
  const recommender = openRecommender(smallCatalog(robots));
  expect(recommender.saga(filmId(1)).map(({ title }) => title)).toEqual(['Robot Dawn II']);
  expect(recommender.saga(filmId(4))).toEqual([]);
});

it('never offers an excluded genre, and only a wanted one', () => {
  expect(list({ excludeGenre: 'Comedy' })).toEqual([4]);
  expect(list({ genre: 'Comedy' }).sort()).toEqual([7, 8]);
  expect(list({ genre: 'No Such Genre' })).toEqual([]);
});

it('goes by the year for newer and older films', () => {
  expect(list({ relation: 'newer' })).toEqual([4]);
  expect(list({ relation: 'older' })).toEqual([7]);
});

it('offers for less known only films with a fifth of the votes or fewer', () => {
  const films = [...robots, { id: 9, genres: ['Science Fiction'], votes: 1001 }];
  expect(list({ relation: 'lessKnown' }, 1, films)).not.toContain(9);
  expect(list({ relation: 'lessKnown' }, 1, films)).toContain(4);
});

it('gives the same films as neighbours, without their evidence', () => {
  expect(openRecommender(smallCatalog(robots)).neighbours(filmId(1), 2)).toEqual(list().slice(0, 2));
});

it('leaves out the films that were seen', () => {
  expect(list({ hidden: new Set([filmId(4)]) })).not.toContain(4);
});

it('gives the next films from an offset on, and of equals the smaller id first', () => {
  const equals = Array.from({ length: 12 }, (_, at) => ({ id: 100 - at, genres: ['Drama'] }));
  expect(list({ n: 5 }, 100, equals)).toEqual([89, 90, 91, 92, 93]);
  expect(list({ n: 5, offset: 5 }, 100, equals)).toEqual([94, 95, 96, 97, 98]);
});

it('mixes sagas and genres when asked for more variety', () => {
  const western = { genres: ['Western'], directors: ['Ana Paz'] };
  const films: TestFilm[] = [
    { id: 1, ...western },
    ...[2, 3, 4].map((id) => ({ id, ...western, collection: 'Guns', votes: 900 })),
    { id: 5, genres: ['Western', 'Comedy'], year: 1980, votes: 900 },
  ];
  expect(list({ n: 2 }, 1, films)).toEqual([2, 3]);
  expect(list({ n: 2, relation: 'moreVaried' }, 1, films)).toEqual([2, 5]);
});

it('knows nothing like a film that is not in the catalog', () => {
  expect(list({}, 999)).toEqual([]);
});

it('accounts for a pair whole: the shares of the evidence sum to one', () => {
  const evidence = openRecommender(smallCatalog(robots)).why(filmId(1), filmId(4));
  expect(evidence.map(({ kind }) => kind)).toContain('genre');
  expect(evidence.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

it('finds no evidence for a film that is not in the catalog', () => {
  expect(openRecommender(smallCatalog(robots)).why(filmId(1), filmId(999))).toEqual([]);
});

it('works on a catalog without keywords, votes or texts', () => {
  expect(list({}, 1, [{ id: 1 }, { id: 2 }, { id: 3, votes: 0 }])).toEqual([2]);
});
