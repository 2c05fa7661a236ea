import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFailure } from '../../etl/failure.ts';
import { refresh } from '../../etl/refresh/refresh.ts';
import { isCatalogFault, openCatalog } from '../../src/catalog/catalog.ts';
import { openTestButaca } from '../catalogs.ts';
import { type Built, build } from './catalog.ts';
import { type ApiFilm, openTmdbApi } from './refresh/tmdb-api.ts';

const DATA = process.env['BUTACA_DATA'];
const beside = DATA ? join(DATA, '..', 'data-2026') : undefined;
const FRESH = process.env['BUTACA_DATA_2026'] ?? (beside && existsSync(beside) ? beside : undefined);
const SAMPLE = join(import.meta.dirname, '..', '..', 'data', 'sample');

const details: readonly ApiFilm[] = FRESH
  ? readFileSync(join(FRESH, 'movie-details.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];

describe.skipIf(!FRESH)('films up to 2026 (skipped where BUTACA_DATA_2026 is unset)', () => {
  let merged: Built;
  beforeAll(async () => {
    merged = await build([SAMPLE, FRESH ?? '']);
  }, 240_000);

  it('are read without a refusal, and those without a date or still to come are no films', () => {
    for (const { file, refused } of merged.report.files) expect(refused, file).toEqual([]);
    expect(merged.rows('SELECT count(*) FROM upcoming')).toEqual([29]);
    expect(merged.rows('SELECT count(*) FROM film WHERE year = 2023')).toEqual([421]);
    expect(merged.report.dataDate).toBe('2026-04-22');
  });

  it('exist once, also those that three sources have', () => {
    expect(
      merged.rows('SELECT count(*) FROM (SELECT id FROM film UNION ALL SELECT id FROM upcoming)'),
    ).toEqual(
      merged.rows('SELECT count(DISTINCT id) FROM (SELECT id FROM film UNION ALL SELECT id FROM upcoming)'),
    );
    expect(merged.report.files.reduce((sum, { joined }) => sum + joined, 0)).toBeGreaterThan(2500);
  });

  it.each([
    ['score of Oppenheimer', { kind: 'score', film: 872585 }, { voteAverage: 8.032, voteCount: 11651 }],
    ['movies like Dune: Part Two', { kind: 'similar', film: 693134 }, { film: { id: 693134 } }],
    ['how many films came out in 2023', { kind: 'filmsInPeriod' }, { count: 421 }],
    ['puntaje de Anora', { kind: 'score' }, { voteCount: 3099 }],
  ])('%s', async (text, request, answer) => {
    const catalog = openCatalog(merged.out);
    if (isCatalogFault(catalog)) throw new Error(catalog.message);
    const reply = await openTestButaca(catalog).ask(text, { user: text, conversation: text });
    expect(reply).toMatchObject({ problem: null, request, answer });
    catalog.close();
  });

  describe('from a local TMDB', () => {
    let api: Awaited<ReturnType<typeof openTmdbApi>>;
    beforeAll(async () => {
      api = await openTmdbApi(details);
    });
    afterAll(() => api.close());

    it('bring an old catalog up to date with their people', { timeout: 240_000 }, async () => {
      const { out, rows } = await build(SAMPLE);
      const since = details.filter(({ release_date: date }) => date >= '2017-07-30');
      const done = await refresh({
        ...{ catalog: out, key: 'k', url: api.url, today: '2026-11-22', requestsPerSecond: 100_000 },
      });
      if (isFailure(done)) throw new Error(done.message);
      expect(done).toMatchObject({ fetched: since.length, refused: [], failed: [] });
      const found = new Set(rows('SELECT id FROM film'));
      expect(since.filter(({ id }) => !found.has(id)).map(({ id }) => id)).toEqual([]);
      expect(
        rows('SELECT name FROM film_cast JOIN person ON id = person_id WHERE film_id = 693134 LIMIT 1'),
      ).toEqual(['Timothée Chalamet']);
    });
  });
});
