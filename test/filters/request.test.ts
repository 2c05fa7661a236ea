import { afterAll, describe, expect, test } from 'vitest';
import type { FilmFilter } from '../../src/catalog/films/film-filter.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { ownFilters } from '../../src/filters/index.ts';
import { packRequest, unpackRequest } from '../../src/service/request-codec/pack-request.ts';
import { filmsBySql } from '../catalog/filter-oracle.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo } from '../service/talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const service = openService(catalog);

const [TITANIC, STAR_WARS, CANAL] = [597, 10, 5358];
const FILTERS: readonly FilmFilter[] = [
  { minRuntime: 150 },
  { minRuntime: 90, maxRuntime: 100 },
  { minScore: 7.5 },
  { maxScore: 5.9 },
  { minVotes: 3000 },
  { minVotes: 30, maxVotes: 500, minScore: 7 },
  { minBudget: 100_000_000 },
  { maxBudget: 5_000_000 },
  { minRevenue: 1_000_000_000 },
  { maxRevenue: 1_000_000, genre: 'Drama' },
  { collection: STAR_WARS },
  { excludeCollection: STAR_WARS, genre: 'Science Fiction' },
  { excludeFilm: TITANIC as FilmId, genre: 'Romance' },
  { genre: 'Drama', excludePerson: [31, 5344] },
  { excludeCountry: 'US' },
  { excludeLanguage: 'en', minScore: 7.1 },
];

describe('A filter of figures, sagas or of what films are not', () => {
  test.each(FILTERS)('counts the films that SQL counts: %j', async (filter) => {
    const films = filmsBySql(catalog, filter);
    expect(films.length).toBeGreaterThan(0);
    expect((await talkTo(service).answer({ kind: 'filmsInPeriod', ...filter })).answer).toEqual({
      count: films.length,
    });
  });

  test.each(FILTERS)('lists no others: %j', async (filter) => {
    const films = filmsBySql(catalog, filter);
    for (const request of [
      { kind: 'top', metric: 'votes', n: 20, ...filter },
      { kind: 'pick', ...filter },
      { kind: 'search', query: 'love and war', ...filter },
      { kind: 'similar', film: 13, n: 10, ...filter },
    ]) {
      const { items } = await talkTo(service).answer(request);
      for (const { id } of items) expect(films).toContain(id);
    }
  });

  test.each(FILTERS)('travels in a button whole: %j', (filter) => {
    const request = { kind: 'top', metric: 'score', page: 2, ...filter };
    expect(unpackRequest(packRequest(request) ?? '')).toEqual(request);
  });

  test.each(FILTERS)('is told in the title in both languages: %j', async (filter) => {
    for (const locale of ['es', 'en'] as const) {
      const title = (await talkTo(service, locale).answer({ kind: 'top', metric: 'score', ...filter }))
        .message.title;
      expect(title.split(', ').length).toBeGreaterThanOrEqual(Object.keys(filter).length);
    }
  });
});

test('no film of a company that is left out is listed', async () => {
  const filter = { excludeCompany: CANAL, genre: 'Drama' };
  const { items } = await talkTo(service).answer({ kind: 'top', metric: 'votes', n: 20, ...filter });
  const made = catalog.all<{ company: number }, { id: number }>(
    'SELECT film_id AS id FROM film_company WHERE company_id = @company',
  )({ company: CANAL });
  expect(items.length).toBe(20);
  for (const { id } of made) expect(items.map((film) => film.id)).not.toContain(id);
});

test('every filter has a letter of its own and words in both languages', () => {
  const all = Object.values(ownFilters);
  expect(new Set(all.map(({ letter }) => letter)).size).toBe(all.length);
  for (const { letter, about } of all) {
    expect(letter).toMatch(/^[a-zA-Z]$/);
    expect([about.es.length > 0, about.en.length > 0]).toEqual([true, true]);
  }
});
