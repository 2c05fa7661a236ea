import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inBrowser, openBrowser, PHONE, seriousFaults, visit, withoutBrowser } from '../browser.ts';
import { collectReports } from '../collect-reports.ts';
import { openTestServer, type TestServer } from '../serve/open-test-server.ts';
import { visibleText } from './visible-text.ts';

const collected = collectReports();
let server: TestServer;
let address: string;
beforeAll(async () => {
  server = await openTestServer({}, undefined, undefined, collected.reporting);
  address = await server.listen();
});
afterAll(() => server.close());

const textsSent = () => collected.reports.map(({ text }) => text);

async function turn(asked: object, conversation = '0123456789abcdef') {
  const payload = { ...asked, conversation, locale: 'es' };
  const response = await server.app.inject({ method: 'POST', url: '/chat', payload });
  const { html } = response.json();
  return { html: String(html), text: visibleText(html) };
}

/** What the button of a label carries. */
function carriedBy(html: string, label: string): string {
  const found = [...html.matchAll(/<button([^>]*) value="([^"]*)">([^<]*)<\/button>/g)];
  return found.find(([, , , shown]) => shown === label)?.[2] ?? '';
}

describe('On the page', () => {
  it('the last button of an answer shows what would be sent, and its yes sends it', async () => {
    const answer = await turn({ q: 'votos de Titanic' });
    expect(answer.html).toMatch(/class="quiet"[^>]*>No era eso<\/button><\/div>\s*<\/article>$/);
    const shown = await turn({ press: carriedBy(answer.html, 'No era eso') });
    expect(shown.text).toContain('votos de Titanic');
    expect(textsSent()).not.toContain('votos de Titanic');
    expect((await turn({ press: carriedBy(shown.html, 'Mandar') })).text).toContain('quedó anotado');
    expect(textsSent()).toContain('votos de Titanic');
  });

  it('another tab cannot see or send it', async () => {
    const answer = await turn({ q: 'puntaje de Heat' });
    const press = carriedBy(answer.html, 'No era eso');
    const other = await turn({ press }, 'fedcba9876543210');
    expect(other.text).toContain('Eso lo preguntó otra persona');
    expect(other.text).not.toContain('Heat');
    const forged = await turn({ press: `${press}~confirm=.yes` }, 'fedcba9876543210');
    expect(forged.text).toContain('Eso lo preguntó otra persona');
    expect(textsSent()).not.toContain('puntaje de Heat');
  });

  it('a visit without a script has none, and a link sends nothing', async () => {
    const { body } = await server.app.inject('/?locale=es&q=votos+de+Heat');
    expect(visibleText(body)).toContain('Heat');
    expect(body).not.toContain('No era eso');
    const press = carriedBy((await turn({ q: 'votos de Heat' })).html, 'No era eso');
    const visit = await server.app.inject({
      url: '/',
      query: { locale: 'es', press: `${press}~confirm=.yes` },
    });
    expect(visibleText(visit.body)).toContain('Acá no guardo nada');
    expect(textsSent()).not.toContain('votos de Heat');
  });
});

describe('Over the API', () => {
  const post = async (text: string) =>
    (
      await server.app.inject({
        method: 'POST',
        url: '/api/ask?locale=en',
        payload: { text, conversation: 'k' },
      })
    ).json();
  const get = async (text: string) =>
    (await server.app.inject({ url: '/api/ask', query: { text, conversation: 'k', locale: 'en' } })).json();

  it('said in words it is asked back, and a yes by POST sends it', async () => {
    await post('votes of Jumanji');
    const asked = await post("that's wrong");
    expect(asked).toMatchObject({
      status: 422,
      detail: expect.stringContaining('votes of Jumanji'),
      ask: [
        { label: 'Send it', request: { kind: 'wrong', confirm: 'yes' } },
        { label: 'Send nothing', request: { kind: 'wrong', confirm: 'no' } },
      ],
    });
    expect(await get('yes')).toMatchObject({ status: 405 });
    expect(textsSent()).not.toContain('votes of Jumanji');
    await post("that's wrong");
    expect(await post('yes')).toMatchObject({ request: { kind: 'wrong' }, answer: { sent: true } });
    expect(textsSent()).toContain('votes of Jumanji');
  });

  it('it has no address of its own', async () => {
    expect((await server.app.inject('/api/wrong')).statusCode).toBe(404);
  });
});

it('nothing of it is logged', () => {
  expect(server.logged.join()).not.toMatch(/Titanic|Heat|Jumanji/);
});

describe.skipIf(withoutBrowser)(`The button ${inBrowser}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(['light', 'dark'] as const)(
    'is pressed, read and agreed to without a fault of access, %s',
    async (colorScheme) => {
      const { page, faults } = await visit(browser, address, { colorScheme, viewport: PHONE });
      const card = (at: number) => page.locator('.card').nth(at);
      const film = colorScheme === 'light' ? 'Alien' : 'Toy Story';
      await page.getByRole('combobox').fill(`votos de ${film}`);
      await page.keyboard.press('Enter');
      await card(1).getByRole('button', { name: 'No era eso' }).click();
      await card(2).getByRole('button', { name: 'Mandar', exact: true }).waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await card(2).getByRole('button', { name: 'Mandar', exact: true }).click();
      await card(3).waitFor();
      expect(textsSent()).toContain(`votos de ${film}`);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});
