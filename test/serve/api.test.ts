import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questions } from '../../src/questions/index.ts';
import { TOKEN } from '../telegram/bot-api.ts';
import { openTestServer, type TestServer } from './open-test-server.ts';
import { newSigningKey } from './signing.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({
    ...{ DISCORD_PUBLIC_KEY: newSigningKey().publicKey, TELEGRAM_BOT_TOKEN: TOKEN },
    ...{ TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-sixteen-or-more', TELEGRAM_API_ROOT: 'http://127.0.0.1:9' },
  });
});
afterAll(() => server.close());

type Sent = Readonly<Record<string, string>>;
type Problem = { readonly type: string; readonly errors?: readonly { readonly field: string }[] };

async function get(path: string, query: Sent = {}, headers: Sent = {}) {
  const response = await server.app.inject({ url: path, query: { ...query }, headers });
  const { statusCode: status, headers: sent } = response;
  return { status, headers: sent, body: response.body === '' ? undefined : response.json() };
}

type Sending = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
async function send(method: Sending, url: string, payload?: object) {
  const response = await server.app.inject({ method, url, ...(payload ? { payload } : {}) });
  const { statusCode: status, headers, body } = response;
  return { status, headers, body: body === '' ? undefined : response.json() };
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
      version: 2,
      text: '/votos Titanic',
      locale: 'es',
      request: { kind: 'votes', film: TITANIC },
      problem: null,
      answer: { film: TITANIC, voteCount: 7770, voteAverage: 7.5 },
      items: [],
      alternatives: [{ id: 16535, title: 'Titanic', year: 1953 }],
      assumed: [],
      ignored: [],
      ask: [],
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
    ['/api/top', { genres: 'comedia, Romance' }, { genres: ['Comedy', 'Romance'] }],
    ['/api/top', { genres: 'horror' }, { genre: 'Horror', genres: ['Horror'] }],
    [
      '/api/filmsInPeriod',
      { anyGenres: 'comedy,war', excludeGenres: 'horror, western', excludePerson: 'id:3' },
      { anyGenres: ['Comedy', 'War'], excludeGenres: ['Horror', 'Western'], excludePerson: { id: 3 } },
    ],
    [
      '/api/filmsInPeriod',
      { person: 'tom hanks', withPerson: 'id:488', withRole: 'director', people: 'Leonardo DiCaprio:actor' },
      {
        ...{ person: { id: 31 }, withPerson: { id: 488 }, withRole: 'director' },
        people: [{ person: { id: 6193, name: 'Leonardo DiCaprio' }, role: 'actor' }],
      },
    ],
    [
      '/api/filmsInPeriod',
      { anyPeople: 'id:31, penelope cruz' },
      { anyPeople: [{ id: 31 }, { name: 'Penélope Cruz' }] },
    ],
    [
      '/api/similar',
      { film: 'alien', films: 'toy story; id:603', to: '1999' },
      { film: { id: 348 }, films: [{ title: 'Toy Story' }, { id: 603 }], to: '1999-12-31' },
    ],
    ['/api/actor', { person: 'tom hanks' }, { person: { id: 31, name: 'Tom Hanks' } }],
  ])('%s reads %j', async (path, query, request) => {
    const { status, body } = await get(path, query as unknown as Sent);
    expect(status).toBe(200);
    expect(body.request).toMatchObject(request);
  });

  it('tells which of several values it does not know', async () => {
    const { status, body } = await get('/api/top', { genres: 'comedy, zzyzx', locale: 'en' });
    expect([status, body.slot, body.typed]).toEqual([400, 'genres', 'zzyzx']);
    const people = await get('/api/top', { people: 'tom hanks, qqzzx vvwwk', locale: 'en' });
    expect([people.body.slot, people.body.typed]).toEqual(['people', 'qqzzx vvwwk']);
    expect(people.body.message ?? people.body.detail).toContain(
      'I cannot find anybody called “qqzzx vvwwk”.',
    );
  });

  it('has an address for every question of the registry', async () => {
    for (const { kind } of questions) expect((await get(`/api/${kind}`)).status, kind).not.toBe(404);
  });

  it('speaks the language of `locale`, else the best of Accept-Language, else Spanish', async () => {
    const localeOf = async (query: Sent, headers: Sent = {}) =>
      (await get('/api/help', query, headers)).body.locale;
    expect(await localeOf({})).toBe('es');
    expect(await localeOf({ locale: 'en-GB' })).toBe('en');
    expect(await localeOf({}, { 'accept-language': 'fr, es;q=0.3, en-US;q=0.8, *;q=0.1' })).toBe('en');
    expect(await localeOf({ locale: 'es' }, { 'accept-language': 'en' })).toBe('es');
  });

  it('writes numbers as the place of the client does, and keeps the places apart in caches', async () => {
    const votes = async (query: Sent, headers: Sent = {}) =>
      get('/api/votes', { film: 'Titanic', ...query }, headers);
    const shown = async (...sent: Parameters<typeof votes>): Promise<string> =>
      /Votos: (\S+)/.exec((await votes(...sent)).body.message)?.[1] ?? '';
    expect(await shown({ locale: 'es' })).toBe('7,770');
    expect(await shown({ locale: 'es-AR' })).toBe('7.770');
    expect(await shown({}, { 'accept-language': 'es-ES, es;q=0.9' })).toBe('7770');
    expect(await shown({ locale: 'es' }, { 'accept-language': 'en-US, es-AR;q=0.8' })).toBe('7.770');
    const tags = await Promise.all(
      ['es', 'es-AR', 'es-ES'].map(
        async (tag) => (await votes({}, { 'accept-language': tag })).headers['etag'],
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });

  it('goes on with a conversation where one is named, and keeps nothing where none is', async () => {
    await get('/api/ask', { text: 'votos de Titanic', conversation: 'c-1' });
    const { body } = await get('/api/ask', { text: 'y su puntaje?', conversation: 'c-1' });
    expect(body.request).toEqual({ kind: 'score', film: TITANIC });
    await get('/api/ask', { text: 'votos de Titanic' });
    expect((await get('/api/ask', { text: 'y su puntaje?' })).status).toBe(422);
  });

  it('keeps what is personal to its conversation, until it is told to forget, and for ten minutes after', async () => {
    await send('POST', '/api/seen', { film: 'Titanic', conversation: 'a' });
    expect((await get('/api/seen', { conversation: 'a' })).body.items).toEqual([TITANIC]);
    expect((await get('/api/seen', { conversation: 'b' })).body.items).toEqual([]);
    const erased = await send('DELETE', '/api/forgetMe?conversation=a');
    expect([erased.status, erased.body.answer]).toEqual([200, { erased: true }]);
    expect((await get('/api/seen', { conversation: 'a' })).body.items).toEqual([]);
    expect((await send('POST', '/api/undo', { conversation: 'a' })).body.answer).toEqual({ restored: true });
    expect((await get('/api/seen', { conversation: 'a' })).body.items).toEqual([TITANIC]);
  });

  it('takes the parameters of a POST in its body or its address', async () => {
    const inAddress = await send('POST', '/api/seen?film=Alien&conversation=d');
    expect(inAddress.body.answer.film.title).toBe('Alien');
    const both = await send('POST', '/api/seen?conversation=d', { film: 'Aliens' });
    expect(both.body.answer.total).toBe(2);
    const { body } = await send('POST', '/api/ask', {
      text: 'my seen films',
      conversation: 'd',
      locale: 'en',
    });
    expect([body.locale, body.items.length]).toEqual(['en', 2]);
  });

  it.each([
    ['a field that is none', { text: 'hola', film: 'Alien' }, ['film']],
    ['a field that is no text', { text: { a: 1 } }, ['text']],
    ['a list', { text: ['hola', 'adiós'] }, ['text']],
    ['nothing', {}, ['text']],
  ])('refuses a body with %s', async (_with, payload, fields) => {
    const { status, body } = await send('POST', '/api/ask', payload);
    expect([status, body.errors.map(({ field }: { field: string }) => field)]).toEqual([400, fields]);
  });

  it('asks back where a sentence asks to erase, and erases by the answer to that', async () => {
    await send('POST', '/api/seen', { film: 'Titanic', conversation: 'e' });
    const asked = await send('POST', '/api/ask', { text: 'forget me', conversation: 'e', locale: 'en' });
    expect([asked.status, asked.body.ask[0].label]).toEqual([422, 'Erase everything']);
    const done = await send('POST', '/api/ask', { text: 'Erase everything', conversation: 'e' });
    expect(done.body.answer).toEqual({ erased: true });
    expect((await get('/api/seen', { conversation: 'e' })).body.items).toEqual([]);
  });

  it('narrows to a list of theirs for who is named alone, and keeps nothing of it', async () => {
    await send('POST', '/api/watch', { film: 'Titanic', conversation: 'own-list' });
    const own = await get('/api/top', { list: 'watch', metric: 'votes', conversation: 'own-list' });
    expect(own.body.items).toEqual([TITANIC]);
    expect([own.headers['etag'], own.headers['cache-control']]).toEqual([undefined, 'private, no-store']);
    const empty = await get('/api/top', { list: 'rated', conversation: 'own-list' });
    expect([empty.status, empty.body.list]).toEqual([404, 'rated']);
    const guest = await get('/api/top', { list: 'watch' });
    expect([guest.status, guest.headers['etag']]).toEqual([400, undefined]);
    const rated = await get('/api/rate', { film: 'Titanic', rating: '8', conversation: 'own-list' });
    expect(rated.status).toBe(405);
  });

  it('gives what it keeps as a file to who wants to keep it', async () => {
    await send('POST', '/api/seen', { film: 'Titanic', conversation: 'f' });
    const query = { conversation: 'f', download: '1' };
    const { headers, body } = await get('/api/export', query);
    expect(headers['content-type']).toContain('application/json');
    expect(headers['content-disposition']).toBe('attachment; filename="butaca-export.json"');
    expect(headers['cache-control']).toBe('private, no-store');
    expect(body.films).toEqual([TITANIC]);
    const plain = await get('/api/export', { conversation: 'f' });
    expect(plain.headers['content-disposition']).toBeUndefined();
    expect(plain.body.answer.data.films).toEqual([TITANIC]);
  });
});

