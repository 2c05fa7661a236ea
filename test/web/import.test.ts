import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE_LIMITS } from '../../src/domain/film-file.ts';
import { inBrowser, openBrowser, visit, withoutBrowser } from '../browser.ts';
import { openTestServer, type TestServer } from '../serve/open-test-server.ts';
import { visibleText } from './visible-text.ts';

const RATINGS = join(import.meta.dirname, '../service/film-files/ratings.csv');
const CONVERSATION = 'fedcba9876543210';

let server: TestServer;
let address: string;
beforeAll(async () => {
  server = await openTestServer();
  address = await server.listen();
});
afterAll(() => server.close());

/** Sends a form as a browser does. */
async function send(
  fields: Readonly<Record<string, string | File>>,
  headers: Readonly<Record<string, string>> = {},
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const response = await fetch(`${address}/import`, { method: 'POST', body: form, headers });
  return { response, body: await response.text() };
}
const ratings = () => new File([readFileSync(RATINGS)], 'ratings.csv', { type: 'text/csv' });
const asJson = { accept: 'application/json' };
const textOf = (body: string) => visibleText(JSON.parse(body).html);
const turn = async (q: string, conversation: string) => {
  const payload = { q, conversation, locale: 'en' };
  const response = await server.app.inject({ method: 'POST', url: '/chat', payload });
  return visibleText(response.json().html);
};

describe('A file sent to the page', () => {
  it('is added to the lists of the conversation that it comes with, and to nobody else’s', async () => {
    const { response, body } = await send(
      { file: ratings(), conversation: CONVERSATION, locale: 'en' },
      asJson,
    );
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(textOf(body)).toContain('Ratings: 5 added.');
    expect(await turn('my ratings', CONVERSATION)).toContain('Fight Club');
    expect(await turn('my ratings', 'another-conversation')).not.toContain('Fight Club');
  });

  it('without a script is answered by a page, from which one goes on; nothing is kept of who visits', async () => {
    const { response, body } = await send({ file: ratings(), locale: 'es' }, { accept: 'text/html' });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(response.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(visibleText(body)).toContain('Dijiste: ratings.csv');
    expect(visibleText(body)).toContain('Acá no guardo nada de quien pregunta');
    expect(body).toContain('<form id="ask" method="get" action="./"');
  });

  it('has a name and titles that are shown as they are written', async () => {
    const name = '<img src=x>watchlist.csv';
    const file = new File(['Name,Year\n<script>alert(1)</script>,2001\n'], name);
    const fields = { file, conversation: CONVERSATION, locale: 'en' };
    const { body } = await send(fields, { accept: 'text/html' });
    expect(body).not.toMatch(/<img src=x|<script>alert/);
    expect(visibleText(body)).toContain('<script>alert(1)</script> (2001)');
  });

  it('that is too large is refused in words, by the reader or before it', async () => {
    const large = (bytes: number) => new File([new Uint8Array(bytes)], 'watchlist.csv');
    const over = await send(
      { file: large(FILE_LIMITS.bytes + 1), conversation: CONVERSATION, locale: 'en' },
      asJson,
    );
    expect(textOf(over.body)).toContain('5 MB');
    const far = await send({ file: large(FILE_LIMITS.bytes + 100_000), conversation: CONVERSATION }, asJson);
    expect([far.response.status, far.response.headers.get('content-type')]).toEqual([
      413,
      'application/problem+json',
    ]);
  });

  it.each<[string, Readonly<Record<string, string | File>>]>([
    ['no file', { conversation: CONVERSATION }],
    ['a text in the place of the file', { file: 'Heat', conversation: CONVERSATION }],
    ['a conversation that can be guessed', { file: new File(['x'], 'x.csv'), conversation: 'me' }],
  ])('with %s is a bad request', async (_what, fields) => {
    expect((await send(fields, asJson)).response.status).toBe(400);
  });

  it('that is no form is a bad request, and is not asked for by a link', async () => {
    const headers = { 'content-type': 'multipart/form-data' };
    const broken = await server.app.inject({ method: 'POST', url: '/import', payload: 'x', headers });
    expect(broken.statusCode).toBe(400);
    expect((await server.app.inject('/import')).statusCode).toBe(405);
  });
});

describe.skipIf(withoutBrowser)(`The page ${inBrowser}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('sends a file of the reader’s and goes on in the same conversation', async () => {
    const { page, faults } = await visit(browser, address);
    await page.locator('summary').click();
    await page.locator('#file').setInputFiles(RATINGS);
    await page.locator('#import button').click();
    await page.locator('.card').nth(1).waitFor();
    expect(await page.locator('.card').last().innerText()).toContain('Puntajes: 5 agregadas.');
    await page.getByRole('combobox').fill('mis puntajes');
    await page.keyboard.press('Enter');
    await page.locator('.card').nth(2).waitFor();
    expect(await page.locator('.card').last().innerText()).toContain('Heat');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
