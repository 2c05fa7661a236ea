import { afterEach, describe, expect, it } from 'vitest';
import { openTestServer, type TestServer } from './open-test-server.ts';

let server: TestServer;
afterEach(() => server.close());

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
    ['everybody', 'true', [200, 200]],
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
    const asked = await server.app.inject({ method: 'OPTIONS', url: '/api/score', headers: { origin } });
    expect([asked.statusCode, asked.headers['access-control-allow-methods']]).toEqual([204, 'GET, HEAD']);
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
