import { expect, it } from 'vitest';
import type { FilmFilter } from '../../src/catalog/films/film-filter.ts';
import { openIndex } from '../../src/recommend/index/index-reader.ts';
import { PRIOR_POWER, votePrior, WEIGHTS } from '../../src/recommend/recipe.ts';
import { openRecommender } from '../../src/recommend/recommender.ts';
import { variedOrder } from '../../src/recommend/similar/varied.ts';
import { filmsOf } from './among.ts';
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
const list = (options = {}, film = 1, films = robots, filter: FilmFilter = {}) => {
  const catalog = smallCatalog(films);
  return openRecommender(catalog)
    .similar(filmId(film), { n: 10, among: filmsOf(catalog, filter), ...options })
    .map(({ id }) => id as number);
};

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

it('offers only films that pass a filter', () => {
  const passing = (filter: FilmFilter) => list({}, 1, robots, filter).sort();
  expect(passing({ excludeGenre: 'Comedy' })).toEqual([4]);
  expect(passing({ genre: 'Comedy' })).toEqual([7, 8]);
  expect(passing({ genres: ['Comedy', 'Science Fiction'] })).toEqual([7]);
  expect(passing({ to: '1999-12-31' })).toEqual([7]);
  expect(passing({ genre: 'No Such Genre' })).toEqual([]);
});

const wars: readonly TestFilm[] = [
  { id: 1, genres: ['Western'], directors: ['Ana Paz'], collection: 'Guns', votes: 900 },
  { id: 2, genres: ['War'], directors: ['Leo Sur'], votes: 900 },
  { id: 3, genres: ['Western'], directors: ['Ana Paz'] },
  { id: 4, genres: ['War'], directors: ['Leo Sur'] },
  { id: 5, genres: ['War', 'Western'], directors: ['Ana Paz', 'Leo Sur'] },
  { id: 6, genres: ['Western'], directors: ['Ana Paz'], collection: 'Guns' },
  { id: 7, genres: ['War'], directors: ['Leo Sur'], collection: 'Shells', votes: 90 },
  { id: 8, genres: ['War'], directors: ['Leo Sur'], collection: 'Shells', votes: 80 },
  { id: 9, genres: ['Comedy'], year: 1950 },
];

it('offers for two films what is like both first, and neither of them nor of their sagas', () => {
  const found = list({ films: [filmId(2)] }, 1, wars);
  expect(found[0]).toBe(5);
  expect(found.slice(1).sort()).toEqual([3, 4, 7, 9]);
});

it('tells which of two films each is like', () => {
  const found = openRecommender(smallCatalog(wars)).similar(filmId(1), { films: [filmId(2)], n: 10 });
  const seeds = new Map(found.map(({ id, seed }) => [id as number, seed]));
  expect([seeds.get(3), seeds.get(4), seeds.get(7)]).toEqual([1, 2, 2]);
  for (const { seed, evidence } of found) expect([seed, evidence.length > 0]).toEqual([seed ?? 0, true]);
});

it('makes one list of two films, whichever is said first', () => {
  expect(list({ films: [filmId(1)] }, 2, wars)).toEqual(list({ films: [filmId(2)] }, 1, wars));
  expect(list({ films: [filmId(1)] }, 1, wars)).toEqual(list({}, 1, wars));
});

