import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, type TestServer } from './open-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const CONVERSATION = '0123456789abcdef';

/** The address of the picture on the card that answers a sentence on the page, as a browser reads it. */
async function pictureOn(q: string): Promise<string | undefined> {
  const payload = { q, conversation: CONVERSATION, locale: 'es' };
  const { html } = (await server.app.inject({ method: 'POST', url: '/chat', payload })).json();
  return /<img class="chart" src="([^"]+)" alt="[^"]+"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
}

describe('The charts of answers', () => {
  it('are pictures, by the parameters of the answer, in its language, and may be kept', async () => {
    const [spanish, english] = await Promise.all(
      ['es', 'en'].map((locale) =>
        server.app.inject(`/api/charts/filmsInMonth.png?month=enero&locale=${locale}`),
      ),
    );
    expect(spanish?.statusCode).toBe(200);
    expect(spanish?.headers['content-type']).toBe('image/png');
    expect(PNG.sync.read(spanish?.rawPayload ?? Buffer.alloc(0)).width).toBe(760);
    expect(english?.rawPayload.equals(spanish?.rawPayload ?? Buffer.alloc(0))).toBe(false);
    const headers = { 'if-none-match': String(spanish?.headers['etag']) };
    const again = await server.app.inject({
      url: '/api/charts/filmsInMonth.png?month=enero&locale=es',
      headers,
    });
    expect(again.statusCode).toBe(304);
  });

  it.each([
    ['/api/charts/filmsInMonth.png', 400, 'badParameter'],
    ['/api/charts/filmsInMonth.png?month=13', 400, 'unknown'],
    ['/api/charts/director.png?person=Zzyzxqwv+Blorgon', 404, 'unknown'],
    ['/api/charts/score.png?film=Titanic', 404, 'noChart'],
    ['/api/charts/nothing.png', 404, 'notFound'],
    ['/api/charts/seen.png', 404, 'notFound'],
  ])('%s is a problem of %d', async (url, status, type) => {
    const response = await server.app.inject(url);
    expect([response.statusCode, response.json().type.split(':').at(-1)]).toEqual([status, type]);
    expect(response.headers['etag']).toBeUndefined();
  });

  it('beyond those that may wait are refused with words and a time, to whoever asks for most', async () => {
    const ask = (year: number, remoteAddress: string) =>
      server.app.inject({ url: `/api/charts/filmsInPeriod.png?from=${year}-01-01`, remoteAddress });
    const many = Array.from({ length: 60 }, (_, i) => ask(1930 + i, '192.0.2.1'));
    const [answers, another] = await Promise.all([Promise.all(many), ask(1929, '192.0.2.2')]);
    const refused = answers.filter(({ statusCode }) => statusCode === 429);
    expect(refused.length).toBeGreaterThan(5);
    expect(answers.filter(({ statusCode }) => statusCode === 200).length).toBeGreaterThan(40);
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused[0]?.headers['etag']).toBeUndefined();
    expect(refused[0]?.json()).toMatchObject({ title: 'Demasiados gráficos a la vez', status: 429 });
    expect(another.statusCode).toBe(200);
    expect(server.logged.filter((line) => line.includes('not drawn'))).toEqual([]);
  });

  it.each(['retorno del director Christopher Nolan', 'Titanic vs Avatar', 'la saga de Harry Potter'])(
    'stand on the card of the page that answers “%s”',
    async (sentence) => {
      const src = await pictureOn(sentence);
      expect(src).toMatch(/^api\/charts\//);
      const picture = await server.app.inject(`/${src}`);
      expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/png']);
    },
  );

  it('do not stand beside the bars that the page draws itself', async () => {
    expect(await pictureOn('¿cuántas películas se estrenaron en enero?')).toBeUndefined();
  });
});
