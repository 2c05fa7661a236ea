import { afterAll, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

test.each([
  ['movies like Y tu mamá también', 'en'],
  ['Toy Story saga', 'en'],
  ['something like El secreto de sus ojos but newer', 'en'],
  ['parecidas a The Dark Knight', 'es'],
  ["votos de What's Eating Gilbert Grape", 'es'],
])('the words of a title say nothing about the language of "%s"', async (text, locale) => {
  expect((await talkTo(service).ask(text)).locale).toBe(locale);
});

test.each([
  ['score of Alien', 'E.T.?', 'en'],
  ['puntaje de Alien', 'Titanic?', 'es'],
  ['movies like Alien', 'page 2', 'en'],
])('after "%s", "%s" is answered in the same language', async (first, then, locale) => {
  const talk = talkTo(service, locale === 'en' ? 'es' : 'en');
  await talk.ask(first);
  expect((await talk.ask(then)).locale).toBe(locale);
});
