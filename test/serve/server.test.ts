import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openTestServer, type TestServer } from './open-test-server.ts';

let server: TestServer;
afterEach(() => server.close());

/** Sends what a request begins with, and a byte of it now and then until the server has had enough; what it answered. */
function dribble({ hostname, port }: URL, begun: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(begun));
    const slowly = setInterval(() => socket.write('x'), 40);
    socket.on('data', (bytes) => {
      answer += bytes;
    });
    socket.on('error', () => undefined); // what is written after the end
    socket.on('close', () => {
      clearInterval(slowly);
      resolve(answer);
    });
  });
}

describe('The server', () => {
  it('says that it runs, and from what it answers, to whoever asks however often', async () => {
    server = await openTestServer({ RATE_LIMIT: '1' });
    for (let i = 0; i < 5; i++) {
      expect((await server.app.inject('/healthz')).json()).toEqual({ status: 'ok' });
      expect((await server.app.inject('/readyz')).json()).toMatchObject({ status: 'ok', films: 698 });
    }
  });

  it('takes so many requests a minute from an address, of what is there and what is not', async () => {
    server = await openTestServer({ RATE_LIMIT: '2' });
    const statuses = async (remoteAddress: string, url: string) => {
      const found: number[] = [];
      for (let i = 0; i < 3; i++) found.push((await server.app.inject({ url, remoteAddress })).statusCode);
      return found;
    };
    expect(await statuses('192.0.2.1', '/api/help')).toEqual([200, 200, 429]);
    expect(await statuses('192.0.2.2', '/nothing')).toEqual([404, 404, 429]);
    const refused = await server.app.inject({ url: '/api/help', remoteAddress: '192.0.2.1' });
    expect(refused.headers['content-type']).toBe('application/problem+json');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it.each([
    ['nobody', 'false', [200, 429]],
    ['one proxy', '1', [200, 200]],
    ['the proxy’s network', '192.0.2.0/24', [200, 200]],
    ['another network', '10.0.0.0/8', [200, 429]],
  ])('trusting %s, takes the address from the proxy where it may', async (_whom, TRUST_PROXY, statuses) => {
    server = await openTestServer({ RATE_LIMIT: '1', TRUST_PROXY });
    const found = [];
    for (const client of ['198.51.100.1', '198.51.100.2']) {
      const headers = { 'x-forwarded-for': client };
      const response = await server.app.inject({ url: '/api/help', remoteAddress: '192.0.2.1', headers });
      found.push(response.statusCode);
    }
    expect(found).toEqual(statuses);
  });

  it('behind a proxy that adds to what the client wrote, believes the proxy alone', async () => {
    server = await openTestServer({ RATE_LIMIT: '1', TRUST_PROXY: '1' });
    const found = [];
    for (const forged of ['203.0.113.1', '203.0.113.2']) {
      const headers = { 'x-forwarded-for': `${forged}, 198.51.100.1` };
      const response = await server.app.inject({ url: '/api/help', remoteAddress: '192.0.2.1', headers });
      found.push(response.statusCode);
    }
    expect(found).toEqual([200, 429]);
  });

  it.each([
    ['slow headers', 'GET /api/help HTTP/1.1\r\nhost: x\r\n', 408],
    [
      'a slow body',
      'POST /chat HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
      408,
    ],
    ['headers too large', `GET /api/help HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
    ['no HTTP', 'hello\r\n\r\n', 400],
  ])('lets go of a client with %s, and says why', async (_what, begun, status) => {
    const patience = { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50 };
    server = await openTestServer({}, undefined, patience);
    const answer = await dribble(new URL(await server.listen()), begun);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('content-type: application/problem+json');
    const body = answer.slice(answer.indexOf('{"type"'));
    expect(JSON.parse(body)).toMatchObject({ status, title: expect.any(String) });
  });

  it('takes no bytes in parameters that are no text, and a sign of per cent that was typed', async () => {
    server = await openTestServer();
    const statusOf = async (url: string) => (await server.app.inject(url)).statusCode;
    expect(await statusOf('/api/film?film=%ff%fe')).toBe(400);
    expect(await statusOf('/suggest?typed=%C3')).toBe(400);
    expect(await statusOf('/api/film?film=Titanic%')).toBe(200);
    expect(await statusOf('/api/film?film=Am%C3%A9lie')).toBe(200);
  });

  it('lets no other page read the API, unless its origin is named', async () => {
    const origin = 'https://example.org';
    server = await openTestServer();
    const closed = await server.app.inject({ url: '/api/help', headers: { origin } });
    expect(closed.headers['access-control-allow-origin']).toBeUndefined();
    expect(closed.headers['cross-origin-resource-policy']).toBe('same-origin');
    await server.close();
    server = await openTestServer({ CORS_ORIGINS: 'https://example.org, https://example.net/' });
    const allowed = async (from: string) =>
      (await server.app.inject({ url: '/api/help', headers: { origin: from } })).headers[
        'access-control-allow-origin'
      ];
    expect(await allowed(origin)).toBe(origin);
    expect(await allowed('https://example.net')).toBe('https://example.net');
    expect(await allowed('https://evil.example')).toBeUndefined();
    const preflight = async (url: string) => {
      const { statusCode, headers } = await server.app.inject({
        method: 'OPTIONS',
        url,
        headers: { origin },
      });
      return [statusCode, headers['access-control-allow-methods'], headers['access-control-allow-origin']];
    };
    expect(await preflight('/api/score')).toEqual([204, 'GET, HEAD', origin]);
    expect(await preflight('/api/seen')).toEqual([204, 'GET, HEAD, POST', origin]);
    expect(await preflight('/api/forgetMe')).toEqual([204, 'DELETE', origin]);
    expect(await preflight('/chat')).toEqual([204, undefined, undefined]);
  });

  it('sends the headers that keep a browser from running or framing what it sends', async () => {
    server = await openTestServer();
    for (const url of ['/api/help', '/nothing', '/healthz']) {
      const { headers } = await server.app.inject(url);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });
});
