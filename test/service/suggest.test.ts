import { afterAll, describe, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService } from './talk.ts';

const catalog = sampleCatalog();
const { butaca } = openService(catalog);
afterAll(() => catalog.close());

type Row = { readonly id: number };
const best = (sql: string): readonly string[] =>
  catalog
    .all<Record<string, never>, Row>(sql)({})
    .map(({ id }) => `id:${id}`);
const offered = (kind: string, slot: string): readonly string[] =>
  butaca.suggest(kind, slot, '', 'en').map(({ value }) => value);

describe('Where nothing is typed yet, the best known are offered', () => {
  test('films by their votes', () => {
    const known = best('SELECT id FROM film ORDER BY vote_count DESC, id LIMIT 25');
    for (const kind of ['film', 'votes', 'similar']) expect(offered(kind, 'film')).toEqual(known);
  });

  test('sagas by the votes of their films', () => {
    const known = best(
      'SELECT collection_id AS id FROM film WHERE collection_id IS NOT NULL GROUP BY 1 ORDER BY sum(vote_count) DESC, 1 LIMIT 25',
    );
    expect(offered('saga', 'collection')).toEqual(known);
  });

  test.each([
    ['actor', 'film_cast', 'f.vote_count / (1 + c.position / 3.0)'],
    ['director', 'film_director', 'f.vote_count'],
  ])('people by what they are asked about as: %s', (kind, table, fame) => {
    const known = best(
      `SELECT c.person_id AS id FROM ${table} c JOIN film f ON f.id = c.film_id
       GROUP BY 1 ORDER BY sum(${fame}) DESC, count(*) DESC, 1 LIMIT 12`,
    );
    expect(offered(kind, 'person').slice(0, 12)).toEqual(known);
  });

  test('countries and languages by the votes of their films', () => {
    const [country, language] = [
      'SELECT country_code AS id FROM film_country JOIN film f ON f.id = film_id GROUP BY 1 ORDER BY sum(vote_count) DESC LIMIT 5',
      'SELECT language AS id FROM film GROUP BY 1 ORDER BY sum(vote_count) DESC LIMIT 5',
    ].map((sql) => best(sql).map((value) => value.replace('id:', '')));
    expect(offered('top', 'country').slice(0, 5)).toEqual(country);
    expect(offered('top', 'language').slice(0, 5)).toEqual(language);
    const named = butaca.suggest('top', 'country', 'uni', 'en').map(({ name }) => name);
    expect(named).toEqual(['United Kingdom', 'United States']);
  });

  test('studios by the votes of their films', () => {
    const names = butaca.suggest('top', 'company', '', 'en').map(({ name }) => name);
    const known = ['Warner Bros.', 'Paramount Pictures', 'Walt Disney Pictures'];
    expect(names.slice(0, 3)).toEqual(known);
    expect(names.indexOf('Marvel Studios')).toBeGreaterThan(names.indexOf('Pixar Animation Studios'));
  });

  test('people known for either, where either is asked about', () => {
    const names = butaca.suggest('person', 'person', '', 'en').map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Tom Hanks', 'Christopher Nolan']));
  });
});
