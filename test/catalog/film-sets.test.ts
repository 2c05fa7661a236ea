import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { companiesOf } from '../../src/catalog/films/companies.ts';
import { openCount, type TallyUnit } from '../../src/catalog/films/film-count.ts';
import type { FilmFilter } from '../../src/catalog/films/film-filter.ts';
import { openFilmSets } from '../../src/catalog/films/film-sets.ts';
import { metrics, openMostVoted, openRanking } from '../../src/catalog/films/ranking.ts';
import { filmColumn } from '../../src/catalog/films/read-columns.ts';
import { markNumbers, packNumbers } from '../../src/catalog/number-list.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { sampleCatalog } from '../catalogs.ts';
import { filmsBySql } from './filter-oracle.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());

const values = (sql: string): readonly (string | number)[] =>
  catalog
    .all<Record<string, never>, { value: string | number }>(sql)({})
    .map(({ value }) => value);
const genre = fc.constantFrom(...(values('SELECT name AS value FROM genre') as string[]), 'No Such Genre');
const person = fc.constantFrom(
  ...(values(
    'SELECT person_id AS value FROM film_director UNION SELECT person_id FROM film_cast WHERE position < 2',
  ) as number[]),
);
const date = fc.constantFrom(...(values('SELECT release_date AS value FROM film') as string[]), '1900-01-01');
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 3 });
const role = fc.constantFrom<'actor' | 'director'>('actor', 'director');
const score = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);
const dollars = fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 3_000_000_000 }));
const { ofStudio } = companiesOf(catalog);
/** Those that stand for themselves alone, of which SQL needs no list of studios. */
const company = fc.constantFrom(
  ...(values('SELECT id AS value FROM company') as number[]).filter((id) => ofStudio(id).length === 1),
);
const collection = fc.constantFrom(...(values('SELECT id AS value FROM collection') as number[]), 0);
const someOf = <T>(one: fc.Arbitrary<T>) => maybe(fc.array(one, { minLength: 1, maxLength: 3 }));
const filters: fc.Arbitrary<FilmFilter> = fc.record({
  genre: maybe(genre),
  excludeGenre: maybe(genre),
  person: maybe(person),
  withPerson: fc.option(person, { nil: undefined, freq: 1 }),
  language: maybe(fc.constantFrom(...(values('SELECT code AS value FROM language') as string[]), 'qq')),
  country: maybe(fc.constantFrom(...(values('SELECT code AS value FROM country') as string[]), 'QQ')),
  from: maybe(date),
  to: maybe(date),
  minRuntime: maybe(fc.integer({ min: 1, max: 200 })),
  maxRuntime: maybe(fc.integer({ min: 1, max: 200 })),
  minScore: maybe(score),
  maxScore: maybe(score),
  minVotes: maybe(fc.integer({ min: 0, max: 9000 })),
  maxVotes: maybe(fc.integer({ min: 0, max: 9000 })),
  minBudget: maybe(dollars),
  maxBudget: maybe(dollars),
  minRevenue: maybe(dollars),
  maxRevenue: maybe(dollars),
  company: maybe(company),
  excludeCompany: maybe(company),
  collection: maybe(collection),
  excludeCollection: maybe(collection),
  excludeFilm: maybe(fc.constantFrom(...(values('SELECT id AS value FROM film') as FilmId[]))),
  refused: maybe(fc.subarray((values('SELECT id AS value FROM film') as number[]).slice(0, 40))),
  excludeCountry: maybe(fc.constantFrom(...(values('SELECT code AS value FROM country') as string[]), 'QQ')),
  excludeLanguage: maybe(
    fc.constantFrom(...(values('SELECT code AS value FROM language') as string[]), 'qq'),
  ),
  month: maybe(fc.integer({ min: 1, max: 12 })),
  day: maybe(fc.integer({ min: 1, max: 31 })),
  toDay: maybe(fc.integer({ min: 1, max: 31 })),
  year: maybe(fc.integer({ min: 1950, max: 2017 })),
  weekday: maybe(fc.integer({ min: 0, max: 6 })),
  genres: someOf(genre),
  anyGenres: someOf(genre),
  excludeGenres: someOf(genre),
  people: maybe(fc.array(fc.record({ person, role: maybe(role) }), { minLength: 1, maxLength: 2 })),
  anyPeople: someOf(person),
  excludePerson: maybe(person),
});
/** One to three parts of it: with all together hardly a film would pass. */
const fewParts = fc
  .tuple(filters, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), maybe(role), maybe(role))
  .map(([filter, picks, role, withRole]): FilmFilter => {
    const parts = Object.entries(filter).filter(([, value]) => value !== undefined);
    const few = Object.fromEntries(
      picks.flatMap((pick) => parts.slice(pick % parts.length, (pick % parts.length) + 1)),
    );
    return {
      ...few,
      ...(few['person'] === undefined ? {} : { role }),
      ...(few['withPerson'] === undefined ? {} : { withRole }),
    };
  });
