import { afterAll, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService, slotIn, talkTo } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

test.each([
  "Ocean's Fourteen",
  "score of Ocean's Fourteen",
  "who directed Ocean's Fourteen",
  "movies like Ocean's Fourteen",
])('another number is another film, and never taken in silence: %s', async (text) => {
  const { request } = await talkTo(service, 'en').ask(text);
  expect(request).not.toMatchObject({ film: 161 });
});

test('"the Ring" is nobody of that name', async () => {
  expect((await talkTo(service, 'en').ask('score of the Ring')).request).toEqual({
    kind: 'score',
    film: 565,
  });
});

test('of the films of one title the one is meant that the person beside it is in', async () => {
  const { request } = await talkTo(service, 'en').ask('Psycho with Vince Vaughn');
  expect(request).toMatchObject({ film: 11252 });
});

test.each([
  ['Friday the 13th, the original from 1980', 4488],
  ['King Kong (1976)', 10730],
  ['score of Carrie (2013)', 133805],
])('a year beside a title says which is meant: %s', async (text, film) => {
  expect((await talkTo(service, 'en').ask(text)).request).toMatchObject({ film });
});

test('a short common word is no mistyped name', async () => {
  const { request } = await talkTo(service, 'en').ask('how much money did it lose');
  expect(slotIn(request, 'person')).toBeUndefined();
});

test.each(['The Ring', "Ocean's Eleven", 'King Kong', 'Friday the 13th'])(
  'a title, whole and written like one, is its film in any talk: %s',
  async (title) => {
    const talk = talkTo(service, 'en');
    await talk.ask('best horror movies of the 80s');
    expect((await talk.ask(title)).request?.kind).toBe('film');
  },
);
