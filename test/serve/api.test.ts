import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questions } from '../../src/questions/index.ts';
import { openTestServer, type TestServer } from './open-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

type Sent = Readonly<Record<string, string>>;
type Problem = { readonly type: string; readonly errors?: readonly { readonly field: string }[] };

async function get(path: string, query: Sent = {}, headers: Sent = {}) {
  const response = await server.app.inject({ url: path, query: { ...query }, headers });
  const { statusCode: status, headers: sent } = response;
  return { status, headers: sent, body: response.body === '' ? undefined : response.json() };
}

async function problemOf(path: string, query: Sent = {}) {
  const { status, headers, body } = await get(path, query);
  expect(headers['content-type']).toBe('application/problem+json');
  expect(headers['cache-control']).toBe('no-store');
  const { type, errors = [] } = body as Problem;
  return { status, type: type.split(':').at(-1), fields: errors.map(({ field }) => field) };
}

const TITANIC = { id: 597, title: 'Titanic', year: 1997 };

describe('The API', () => {
  it('answers a question by its kind and its slots with the JSON of `ask --json`', async () => {
    const { status, body } = await get('/api/votes', { film: 'Titanic', locale: 'es' });
    expect(status).toBe(200);
    expect(body).toEqual({
      text: '/votos Titanic',
      locale: 'es',
      request: { kind: 'votes', film: TITANIC },
      problem: null,
      answer: { film: TITANIC, voteCount: 7770, voteAverage: 7.5 },
      items: [],
      alternatives: [{ id: 16535, title: 'Titanic', year: 1953 }],
      message: 'Titanic (1997)\nVotos: 7,770\nPromedio: 7.5 de 10\nTambién: Titanic (1953).',
    });
  });

  it('tells what no parameter can take', async () => {
    const { status, body } = await get('/api/votes', { film: 'Titanic in comedies', locale: 'en' });
    expect([status, body.ignored]).toEqual([200, ['comedies']]);
    expect(body.message).toContain('Not taken into account: “comedies”.');
  });

  it('answers a sentence with the very same', async () => {
    const { body: bySlots } = await get('/api/votes', { film: 'Titanic' });
    const { body: bySentence } = await get('/api/ask', { text: 'votos de Titanic' });
    expect({ ...bySentence, text: '' }).toEqual({ ...bySlots, text: '' });
  });

  it.each([
    ['/api/filmsInMonth', { month: '1', year: '1999' }, { month: 1, year: 1999 }],
    [
      '/api/filmsInMonth',
      { month: 'enero', genre: 'terror', page: '1' },
      { month: 1, genre: 'Horror', page: 1 },
    ],
    ['/api/filmsOnWeekday', { weekday: '4', day: '13' }, { weekday: 4, day: 13 }],
    ['/api/filmsOnWeekday', { weekday: 'Friday', locale: 'en' }, { weekday: 4 }],
    ['/api/filmsOnWeekday', { weekday: 'viernes 13' }, { weekday: 4, day: 13 }],
    ['/api/top', { genre: 'horror 90s' }, { genre: 'Horror', from: '1990-01-01', to: '1999-12-31' }],
    [
      '/api/filmsInPeriod',
      { from: '1990-01-01', to: '1999-12-31' },
      { from: '1990-01-01', to: '1999-12-31' },
    ],
    ['/api/top', { metric: 'votes', n: '3', maxRuntime: '100' }, { metric: 'votes', n: 3, maxRuntime: 100 }],
    ['/api/top', { language: 'fr', country: 'FR' }, { metric: 'score', language: 'fr', country: 'FR' }],
    ['/api/score', { film: 'id:597' }, { film: TITANIC }],
    ['/api/similar', { film: 'matrix', relation: 'newer' }, { film: { id: 603 }, relation: 'newer' }],
    [
      '/api/compare',
      { film: 'Alien', other: 'Aliens' },
      { film: { title: 'Alien' }, other: { title: 'Aliens' } },
    ],
    ['/api/actor', { person: 'tom hanks' }, { person: { id: 31, name: 'Tom Hanks' } }],
  ])('%s reads %j', async (path, query, request) => {
    const { status, body } = await get(path, query as unknown as Sent);
    expect(status).toBe(200);
    expect(body.request).toMatchObject(request);
  });

  it('has an address for every question of the registry', async () => {
    for (const { kind } of questions) expect((await get(`/api/${kind}`)).status).not.toBe(404);
  });

  it('speaks the language of `locale`, else the best of Accept-Language, else Spanish', async () => {
    const localeOf = async (query: Sent, headers: Sent = {}) =>
      (await get('/api/help', query, headers)).body.locale;
    expect(await localeOf({})).toBe('es');
    expect(await localeOf({ locale: 'en-GB' })).toBe('en');
    expect(await localeOf({}, { 'accept-language': 'fr, es;q=0.3, en-US;q=0.8, *;q=0.1' })).toBe('en');
    expect(await localeOf({ locale: 'es' }, { 'accept-language': 'en' })).toBe('es');
  });

  it('goes on with a conversation where one is named, and keeps nothing where none is', async () => {
    await get('/api/ask', { text: 'votos de Titanic', conversation: 'c-1' });
    const { body } = await get('/api/ask', { text: 'y su puntaje?', conversation: 'c-1' });
    expect(body.request).toEqual({ kind: 'score', film: TITANIC });
    await get('/api/ask', { text: 'votos de Titanic' });
    expect((await get('/api/ask', { text: 'y su puntaje?' })).status).toBe(422);
  });

  it('keeps what is personal to its conversation, until it is told to forget', async () => {
    await get('/api/seen', { film: 'Titanic', conversation: 'a' });
    expect((await get('/api/seen', { conversation: 'a' })).body.items).toEqual([TITANIC]);
    expect((await get('/api/seen', { conversation: 'b' })).body.items).toEqual([]);
    await get('/api/forgetMe', { conversation: 'a' });
    expect((await get('/api/seen', { conversation: 'a' })).body.items).toEqual([]);
  });
});

