import { afterAll, describe, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { listOf, openService, slotIn, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

describe('What a story says is no filter', () => {
  test.each([
    ['the movie where a retired officer tries to keep his family together after a plague', 'Family'],
    ['a lonely robot who cleans the planet falls for a probe and saves a crime ridden town', 'Crime'],
    [
      'what is the film with Robin Williams about a father who loses his children in a custody trial',
      'Family',
    ],
  ])('%s', async (text, genre) => {
    const { request } = await talkTo(service, 'en').ask(text);
    expect(request).toMatchObject({ kind: 'search' });
    expect(slotIn(request, 'genres') ?? [slotIn(request, 'genre')]).not.toContain(genre);
  });

  test('what stands beside the film is one', async () => {
    const { request } = await talkTo(service, 'en').ask(
      'a war movie about a captain who looks for one soldier',
    );
    expect(request).toMatchObject({ kind: 'search', genre: 'War' });
  });
});

describe('What is not wanted is told, and no story', () => {
  test.each([
    ['en', 'horror movies without clowns or dolls', { genre: 'Horror' }, 'clowns'],
    ['es', 'pelis de terror francesas que no sean de muñecos', { genre: 'Horror', country: 'FR' }, 'muñecos'],
  ] as const)('%s: %s', async (locale, text, slots, left) => {
    const { request, ignored } = await talkTo(service, locale).ask(text);
    expect(request).toMatchObject(slots);
    expect(slotIn(request, 'query')).toBeUndefined();
    expect(ignored.join(' ')).toContain(left);
  });
});

describe('Either of two will do', () => {
  test.each([
    [
      'en',
      'I love the movies of Christopher Nolan and David Fincher',
      ['Christopher Nolan', 'David Fincher'],
    ],
    ['es', 'me gustan las pelis de Nolan y Fincher', ['Christopher Nolan', 'David Fincher']],
  ] as const)('%s: %s', async (locale, text, names) => {
    const { request } = await talkTo(service, locale).ask(text);
    const people = (slotIn(request, 'anyPeople') as number[] | undefined) ?? [];
    const named = people.map((id) =>
      catalog.one<{ id: number }, { name: string }>('SELECT name FROM person WHERE id = @id')({ id }),
    );
    expect(named.map((person) => person?.name)).toEqual(names);
  });

  test('who would like two genres wants both', async () => {
    const { request } = await talkTo(service, 'en').ask('I would like something adventurous and funny');
    expect(request).toMatchObject({ genres: ['Adventure', 'Comedy'] });
  });
});

describe('Who it is for', () => {
  test.each([
    ['en', 'a movie for my 5 year old niece'],
    ['es', 'una peli para mi sobrino de 6 años'],
    ['es', 'algo para ver con mi hija de 9 años'],
  ] as const)('a child means the family (%s: %s)', async (locale, text) => {
    const { request } = await talkTo(service, locale).ask(text);
    expect(request).toMatchObject({ genre: 'Family' });
  });

  test('a child of a story means none', async () => {
    const { request } = await talkTo(service, 'en').ask('a thriller with a 9 year old who sees dead people');
    expect(request).toMatchObject({ genre: 'Thriller' });
  });

  test.each([
    ['en', 'a romantic comedy to cheer me up', { genres: ['Romance', 'Comedy'] }],
    ['es', 'una comedia romántica para ver con mi novia', { genres: ['Comedy', 'Romance'] }],
  ] as const)('a mood beside genres leaves nothing out (%s: %s)', async (locale, text, { genres }) => {
    const { request } = await talkTo(service, locale).ask(text);
    expect([...(slotIn(request, 'genres') as string[])].sort()).toEqual([...genres].sort());
    for (const slot of ['excludeGenres', 'anyGenres', 'minScore'])
      expect(slotIn(request, slot)).toBeUndefined();
  });
});

describe('Who wrote or produced it is known by no film', () => {
  test('they are told as left out where somebody else is named', async () => {
    const { request, ignored } = await talkTo(service, 'en').ask(
      'which 2010 thriller with Leonardo DiCaprio was produced by Emma Thomas',
    );
    expect(slotIn(request, 'withPerson')).toBeUndefined();
    expect(slotIn(request, 'query') ?? '').not.toContain('Thomas');
    expect(ignored.join(' ')).toContain('Emma Thomas');
  });
});

describe('A list in another order', () => {
  test('the films of somebody are ranked', async () => {
    const talk = talkTo(service, 'en');
    await talk.ask('movies with Tom Hanks');
    expect((await talk.ask('order them by score')).request).toMatchObject({
      kind: 'top',
      metric: 'score',
      person: 31,
    });
  });

  test.each([
    ['en', 'movies like Alien', 'sort them by revenue', 'similar'],
    ['es', 'parecidas a Matrix', 'ordenalas por puntaje', 'similar'],
  ] as const)(
    'a list with an order of its own stays, and that it does is told (%s)',
    async (locale, first, then, kind) => {
      const talk = talkTo(service, locale);
      const before = await talk.ask(first);
      const { request, ignored, message } = await talk.ask(then);
      expect(request).toMatchObject({ kind });
      expect(listOf({ message } as never)).toEqual(listOf(before));
      expect(ignored.length).toBeGreaterThan(0);
    },
  );
});

describe('What else somebody made', () => {
  test.each([
    ['en', 'Inception', 'what else did they make', 525],
    ['es', 'Inception', 'qué más hizo', 525],
    ['es', 'Pulp Fiction', '¿qué otras pelis hizo?', 138],
  ] as const)('after a card it is its director (%s: %s, %s)', async (locale, film, then, person) => {
    const talk = talkTo(service, locale);
    await talk.ask(film);
    expect((await talk.ask(then)).request).toMatchObject({ kind: 'filmography', person });
  });
});

test('a sequel is named by the film before it', async () => {
  const { request } = await talkTo(service, 'en').ask('who directed the sequel of Toy Story');
  expect(request).toMatchObject({ kind: 'film', film: 863, field: 'director' });
  expect((await talkTo(service).ask('quién dirigió la secuela de Toy Story')).request).toMatchObject({
    film: 863,
  });
});

test('a film written small that is said not to be meant is left out of the list', async () => {
  const talk = talkTo(service, 'en');
  await talk.ask('best action movies');
  expect((await talk.ask('not the dark knight')).request).toMatchObject({
    kind: 'top',
    genre: 'Action',
    excludeFilm: 155,
  });
});

test('what a film is based on is a part of its story', async () => {
  expect((await talkTo(service, 'en').ask('movies based on a true story')).request).toMatchObject({
    kind: 'search',
    query: 'based on a true story',
  });
});

test('beside a bound of the score stands the score that it bounds', async () => {
  const reply = await talkTo(service, 'en').ask('best movies rated 8 and up');
  expect(reply.request).toMatchObject({ kind: 'top', minScore: 8 });
  const shown = [...textOf(reply).matchAll(/ — (\d\.\d)$/gm)].map(([, score]) => Number(score));
  expect(shown.length).toBeGreaterThan(5);
  expect(Math.min(...shown)).toBeGreaterThanOrEqual(8);
  expect(textOf(reply)).toContain('the order is by the weighted score');
});

test('what is cheap and earned much is told by its money', async () => {
  const { request } = await talkTo(service, 'en').ask('cheap movies that made a lot of money');
  expect(request).toMatchObject({ maxBudget: 5_000_000, minRevenue: 100_000_000 });
});