describe('GET and HEAD change nothing', () => {
  const everything = async (conversation: string) =>
    (await get('/api/export', { conversation })).body.answer.data;

  it.each([
    ['/api/seen?film=Titanic', 'POST /api/seen'],
    ['/api/seen?action=clear', 'POST /api/seen'],
    ['/api/ask?text=I+have+seen+Titanic', 'POST /api/ask'],
    ['/api/ask?text=hablame+en+ingl%C3%A9s', 'POST /api/ask'],
    ['/api/ask?text=/vistas+Titanic', 'POST /api/ask'],
    ['/api/ask?text=forget+me', 'POST /api/ask'],
    ['/api/ask?text=undo', 'POST /api/ask'],
  ])('%s is a 405 that names %s', async (url, named) => {
    await send('POST', '/api/seen', { film: 'Alien', conversation: 'g' });
    const before = await everything('g');
    const { status, headers, body } = await get(`${url}&conversation=g`);
    expect([status, headers['allow'], headers['content-type']]).toEqual([
      405,
      'POST',
      'application/problem+json',
    ]);
    expect(body.detail).toContain(named);
    expect((await send('HEAD', `${url}&conversation=g`)).status).toBe(405);
    expect(await everything('g')).toEqual(before);
  });

  it('nor does a yes by GET to whether to erase', async () => {
    await send('POST', '/api/seen', { film: 'Alien', conversation: 'h' });
    await send('POST', '/api/ask', { text: 'olvidame', conversation: 'h' });
    expect((await get('/api/ask', { text: 'sí', conversation: 'h' })).status).toBe(405);
    expect((await everything('h')).films).toHaveLength(1);
  });

  it('nor a HEAD the conversation, which a GET goes on with', async () => {
    await get('/api/ask', { text: 'votos de Titanic', conversation: 'i' });
    expect((await send('HEAD', '/api/ask?text=votos+de+Alien&conversation=i')).status).toBe(200);
    const { body } = await get('/api/ask', { text: 'y su puntaje?', conversation: 'i' });
    expect(body.request).toEqual({ kind: 'score', film: TITANIC });
  });
});