describe('A problem of the API is told as RFC 9457 has it', () => {
  it.each([
    ['a title that is not there', '/api/score', { film: 'Zzyzxqwv Blorgon' }, 404, 'unknown', []],
    ['an id that is not there', '/api/score', { film: 'id:999999999' }, 404, 'unknown', []],
    ['a title with words of a question in it', '/api/film', { film: 'Release the Heat' }, 404, 'unknown', []],
    ['nobody of that name', '/api/actor', { person: 'Zzyzxqwv Blorgon' }, 404, 'unknown', []],
    [
      'a sentence about a title that is not there',
      '/api/ask',
      { text: 'votos de Zzyzxqwv Blorgon' },
      404,
      'unknown',
      [],
    ],
    ['filters that no film fits', '/api/top', { to: '1850-12-31' }, 404, 'noData', []],
    ['words that say nothing', '/api/ask', { text: 'qwrtp zxcvb' }, 422, 'notUnderstood', []],
    ['a month that is none', '/api/filmsInMonth', { month: '13' }, 400, 'unknown', ['month']],
    ['a page 0', '/api/filmsInMonth', { month: '1', page: '0' }, 400, 'unknown', ['page']],
    ['a page without a number', '/api/top', { page: 'two' }, 400, 'unknown', ['page']],
    ['a metric that is none', '/api/top', { metric: 'beauty' }, 400, 'unknown', ['metric']],
    ['a slot left out', '/api/compare', { film: 'Alien' }, 400, 'badParameter', ['other']],
    ['a slot left empty', '/api/score', { film: '' }, 400, 'badParameter', ['film']],
    [
      'unknown parameters',
      '/api/score',
      { title: 'x', film: 'Alien', y: '1' },
      400,
      'badParameter',
      ['title', 'y'],
    ],
    ['a text too long', '/api/ask', { text: 'x'.repeat(1001) }, 400, 'badParameter', ['text']],
    [
      'a conversation that is no key',
      '/api/help',
      { conversation: 'a b' },
      400,
      'badParameter',
      ['conversation'],
    ],
    ['nobody to mark a film for', '/api/seen', { film: 'Alien' }, 400, 'badParameter', ['conversation']],
    [
      'nobody whose films are asked for',
      '/api/ask',
      { text: 'mis vistas' },
      400,
      'badParameter',
      ['conversation'],
    ],
    ['an address that is none', '/api/nothing', {}, 404, 'notFound', []],
  ])('%s', async (_what, path, query, status, type, fields) => {
    expect(await problemOf(path, query as unknown as Sent)).toEqual({ status, type, fields });
  });

  it('a parameter given twice', async () => {
    expect(await problemOf('/api/score?film=Alien&film=Aliens')).toMatchObject({
      status: 400,
      fields: ['film'],
    });
  });

  it('an address that cannot be decoded, or is too long', async () => {
    expect(await problemOf('/api/%ZZ')).toMatchObject({ status: 400, type: 'badRequest' });
    expect(await problemOf(`/api/ask?text=${'x'.repeat(15_000)}`)).toMatchObject({
      status: 414,
      type: 'tooLong',
    });
  });

  it('with the nearest names, in the language asked for', async () => {
    const { body } = await get('/api/votes', { film: 'Titanicus Maximo', locale: 'en' });
    expect(body).toMatchObject({ title: 'Unknown', slot: 'film', nearest: expect.any(Array) });
    expect(body.detail).toContain('I cannot find a film');
  });

  it('a bug with the number that the log has, and nothing of the bug or of the text', async () => {
    const broken = await openTestServer({}, [
      () => async (app) => {
        app.get('/broken', async () => {
          throw new Error('the secret of the house');
        });
      },
    ]);
    const response = await broken.app.inject({ url: '/broken', query: { text: 'what was asked' } });
    await broken.close();
    expect(response.statusCode).toBe(500);
    expect(response.headers['content-type']).toBe('application/problem+json');
    expect(response.body).not.toContain('secret');
    expect(broken.logged).toHaveLength(1);
    expect(broken.logged[0]).toContain(response.json().id);
    expect(broken.logged[0]).not.toContain('what was asked');
  });
});

