import { afterAll, describe, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const service = openService(catalog);
const asked = async (text: string) => (await talkTo(service).ask(text)).request;

describe('What no story tells in passing narrows the films that are looked for by it', () => {
  test.each([
    ['films about a lonely robot that are not too long', { query: 'lonely robot', maxRuntime: 120 }],
    ['films of a ship that sinks under two hours', { query: 'ship that sinks', maxRuntime: 119 }],
    ['films about a heist with more than 3,000 votes', { query: 'heist', minVotes: 3001 }],
    ['películas de un robot con menos de 300 votos', { query: 'robot', maxVotes: 299 }],
  ])('%s', async (text, wanted) => {
    expect(await asked(text)).toEqual({ kind: 'search', ...wanted });
  });
});

describe('An adjective at the end is of whom it agrees with', () => {
  test.each([
    ['películas de zombies coreanas', { query: 'zombies', country: 'KR' }],
    ['películas de brujas francesas', { query: 'brujas francesas' }],
    ['una película de robots francesa', { query: 'robots', country: 'FR' }],
    ['una película de bruja francesa', { query: 'bruja francesa' }],
  ])('%s', async (text, wanted) => {
    expect(await asked(text)).toEqual({ kind: 'search', ...wanted });
  });
});

test('A small word that is a part of a name is no small word there', async () => {
  expect(await asked('de niro')).toMatchObject({ kind: 'person' });
});
