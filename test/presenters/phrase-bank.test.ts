import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { seen } from '../discord/cards.ts';
import { directMessage, newId } from '../discord/events.ts';
import { connect } from '../discord/start-bot.ts';
import { openTestServer } from '../serve/open-test-server.ts';
import { visibleText } from '../telegram/html.ts';
import { message } from '../telegram/updates.ts';
import { openTalking } from '../telegram/with-bot.ts';
import { visibleText as pageText } from '../web/visible-text.ts';
import { differences, inTerminal, phraseBank, type Said } from './phrase-bank.ts';

const PATIENCE_MS = 120_000;
const catalog = sampleCatalog();
const phrases = phraseBank();
let said: readonly Said[];
beforeAll(async () => {
  said = await inTerminal(catalog, phrases, 'es');
}, PATIENCE_MS);
afterAll(() => catalog.close());

test('most phrases of the bank are understood', () => {
  expect(said.filter(({ problem }) => problem === null).length).toBeGreaterThan(phrases.length / 2);
});

test(
  'the same phrase has the same title and figures on Discord as in the terminal',
  async () => {
    const on = await connect(catalog);
    const shown: string[] = [];
    for (const text of phrases)
      shown.push(seen(await on.discord.write(directMessage({ id: newId() }, text))).text);
    await on.close();
    // Of whom nothing is known there, the language is that of the commands' default names.
    expect(differences(await inTerminal(catalog, phrases, 'en'), shown)).toEqual([]);
    expect(on.discord.calls.filter(({ status }) => status >= 400)).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  'the same phrase has the same title and figures on Telegram as in the terminal',
  async () => {
    const talking = await openTalking(catalog);
    const userOf = (i: number): number => 70_000 + i;
    const payloads = await talking.deliver(
      phrases.map((text, i) => message(text, { id: userOf(i), language_code: 'es' })),
    );
    await talking.stop();
    const answered = new Map(
      payloads.map(({ chat_id, text, caption }) => [chat_id, visibleText(text ?? caption ?? '')]),
    );
    const shown = phrases.map((_, i) => answered.get(userOf(i)) ?? '');
    expect(differences(said, shown)).toEqual([]);
    expect(talking.api.refused).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  'the same phrase has the same title and figures on the page as in the terminal',
  async () => {
    const server = await openTestServer({ LOG_LEVEL: 'silent' });
    const shown: string[] = [];
    for (const [i, q] of phrases.entries()) {
      const payload = { q, conversation: `phrase-bank-${String(i).padStart(8, '0')}` };
      const { html } = (await server.app.inject({ method: 'POST', url: '/chat', payload })).json();
      shown.push(saidOf(html));
    }
    await server.close();
    expect(differences(said, shown)).toEqual([]);
  },
  PATIENCE_MS,
);

/** What a card of the page says, without the headings of its tables, the numbers of its entries and its buttons. */
function saidOf(html: string): string {
  const [said = ''] = html.split('<div class="next"');
  const without = /<thead>.*?<\/thead>|<span class="number">[^<]*<\/span>/gs;
  return pageText(said.replace(without, '')).trim();
}
