import { afterAll, describe, expect, it } from 'vitest';
import { openPosters } from '../../adapters/shared/render/posters.ts';
import { sampleCatalog } from '../catalogs.ts';
import { filmOf } from '../presenters/cases.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const postersOf = openPosters(catalog);
type Id = { readonly id: number };
const ids = (sql: string) =>
  catalog
    .all<Record<string, never>, Id>(sql)({})
    .map(({ id }) => id);
const withPoster = ids('SELECT id FROM film WHERE poster_path IS NOT NULL ORDER BY id LIMIT 12');
const without = ids('SELECT id FROM film WHERE poster_path IS NULL ORDER BY id LIMIT 12');
const film = (id: number | undefined) => filmOf(`Film ${id}`, id);

describe('The posters', () => {
  it('of a card are the one of its film, whether it came out or not', () => {
    const [coming] = ids('SELECT id FROM upcoming WHERE poster_path IS NOT NULL LIMIT 1');
    for (const id of [withPoster[0], ...(coming === undefined ? [] : [coming])]) {
      const { card, list } = postersOf({ about: film(id), items: [], locale: 'en' });
      expect(card?.alt).toBe(`Poster of Film ${id} (1999)`);
      expect(card?.url).toMatch(/^https:\/\/image\.tmdb\.org\/t\/p\/w342\/[\w-]+\.\w+$/);
      expect(list).toEqual([]);
    }
    expect(postersOf({ about: film(without[0]), items: [], locale: 'en' })).toEqual({ list: [] });
    expect(postersOf({ about: null, items: [], locale: 'en' })).toEqual({ list: [] });
  });

  it('of a list are those of five of its films at most, in its order, and of no other film', () => {
    const items = withPoster.map(film);
    const { card, list } = postersOf({ about: film(1), items, locale: 'es' });
    expect(card).toBeUndefined();
    expect(list.map(({ alt }) => alt)).toEqual(
      items.slice(0, 5).map(({ title }) => `Póster de ${title} (1999)`),
    );
  });

  it('of a list that mostly has none are none: one would say that it is about that film', () => {
    const items = [...without.slice(0, 4), ...withPoster.slice(0, 2)].map(film);
    expect(postersOf({ items, locale: 'es' }).list).toEqual([]);
  });
});
