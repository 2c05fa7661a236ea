import { afterAll, expect, test } from 'vitest';
import type { FilmId } from '../../src/domain/film.ts';
import { openRecommender } from '../../src/recommend/recommender.ts';
import { MADE_AHEAD } from '../../src/recommend/similar/explained.ts';
import { reasonsOf } from '../../src/recommend/similar/reasons.ts';
import { sampleCatalog } from '../catalogs.ts';
import { filmsOf } from './among.ts';
import { expectSameBest } from './best-scores.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const { explained, similar } = openRecommender(catalog);
const films = catalog
  .all<Record<string, never>, { id: FilmId }>('SELECT id FROM film WHERE id % 7 = 0 AND vote_count > 0')({})
  .map(({ id }) => id);
const made = (film: FilmId, options: Parameters<typeof similar>[1]) => {
  const list = similar(film, options);
  const reasons = reasonsOf(list);
  return list.map(({ evidence: _, ...film }, at) => ({ ...film, reason: reasons[at] }));
};

test('Lists that the build made are those that would be made now', () => {
  const count = catalog.one<Record<string, never>, { lists: number }>(
    'SELECT count(*) AS lists FROM similar_list',
  );
  expect(count({})?.lists).toBeGreaterThan(600);
  for (const film of films)
    for (const n of [1, 5, MADE_AHEAD.length]) expect(explained(film, { n })).toEqual(made(film, { n }));
});

test('No film is passed over that is among the best', () => expectSameBest(catalog, films));

test('A critique, more films, further ones or a later page are answered anew', () => {
  const [first] = films;
  const notDramas = filmsOf(catalog, { excludeGenre: 'Drama' });
  for (const film of films.slice(0, 20)) {
    for (const options of [
      { n: 10 },
      { offset: 5 },
      { among: notDramas },
      { relation: 'newer' },
      { films: first === undefined || first === film ? [] : [first] },
    ] as const)
      expect(explained(film, options)).toEqual(made(film, options));
  }
});

test('A seen film leaves a list that the build made', () => {
  for (const film of films.slice(0, 20)) {
    const [first] = explained(film);
    const hidden = new Set(first ? [first.id] : []);
    expect(explained(film, { hidden })).toEqual(made(film, { hidden }));
  }
});
