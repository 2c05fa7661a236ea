import { afterAll, expect, test } from 'vitest';
import type { FilmSet } from '../../src/catalog/films/film-filter.ts';
import { numberOf } from '../../src/catalog/films/read-columns.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { openIndex } from '../../src/recommend/index/index-reader.ts';
import { profileReader } from '../../src/recommend/index/profile.ts';
import { vectorOf } from '../../src/recommend/index/vector.ts';
import { openRecommender } from '../../src/recommend/recommender.ts';
import { eligibility } from '../../src/recommend/similar/eligible.ts';
import { scorer } from '../../src/recommend/similar/score.ts';
import { sampleCatalog } from '../catalogs.ts';
import { filmsOf } from './among.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const index = openIndex(catalog);
const { id, collection } = index.columns();
const profileOf = profileReader(catalog);
const { all } = scorer(index);
const eligible = eligibility(catalog, index);
const films = catalog
  .all<Record<string, never>, { id: FilmId }>(
    'SELECT id FROM film WHERE vote_count > 0 ORDER BY id * 7919 % 1009 LIMIT 60',
  )({})
  .map((film) => film.id);

const FIRST = 5;

/** The means of the likenesses to each of several, over every film of the catalog. */
function bestMeans(seeds: readonly FilmId[], among: FilmSet | undefined): readonly FilmId[] {
  const numbers = seeds.map((seed) => numberOf(id, seed));
  const rules = numbers.map((number) => eligible(number, {}));
  const mayBe = (film: number): boolean =>
    among?.[film] !== 0 && rules.every(({ passes }) => passes(film)) && !numbers.includes(film);
  const shares = seeds.map((seed) => {
    const scores = all(numberOf(id, seed), vectorOf(index, profileOf(seed), numberOf(id, seed)));
    const best = scores.reduce((most, score, film) => (score > most && mayBe(film) ? score : most), 0);
    return scores.map((score) => score / best);
  });
  const means = Array.from(id, (_, film) => shares.reduce((sum, share) => sum + (share[film] ?? 0), 0));
  const ranked = [...means.keys()]
    .filter((film) => (means[film] ?? 0) > 0 && mayBe(film))
    .sort((a, b) => (means[b] ?? 0) - (means[a] ?? 0) || a - b);
  const isFirstOfSaga = (film: number, at: number): boolean =>
    collection[film] === 0 || ranked.findIndex((one) => collection[one] === collection[film]) === at;
  return ranked
    .filter(isFirstOfSaga)
    .slice(0, FIRST)
    .map((film) => id[film] as FilmId);
}

test.each([2, 3, 5])('A list of %i films is what the means over all films make', (count) => {
  const recommender = openRecommender(catalog);
  const dramas = filmsOf(catalog, { genre: 'Drama' });
  for (let at = 0; at + count <= films.length; at += count) {
    const seeds = films.slice(at, at + count);
    const [first, ...others] = seeds as [FilmId, ...FilmId[]];
    for (const among of [undefined, dramas])
      expect(recommender.neighbours(first, FIRST, { films: others, among }), `of ${seeds}`).toEqual(
        bestMeans(seeds, among),
      );
  }
});