const unit = fc.constantFrom<TallyUnit>('month', 'weekday', 'year');

describe('Films are the same by their columns as by their rows', () => {
  const setOf = openFilmSets(catalog);
  const count = openCount(catalog);
  const ids = filmColumn(catalog, 'id');

  test('in the set of any filter', () => {
    fc.assert(
      fc.property(fewParts, (filter) => {
        const set = setOf(filter) ?? new Uint8Array(ids.length).fill(1);
        expect([...ids].filter((_, film) => set[film] === 1)).toEqual(filmsBySql(catalog, filter));
      }),
    );
  });

  test('in a count and in its spread over months, weekdays or years', () => {
    fc.assert(
      fc.property(fewParts, unit, (filter, by) => {
        const { [by]: _, ...rest } = filter;
        const { count: found, spread } = count(filter, by);
        expect(found).toBe(filmsBySql(catalog, filter).length);
        expect(count(filter, undefined).count).toBe(found);
        for (const [value, films] of spread)
          expect(films).toBe(filmsBySql(catalog, rest, `${by} = ${value}`).length);
        expect([...spread.values()].reduce((sum, films) => sum + films, 0)).toBe(
          filmsBySql(catalog, rest).length,
        );
      }),
    );
  });

  test('in pages of the most voted', () => {
    const page = openMostVoted(catalog);
    fc.assert(
      fc.property(fewParts, fc.nat({ max: 600 }), (filter, skip) => {
        const expected = filmsBySql(catalog, filter, '1', 'vote_count DESC, id').slice(skip);
        const { films, more } = page(filter, 5, skip);
        expect(films.map(({ id }) => id)).toEqual(expected.slice(0, 5));
        expect(more).toBe(expected.length > 5);
      }),
    );
  });

  const figures = {
    score: '(vote_count * vote_average + V * M) / (vote_count + V)',
    votes: 'vote_count',
    return: 'CAST(revenue AS REAL) / budget',
    revenue: 'revenue',
    budget: 'budget',
    profit: 'revenue - budget',
    popularity: 'popularity',
    runtime: 'runtime',
    date: 'release_date',
  } as const;
  const floors = {
    score: 'vote_count >= V',
    votes: 'vote_count > 0',
    return: 'revenue >= 1000 AND budget >= 10000 AND vote_count >= V',
    revenue: 'revenue >= 1000 AND coalesce(budget, 10000) >= 10000',
    budget: 'budget >= 10000 AND coalesce(revenue, 1000) >= 1000',
    profit: 'revenue >= 1000 AND budget >= 10000 AND vote_count >= V',
    popularity: 'popularity IS NOT NULL',
    runtime: 'runtime > 0 AND vote_count >= V',
    date: 'vote_count >= V',
  } as const;

  test('in the order of any figure, either way', () => {
    const rank = openRanking(catalog);
    const mean = values('SELECT avg(vote_average) AS value FROM film WHERE vote_count > 0')[0];
    fc.assert(
      fc.property(
        fewParts,
        fc.constantFrom(...metrics),
        fc.constantFrom('asc', 'desc'),
        (filter, by, order) => {
          const { films, floor } = rank(by, order, filter, 7, 3);
          const filled = (sql: string) =>
            sql.replaceAll('V', String(floor.votes)).replaceAll('M', String(mean));
          const ordered = `${filled(figures[by])} ${order}, vote_count DESC, id`;
          const expected = filmsBySql(catalog, filter, filled(floors[by]), ordered);
          expect(films.map(({ id }) => id)).toEqual(expected.slice(3, 10));
        },
      ),
    );
  });

  test('but for those that are to be hidden', () => {
    const rank = openRanking(catalog);
    const [first, ...others] = rank('votes', 'desc', {}, 6, 0).films;
    const hidden = new Set(first ? [first.id] : []);
    expect(rank('votes', 'desc', {}, 5, 0, hidden).films).toEqual(others);
  });
});

test('A packed list of numbers marks those numbers and no others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 40_000 })), (numbers) => {
      const sorted = numbers.sort((a, b) => a - b);
      const marks = new Uint8Array(40_001);
      markNumbers(packNumbers(sorted), marks, 1);
      expect([...marks.entries()].filter(([, mark]) => mark === 1).map(([at]) => at)).toEqual(sorted);
    }),
  );
});