it('keeps its word to each of two films: newer than both, on every page', () => {
  const films = wars.map((film) => ({ year: 1990 + film.id, ...film }));
  expect(list({ films: [filmId(4)], relation: 'newer' }, 2, films).sort()).toEqual([5, 6, 7]);
  const [, second, third] = list({ films: [filmId(2)] }, 1, wars);
  expect(list({ films: [filmId(2)], n: 2, offset: 1 }, 1, wars)).toEqual([second, third]);
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

const western = { genres: ['Western'], directors: ['Ana Paz'] };

it('offers one film of another saga, the best of it, on every page', () => {
  const films: TestFilm[] = [
    { id: 1, ...western },
    ...[2, 3, 4].map((id) => ({ id, ...western, collection: 'Guns', votes: 600 + 100 * id })),
    ...[5, 6].map((id) => ({ id, ...western, collection: 'Spurs', votes: 40 * id })),
    { id: 7, genres: ['Comedy'] },
  ];
  expect(list({}, 1, films)).toEqual([4, 6, 7]);
  expect(list({ n: 1, offset: 1 }, 1, films)).toEqual([6]);
  expect(list({ relation: 'moreVaried' }, 1, films).sort()).toEqual([4, 6, 7]);
  expect(list({ hidden: new Set([filmId(4)]) }, 1, films)).toEqual([3, 6, 7]);
  expect(openRecommender(smallCatalog(films)).neighbours(filmId(1), 5)).toEqual([4, 6, 7]);
});

it('mixes genres when asked for more variety', () => {
  const films: TestFilm[] = [
    { id: 1, ...western },
    ...[2, 3, 4].map((id) => ({ id, ...western, votes: 900 })),
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

it('accounts for the score: what the evidence adds is what the film was ranked by', () => {
  const recommender = openRecommender(smallCatalog(robots));
  const parts = recommender.similar(filmId(1), { n: 3 }).map(({ id, score, evidence }) => {
    const votes = robots.find((film) => film.id === id)?.votes ?? 100;
    return (evidence.reduce((sum, { value }) => sum + value, 0) * votePrior(votes) ** PRIOR_POWER) / score;
  });
  expect(parts).toHaveLength(3);
  const allWeights = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);
  for (const part of parts) expect(part).toBeCloseTo(allWeights, 6);
});

it('counts a rare language for more than one that most films are in', () => {
  const crowd = Array.from({ length: 60 }, (_, at) => ({ id: 100 + at, year: 1950, votes: 2 }));
  const films: TestFilm[] = [
    { id: 1, language: 'cs', genres: ['Horror'] },
    { id: 2, language: 'cs', genres: ['Drama'], votes: 60 },
    { id: 3, genres: ['Drama'], votes: 600 },
    { id: 4, genres: ['Horror'] },
    ...crowd,
  ];
  expect(list({ n: 1 }, 1, films, { excludeGenre: 'Horror' })).toEqual([2]);
  expect(list({ n: 1 }, 4, films, { excludeGenre: 'Horror' })).toEqual([3]);
});

it('prefers of two films the one that as many people know', () => {
  const films: TestFilm[] = [
    { id: 1, votes: 40 },
    { id: 2, votes: 4000, genres: ['Drama'] },
    { id: 3, votes: 40, genres: ['Drama'] },
  ];
  const votes = (other: number) =>
    openRecommender(smallCatalog(films))
      .why(filmId(1), filmId(other))
      .find(({ kind }) => kind === 'votes')?.value ?? 0;
  expect(votes(2)).toBe(0);
  expect(votes(3)).toBeCloseTo(WEIGHTS.votes);
});

it('finds films alike that share no word, by words that occur in the same films', () => {
  const pairs = ['robot android', 'android cyborg', 'wedding bride', 'bride church'];
  const films: TestFilm[] = pairs.flatMap((overview, at) =>
    Array.from({ length: 12 }, (_, copy) => ({ id: 1 + at * 12 + copy, overview })),
  );
  films.push({ id: 90, overview: 'robot' }, { id: 91, overview: 'cyborg' }, { id: 92, overview: 'church' });
  const others =
    'ocean whale|desert camel|forest wolf|castle king|prison guard|circus clown|school exam|opera singer';
  const crowd = others
    .split('|')
    .flatMap((overview, at) =>
      Array.from({ length: 9 }, (_, copy) => ({ id: 100 + at * 9 + copy, overview })),
    );
  const recommender = openRecommender(smallCatalog([...films, ...crowd]));
  const theme = (other: number) =>
    recommender.why(filmId(90), filmId(other)).find(({ kind }) => kind === 'theme')?.value ?? 0;
  expect(theme(1)).toBeGreaterThan(theme(92));
  expect(theme(92)).toBeLessThan(0.001);
});

it('finds no evidence for a film that is not in the catalog', () => {
  expect(openRecommender(smallCatalog(robots)).why(filmId(1), filmId(999))).toEqual([]);
});

it('works on a catalog without keywords, votes or texts', () => {
  expect(list({}, 1, [{ id: 1 }, { id: 2 }, { id: 3, votes: 0 }])).toEqual([2]);
});

it('offers for a feature film one whose length is not known', () => {
  expect(list({}, 1, [...robots, { id: 9, genres: ['Science Fiction'], runtime: null }])).toContain(9);
});

it('offers as less known whatever few have seen, though the film itself is hardly better known', () => {
  const films = [
    { id: 1, ...western, votes: 60 },
    { id: 2, ...western, votes: 49 },
    { id: 3, ...western, votes: 51 },
    { id: 4, ...western, votes: 60 },
  ];
  expect(list({ relation: 'lessKnown' }, 1, films)).toEqual([2]);
  expect(list({ relation: 'lessKnown' }, 2, [...films, { id: 5, ...western, votes: 48 }])).toEqual([5]);
});

it('puts a film just like the one before it behind one of less than half its worth, not behind any', () => {
  const films: readonly TestFilm[] = [
    { id: 1, ...western },
    { id: 2, ...western },
    { id: 3, genres: ['Comedy'], language: 'fr', year: 1950 },
  ];
  const catalog = smallCatalog(films);
  const columns = openIndex(catalog).columns();
  const orderBy = (worth: number) =>
    variedOrder(catalog)(
      columns,
      [1, 1, worth].map((value, film) => ({ film, value })),
    ).map(({ film }) => film);
  expect(orderBy(0.4)).toEqual([0, 2, 1]);
  expect(orderBy(0.2)).toEqual([0, 1, 2]);
});
