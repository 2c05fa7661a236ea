import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  DESKTOP,
  inBrowser,
  openBrowser,
  overhang,
  PHONE,
  seriousFaults,
  visit,
  withoutBrowser,
} from '../browser.ts';
import { openTestServer, type TestServer } from '../serve/open-test-server.ts';
import { type Behind, openPrefix } from './open-prefix.ts';
import { visibleText } from './visible-text.ts';

let server: TestServer;
let address: string;
beforeAll(async () => {
  server = await openTestServer();
  address = await server.listen();
});
afterAll(() => server.close());

const CONVERSATION = '0123456789abcdef';

async function turn(body: object) {
  const response = await server.app.inject({ method: 'POST', url: '/chat', payload: body });
  return {
    status: response.statusCode,
    text: visibleText(response.json().html ?? ''),
    body: response.json(),
  };
}

describe('The chat page', () => {
  it('greets, in the language of the reader, and loads nothing from elsewhere', async () => {
    for (const [language, greeting] of [
      ['es-AR', '¡Hola!'],
      ['en-US,en;q=0.8', 'Hello!'],
    ]) {
      const { body, headers } = await server.app.inject({
        url: '/',
        headers: { 'accept-language': language },
      });
      expect(visibleText(body)).toContain(greeting);
      expect(body).not.toMatch(/(?:src|href|action)="(?:https?:|\/)/);
      expect(headers['content-security-policy']).toContain("script-src 'self'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
    }
  });

  it('answers without a script, a visit each: what is asked and what is pressed are addresses', async () => {
    const asked = await server.app.inject('/?locale=es&q=votos+de+Titanic');
    expect(visibleText(asked.body)).toContain('Dijiste: votos de Titanic');
    expect(visibleText(asked.body)).toContain('7,770');
    const headers = { 'accept-language': 'en, es-ES;q=0.5' };
    const spain = await server.app.inject({ url: '/?locale=es&q=votos+de+Titanic', headers });
    expect(visibleText(spain.body)).toContain('7770');
    expect(visibleText(spain.body)).toContain('Revisa la conexión y pregunta de nuevo.');
    const pressed = await server.app.inject('/?locale=es&press=score~f-gl');
    expect(visibleText(pressed.body)).toContain('Puntaje: 7.5 de 10');
  });

  it.each([
    'I have seen Titanic',
    'speak Spanish',
    'forget me',
    'export my data',
    'my seen films',
    'undo that',
  ])('says that nothing is kept of who visits by a link or without a script: “%s”', async (q) => {
    const { body } = await server.app.inject({ url: '/', query: { locale: 'en', q } });
    expect(visibleText(body)).toContain('Here I keep nothing of whoever asks');
    expect(visibleText(body)).not.toMatch(/Noted|From now on|De ahora en adelante|I erased|Shall I/);
  });

  it('says so to who presses a button there, too', async () => {
    const { body } = await server.app.inject('/?locale=en&press=seen~f-gl');
    expect(visibleText(body)).toContain('Here I keep nothing of whoever asks');
  });

  it('shows what is typed as it is typed', async () => {
    const { body } = await server.app.inject(`/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(body).not.toContain('<img src=x');
    expect(visibleText(body)).toContain('<img src=x onerror=alert(1)>');
  });

  it('is under 100 KB with all that it loads', async () => {
    const { body } = await server.app.inject('/');
    const loaded = [...body.matchAll(/(?:src|href)="(assets\/[^"]+)"/g)].map(([, url]) => url ?? '');
    const sizes = await Promise.all(
      [...new Set(loaded)].map(async (url) => (await server.app.inject(`/${url}`)).rawPayload.length),
    );
    expect(sizes.length).toBe(3);
    expect(sizes.reduce((sum, size) => sum + size, Buffer.byteLength(body))).toBeLessThan(100_000);
  });
});

describe('A turn of the chat', () => {
  it('goes on with the conversation, and is nobody else’s', async () => {
    await turn({ q: 'votos de Titanic', conversation: CONVERSATION });
    expect((await turn({ q: 'y su puntaje?', conversation: CONVERSATION })).text).toContain('Puntaje: 7.5');
    expect((await turn({ q: 'y su puntaje?', conversation: 'another-conversation' })).text).toContain(
      '¿De qué película?',
    );
  });

  it('takes words, commands and presses; an old button is answered, too', async () => {
    const said = async (asked: object) =>
      (await turn({ ...asked, conversation: CONVERSATION, locale: 'en' })).text;
    expect(await said({ q: '/votes Titanic' })).toContain('7,770');
    expect(await said({ press: 'votes~f-gl' })).toContain('7,770');
    expect(await said({ press: 'gone~f-gl' })).toContain('I did not get that');
    expect(await said({ press: '???' })).toContain('I did not get that');
  });

  it.each([
    ['no conversation', { q: 'hola' }],
    ['a conversation that can be guessed', { q: 'hola', conversation: 'me' }],
    ['a text too long', { q: 'x'.repeat(1001), conversation: CONVERSATION }],
    ['something else', { question: 'hola', conversation: CONVERSATION }],
  ])('with %s is a bad request', async (_what, body) => {
    expect(await turn(body)).toMatchObject({ status: 400, body: { title: 'Pedido mal formado' } });
  });

  it('that is no JSON, or too large, is refused in words', async () => {
    const send = (payload: string, type = 'application/json') =>
      server.app.inject({ method: 'POST', url: '/chat', payload, headers: { 'content-type': type } });
    expect((await send('{"q":')).statusCode).toBe(400);
    expect((await send('q=hola', 'application/x-www-form-urlencoded')).statusCode).toBe(400);
    const large = await send(JSON.stringify({ q: 'x'.repeat(20_000) }));
    expect([large.statusCode, large.headers['content-type']]).toEqual([413, 'application/problem+json']);
  });

  it('is suggested while it is typed: films, people and commands', async () => {
    const choices = async (typed: string) =>
      (await server.app.inject({ url: '/suggest', query: { typed, locale: 'es' } })).json().choices;
    expect((await choices('votos de tita'))[0]).toBe('votos de Titanic (1997)');
    expect((await choices('retorno de christopher nol'))[0]).toBe('retorno de Christopher Nolan');
    expect(await choices('/puntaj')).toEqual(['/puntaje']);
    expect(await choices('')).toEqual([]);
  });
});

describe.skipIf(withoutBrowser)(`The chat page ${inBrowser}`, () => {
  let browser: Browser;
  let behind: Behind;
  beforeAll(async () => {
    browser = await openBrowser();
    behind = await openPrefix('/cine/butaca/', address);
  });
  afterAll(async () => {
    await browser.close();
    await behind.close();
  });

  async function ask(page: Page, text: string): Promise<void> {
    const cards = await page.locator('.card').count();
    await page.getByRole('combobox').fill(text);
    await page.keyboard.press('Enter');
    await page.locator('.card').nth(cards).waitFor();
  }
  const lastCard = (page: Page) => page.locator('.card').last();

  it.each([
    ['phone', 'light', PHONE],
    ['phone', 'dark', PHONE],
    ['desktop', 'light', DESKTOP],
    ['desktop', 'dark', DESKTOP],
  ] as const)(
    'on a %s, %s: no serious fault of access, nothing beyond the screen',
    async (_on, colorScheme, viewport) => {
      const { page, faults } = await visit(browser, address, { colorScheme, viewport });
      for (const text of [
        '¿cuántas pelis salieron un viernes 13?',
        'retorno del director Christopher Nolan',
        'parecidas a Matrix',
        'Titanic vs Avatar',
        'qwrtp zxcvb',
      ]) {
        await ask(page, text);
        expect(await overhang(page)).toBe(0);
      }
      await page.getByRole('combobox').pressSequentially('votos de tita');
      await page.getByRole('option').first().waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it('works behind a prefix', async () => {
    const { page, faults } = await visit(browser, `${behind.address}/cine/butaca/`);
    await ask(page, 'parecidas a Matrix');
    await lastCard(page).getByRole('button').first().click();
    await page.locator('.card').nth(2).waitFor();
    await page.getByRole('link', { name: 'API' }).click();
    await page.getByText('/api/votes', { exact: true }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is used with the keyboard alone', async () => {
    const { page, faults } = await visit(browser, address);
    const focused = () => page.evaluate('document.activeElement.innerText || document.activeElement.id');
    await page.getByRole('combobox').pressSequentially('votos de tita');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).innerText()).toBe('votos de Titanic (1997)');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox').inputValue()).toBe('votos de Titanic (1997)');
    expect(await page.getByRole('option').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.locator('.card').nth(1).waitFor();
    expect(await lastCard(page).innerText()).toContain('7.770');
    expect(await focused()).toBe('question');
    const label = await lastCard(page).getByRole('button').last().innerText();
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe(label);
    await page.keyboard.press('Enter');
    await page.locator('.card').nth(2).waitFor();
    expect(await focused()).toBe(await lastCard(page).locator('h2').innerText());
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('says that an answer did not arrive, and goes on', async () => {
    const { page } = await visit(browser, address);
    await page.route('**/chat', (route) => route.abort());
    await ask(page, 'votos de Titanic');
    expect(await lastCard(page).innerText()).toContain('No llegó la respuesta');
    await page.unroute('**/chat');
    await ask(page, 'votos de Titanic');
    expect(await lastCard(page).innerText()).toContain('7.770');
    await page.context().close();
  });

  it('gives what is kept of a visitor as a file to download', async () => {
    const { page, faults } = await visit(browser, address);
    await ask(page, 'ya vi Titanic');
    await ask(page, 'exportar mis datos');
    const link = lastCard(page).getByRole('link', { name: 'Descargar butaca-export.json' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('butaca-export.json');
    expect(JSON.parse(readFileSync(await download.path(), 'utf8')).films).toMatchObject([
      { title: 'Titanic' },
    ]);
    expect(page.url()).toBe(`${address}/`);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('leaves out a chart that is refused, asked with the script or shown by the page itself', async () => {
    const { page } = await visit(browser, address);
    const refused: string[] = [];
    await page.route('**/api/charts/**', (route) => {
      refused.push(route.request().url());
      return route.fulfill({ status: 429, contentType: 'application/problem+json', body: '{}' });
    });
    await ask(page, 'Titanic vs Avatar');
    await expect.poll(() => page.locator('img.chart').count()).toBe(0);
    expect(await lastCard(page).innerText()).toContain('Avatar');
    await page.goto(`${address}/?q=Titanic+vs+Avatar`);
    await expect.poll(() => page.locator('img.chart').count()).toBe(0);
    expect(refused).toHaveLength(2);
    await page.context().close();
  });

  it('keeps its conversation to its tab, and forgets it with the tab', async () => {
    const { page } = await visit(browser, address);
    await ask(page, 'votos de Titanic');
    await page.reload();
    await ask(page, 'y su puntaje?');
    expect(await lastCard(page).innerText()).toContain('Puntaje: 7,5');
    const other = await page.context().newPage();
    await other.goto(address);
    await ask(other, 'y su puntaje?');
    expect(await lastCard(other).innerText()).toContain('¿De qué película?');
    await page.context().close();
  });
});
