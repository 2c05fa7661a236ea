import { afterAll, describe, expect, test } from 'vitest';
import { fullCatalog, onFullData, sampleCatalog, withoutFullData } from '../catalogs.ts';
import { smallCatalog, type TestFilm } from '../recommend/small-catalog.ts';
import { openService, talkTo } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const service = openService(catalog);
const asked = async (text: string, locale: 'es' | 'en') => (await talkTo(service, locale).ask(text)).request;

const idOf = (name: string): number =>
  catalog.one<{ name: string }, { id: number }>('SELECT id FROM person WHERE name = @name')({ name })?.id ??
  0;
const [JOEL, ETHAN, LILLY, LANA] = ['Joel Coen', 'Ethan Coen', 'Lilly Wachowski', 'Lana Wachowski'].map(idOf);

/** Both, in whatever order. */
const people = (request: unknown): readonly unknown[] => {
  const { person, withPerson } = (request ?? {}) as { person?: number; withPerson?: number };
  return [person, withPerson].sort((a, b) => (a ?? 0) - (b ?? 0));
};
const pair = (one?: number, other?: number) => [one, other].sort((a, b) => (a ?? 0) - (b ?? 0));

describe('Those who work together are named by their family', () => {
  test.each([
    ['movies by the Coen brothers', 'en'],
    ['the coen brothers', 'en'],
    ['películas de los hermanos Coen', 'es'],
    ['los hermanos coen', 'es'],
  ] as const)('“%s” is both', async (text, locale) => {
    expect(people(await asked(text, locale))).toEqual(pair(JOEL, ETHAN));
  });

  test('the plural of a surname is the family, and a role said of it is that of both', async () => {
    expect(people(await asked('films by the wachowskis', 'en'))).toEqual(pair(LILLY, LANA));
    expect(await asked('movies directed by the coen brothers', 'en')).toMatchObject({
      role: 'director',
      withRole: 'director',
    });
  });

  test('of several pairs of a name those are meant who made most films together, however well known', async () => {
    const together = (names: readonly string[], ids: readonly number[], votes: number) =>
      ids.map((id) => ({ id, directors: names, votes }));
    const pairOf = async (films: readonly TestFilm[]) => {
      const small = smallCatalog(films, { names: true });
      const find = small.one<{ name: string }, { id: number }>('SELECT id FROM person WHERE name = @name');
      const { request } = await talkTo(openService(small), 'en').ask('films by the Paz brothers');
      return [people(request), pair(find({ name: 'Eva Paz' })?.id, find({ name: 'Leo Paz' })?.id)];
    };
    for (const votes of [50, 5000]) {
      const [found, wanted] = await pairOf([
        ...together(['Ana Paz', 'Ida Paz'], [1, 2], 500),
        ...together(['Eva Paz', 'Leo Paz'], [3, 4, 5], votes),
      ]);
      expect(found).toEqual(wanted);
    }
  });

  test('who bears a name without ever working with another of it is no family', async () => {
    expect(people(await asked('the hanks brothers', 'en'))).not.toContain(31);
  });
});

describe('A story holds no filter that says itself', () => {
  test('a length beside it narrows the films', async () => {
    expect(await asked("movies about the vietnam war that aren't too long", 'en')).toMatchObject({
      kind: 'search',
      maxRuntime: 120,
    });
    expect(await asked('pelis no muy largas de acción', 'es')).toMatchObject({
      maxRuntime: 120,
      genre: 'Action',
    });
  });

  test('a genre before “where” says of which films it is told', async () => {
    const request = await asked('pelis de ciencia ficción donde viajan en el tiempo', 'es');
    expect(request).toMatchObject({ kind: 'search', genre: 'Science Fiction' });
  });
});

describe('What is left out or bounded is heeded', () => {
  test.each([
    ['horror movies not older than 1990', { from: '1990-01-01', genre: 'Horror' }],
    ['terror, nada anterior a 2000', { from: '2000-01-01', genre: 'Horror' }],
    ['nothing newer than 1980, thrillers', { to: '1980-12-31', genre: 'Thriller' }],
    ['comedias más nuevas que 2005', { from: '2006-01-01', genre: 'Comedy' }],
    ['westerns más viejos que 1960', { to: '1959-12-31', genre: 'Western' }],
  ])('“%s”', async (text, filters) => {
    expect(await asked(text, 'es')).toMatchObject(filters);
  });

  test('“set in” is no month', async () => {
    const request = await asked('a good mystery set in england', 'en');
    expect(request).toMatchObject({ genre: 'Mystery', country: 'GB' });
    expect(request).not.toHaveProperty('month');
  });

  test('an adjective that agrees with the films is theirs, one that does not is the story’s', async () => {
    expect(await asked('películas de zombies coreanas', 'es')).toMatchObject({ country: 'KR' });
    expect(await asked('una peli sobre un espía ruso', 'es')).not.toHaveProperty('country');
  });
});

test('a well-known series is said to be one, and taken for no film', async () => {
  for (const text of ['something like stranger things', 'movies like Breaking Bad', 'la casa de papel'])
    expect(await asked(text, 'en'), text).toMatchObject({ kind: 'declined', topic: 'series' });
});

test('the last of a saga is asked about like any film', async () => {
  const last = catalog.one<Record<string, never>, { id: number }>(
    "SELECT f.id FROM film f JOIN collection c ON c.id = f.collection_id WHERE c.name LIKE 'The Matrix%' ORDER BY release_date DESC LIMIT 1",
  )({});
  expect(await asked('cuánto recaudó la última de matrix', 'es')).toMatchObject({
    kind: 'film',
    film: last?.id,
    field: 'revenue',
  });
});

test('“both” says two people, and a particle is a part of a name', async () => {
  const request = await asked('movies with both de niro and pacino', 'en');
  expect(people(request)).toEqual(pair(idOf('Robert De Niro'), idOf('Al Pacino')));
});

test.skipIf(withoutFullData)(`what is hardly a title is taken for none, ${onFullData}`, async () => {
  const full = fullCatalog();
  const { request } = await talkTo(openService(full), 'en').ask('what are some movies my grandma would like');
  full.close();
  expect(request).not.toMatchObject({ kind: 'similar' });
});