describe('An address by another method than its own', () => {
  it.each([
    ['GET', '/api/forgetMe?conversation=k', 'DELETE, OPTIONS'],
    ['HEAD', '/api/forgetMe?conversation=k', 'DELETE, OPTIONS'],
    ['POST', '/api/forgetMe', 'DELETE, OPTIONS'],
    ['GET', '/api/language?locale=en&conversation=k', 'POST, OPTIONS'],
    ['GET', '/api/undo?conversation=k', 'POST, OPTIONS'],
    ['DELETE', '/api/seen', 'GET, HEAD, POST, OPTIONS'],
    ['PUT', '/api/ask', 'GET, HEAD, POST, OPTIONS'],
    ['POST', '/api/votes', 'GET, HEAD, OPTIONS'],
    ['POST', '/api/charts/top.png', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/votos_titulo/Titanic', 'GET, HEAD, OPTIONS'],
    ['PATCH', '/openapi.json', 'GET, HEAD, OPTIONS'],
    ['POST', '/', 'GET, HEAD, OPTIONS'],
    ['POST', '/docs/', 'GET, HEAD, OPTIONS'],
    ['GET', '/chat', 'POST, OPTIONS'],
    ['GET', '/discord', 'POST, OPTIONS'],
    ['GET', '/telegram', 'POST, OPTIONS'],
    ['POST', '/healthz', 'GET, HEAD, OPTIONS'],
    ['POST', '/metrics', 'GET, HEAD, OPTIONS'],
  ] as const)('%s %s is a 405 that says which it has', async (method, url, allow) => {
    const { status, headers, body } = await send(
      method,
      url,
      method === 'POST' ? { any: 'body' } : undefined,
    );
    expect([status, headers['allow']]).toEqual([405, allow]);
    expect(headers['content-type']).toBe('application/problem+json');
    if (method !== 'HEAD') expect(body.title).toMatch(/^(?:Método equivocado|Wrong method)$/);
    const asked = await send('OPTIONS', url);
    expect([asked.status, asked.headers['allow']]).toEqual([204, allow]);
  });

  it('that is none is not found by any method', async () => {
    for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS'] as const)
      expect((await send(method, '/api/nothing')).status).toBe(404);
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
    ['a day that is none', '/api/filmsInPeriod', { from: '2010-02-31' }, 400, 'noSuchDate', ['from']],
    ['a day that is none, said', '/api/ask', { text: 'estrenos del 31/02/2010' }, 422, 'noSuchDate', []],
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
