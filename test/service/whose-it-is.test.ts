import { afterAll, describe, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService, slotIn, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

const named = (id: unknown) =>
  catalog.one<{ id: number }, { name: string }>('SELECT name FROM person WHERE id = @id')({ id: Number(id) })
    ?.name;

describe('A possessive names whose it is', () => {
  test.each([
    ["James Cameron's movies", 'filmography', 'James Cameron'],
    ["christopher nolan's best movie", 'top', 'Christopher Nolan'],
    ["best of stanley kubrick's films", 'top', 'Stanley Kubrick'],
    ["return on investment of james cameron's movies", 'person', 'James Cameron'],
  ])('%s', async (text, kind, name) => {
    const { request, assumed } = await talkTo(service, 'en').ask(text);
    expect(request?.kind).toBe(kind);
    expect(named(slotIn(request, 'person'))).toBe(name);
    expect(assumed).toEqual([]);
  });

  test('a studio too', async () => {
    const { request, ignored } = await talkTo(service, 'en').ask("pixar's best movie");
    expect(request).toMatchObject({ kind: 'top', company: 3 });
    expect(ignored).toEqual([]);
  });

  test('a title that has one by itself stays whole, and a contraction names nobody', async () => {
    const { request } = await talkTo(service, 'en').ask("Schindler's List");
    expect(request).toMatchObject({ kind: 'film', film: 424 });
    const { request: story } = await talkTo(service, 'en').ask("it's a movie about a clown");
    expect(story).toMatchObject({ kind: 'search' });
  });
});

describe('What two made together', () => {
  test('is listed, and what either made is counted and one tap away', async () => {
    const { ask } = talkTo(service, 'en');
    const reply = await ask('did pacino and de niro ever work together');
    expect(reply.request).toMatchObject({ kind: 'filmography' });
    expect(reply.ignored).toEqual([]);
    const both = [slotIn(reply.request, 'person'), slotIn(reply.request, 'withPerson')];
    expect(both.map(named)).toEqual(['Al Pacino', 'Robert De Niro']);
    const apart = reply.next.find(({ label }) => label === 'Together or apart');
    expect(apart?.request).toMatchObject({ kind: 'top', metric: 'date', anyPeople: both });
    const count = catalog.one<{ one: number; other: number }, { films: number }>(
      `SELECT count(*) AS films FROM film WHERE id IN (
         SELECT film_id FROM film_cast WHERE person_id IN (@one, @other)
         UNION SELECT film_id FROM film_director WHERE person_id IN (@one, @other))`,
    );
    const [one = 0, other = 0] = both.map(Number);
    expect(textOf(reply)).toContain(`Together or apart: ${count({ one, other })?.films} films.`);
  });

  test('of one alone there is no such line', async () => {
    const reply = await talkTo(service, 'en').ask('al pacino movies');
    expect(reply.next.map(({ label }) => label)).not.toContain('Together or apart');
  });
});

describe('Who made the most', () => {
  test.each([
    ['which director made the most films', 'films'],
    ['which director made the most money', 'revenue'],
    ['top 5 directors by revenue', 'revenue'],
  ])('%s', async (text, metric) => {
    const { request } = await talkTo(service, 'en').ask(text);
    expect(request).toMatchObject({ kind: 'topPeople', role: 'director', metric });
  });
});

describe('A name goes on', () => {
  test.each([
    ['en', 'spy movies not james bond'],
    ['es', 'pelis de espías que no sean james bond'],
  ] as const)('%s: %s leaves out the saga, and nobody called James', async (locale, text) => {
    const { request } = await talkTo(service, locale).ask(text);
    expect(slotIn(request, 'excludePerson')).toBeUndefined();
    expect(slotIn(request, 'excludeCollection')).toBe(645);
  });
});

describe('What films should not be about', () => {
  test.each([
    ['en', 'american films not about the war'],
    ['es', 'películas americanas que no traten de la guerra'],
  ] as const)('%s: %s', async (locale, text) => {
    const { request } = await talkTo(service, locale).ask(text);
    expect(request).toMatchObject({ excludeGenre: 'War' });
    expect(slotIn(request, 'genre')).toBeUndefined();
  });

  test('is no story that is searched', async () => {
    const { request } = await talkTo(service, 'es').ask('películas que no traten de superhéroes');
    expect(slotIn(request, 'query')).toBeUndefined();
  });
});

test('"w/o" is without', async () => {
  const { request } = await talkTo(service, 'en').ask('best scorsese w/o de niro');
  expect(named(slotIn(request, 'person'))).toBe('Martin Scorsese');
  expect(named(slotIn(request, 'excludePerson'))).toBe('Robert De Niro');
});

test('what a film should not be too much of is no story, however "que" is written', async () => {
  const { request, ignored } = await talkTo(service, 'es').ask(
    'una peli de terror pero q no sea muy sangrienta',
  );
  expect(request).toMatchObject({ genre: 'Horror' });
  expect(slotIn(request, 'query')).toBeUndefined();
  expect(ignored.join(' ')).toContain('sangrienta');
});

describe('New beside a genre is recent', () => {
  test.each([
    ['en', 'new horror movies'],
    ['es', 'comedias nuevas'],
  ] as const)('%s: %s', async (locale, text) => {
    const { request, ignored } = await talkTo(service, locale).ask(text);
    expect(slotIn(request, 'from')).toBe('2007-01-01');
    expect(ignored).toEqual([]);
  });

  test('New York is not', async () => {
    const { request } = await talkTo(service, 'en').ask('new york crime movies');
    expect(slotIn(request, 'from')).toBeUndefined();
  });
});
