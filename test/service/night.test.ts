import { afterAll, describe, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const service = openService(catalog);

describe('A film night in one’s own chat', () => {
  test.each([
    ['film night: horror from the 80s', { from: '1980-01-01', to: '1989-12-31', genre: 'Horror' }],
    ['noche de pelis: comedia de los 90', { from: '1990-01-01', to: '1999-12-31', genre: 'Comedy' }],
    ['noche de pelis de terror', { genre: 'Horror' }],
    ['noche de pelis de comedia de los 90', { from: '1990-01-01', to: '1999-12-31', genre: 'Comedy' }],
    ['/night comedy under 2 hours', { maxRuntime: 119, genre: 'Comedy' }],
    ['noche de pelis', {}],
  ])('is narrowed as any list is: %s', async (text, filters) => {
    const talk = talkTo(service);
    const { request, items } = await (text.startsWith('/night ')
      ? talk.command('night', text.slice('/night '.length))
      : talk.ask(text));
    expect(request).toMatchObject({ kind: 'night', ...filters });
    const narrowed = Object.keys(request ?? {}).filter((slot) => slot in { from: 1, to: 1, maxRuntime: 1 });
    expect(narrowed.sort()).toEqual(
      Object.keys(filters)
        .filter((slot) => slot !== 'genre')
        .sort(),
    );
    expect(items.length).toBeGreaterThan(0);
  });

  test('is voted on by number, and the film’s card is the answer', async () => {
    const talk = talkTo(service);
    const { items } = await talk.ask('film night: comedy');
    const { request } = await talk.ask('I vote for the second');
    expect(request).toMatchObject({ kind: 'film', film: items[1]?.id });
  });

  test.each(['movie night ideas', 'film night with friends', 'noche de pelis de mi infancia'])(
    'is not what is asked for by %s',
    async (text) => {
      expect((await talkTo(service).ask(text)).request?.kind).not.toBe('night');
    },
  );
});