describe('An answer that depends on the catalog only', () => {
  it('has a tag, and is not sent again to who has it', async () => {
    const first = await get('/api/score', { film: 'Titanic' });
    expect(first.headers['cache-control']).toBe('public, max-age=300');
    expect(first.headers['vary']).toBe('accept-language');
    const tag = String(first.headers['etag']);
    const again = await get('/api/score', { film: 'Titanic' }, { 'if-none-match': `"x", W/${tag}` });
    expect([again.status, again.body, again.headers['etag']]).toEqual([304, undefined, tag]);
    const other = await get('/api/score', { film: 'Alien' }, { 'if-none-match': tag });
    expect(other.status).toBe(200);
    const english = await get(
      '/api/score',
      { film: 'Titanic' },
      { 'if-none-match': tag, 'accept-language': 'en' },
    );
    expect(english.status).toBe(200);
  });

  it.each([
    ['chance', '/api/pick', {}],
    ['chance, asked in a sentence', '/api/ask', { text: 'recomendame algo' }],
    ['the user', '/api/seen', { conversation: 'c' }],
    ['the conversation', '/api/score', { film: 'Titanic', conversation: 'c' }],
  ])('is told from one that depends on %s', async (_on, path, query) => {
    const { headers } = await get(path, query as unknown as Sent);
    expect([headers['etag'], headers['cache-control']]).toEqual([undefined, 'private, no-store']);
  });
});
