import { connect } from 'node:net';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openProcessState } from '../../adapters/state/process-state.ts';
import { createBot } from '../../adapters/telegram/lifecycle/create-bot.ts';
import { introduce } from '../../adapters/telegram/lifecycle/introduce.ts';
import { startWebhook } from '../../adapters/telegram/lifecycle/start-webhook.ts';
import { openButaca } from '../../src/service/butaca.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openBotApi, TOKEN } from './bot-api.ts';
import type { Update } from './update-queue.ts';
import { ana, bob, message } from './updates.ts';

const SECRET = 'a-secret-of-sixteen-or-more';
const catalog = sampleCatalog();
const api = await openBotApi();
const log: string[] = [];
const state = openProcessState();
const butaca = openButaca({ catalog, memory: state, today: () => '2026-11-22', random: () => 0.5 });
const config = { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: api.root };
const created = createBot({ butaca, state, log: (line) => log.push(line) }, config, {
  callSeconds: 5,
  retryMs: 5,
});
await introduce(created.bot, config);
const served = await startWebhook(created, {
  TELEGRAM_WEBHOOK_URL: 'https://bot.example.com/telegram',
  TELEGRAM_WEBHOOK_SECRET: SECRET,
  HOST: '127.0.0.1',
  PORT: 0,
});
afterAll(async () => {
  await served.stop();
  await api.close();
  catalog.close();
});
afterEach(() => {
  expect(api.refused).toEqual([]);
  api.forgetCalls();
});

async function post(
  body: string | Update,
  secret: string | undefined = SECRET,
  path = '/telegram',
): Promise<number> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (secret !== '') headers['x-telegram-bot-api-secret-token'] = secret;
  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`http://127.0.0.1:${served.port}${path}`, {
    method: 'POST',
    headers,
    body: sent,
  });
  await response.text();
  return response.status;
}

/**
 * Posts updates without waiting, one behind the other on one connection: the order in which the server gets them is the
 * one in which they were written, however busy the machine is. Resolves with how many were taken.
 */
async function postAtOnce(updates: readonly Update[]): Promise<number> {
  const socket = connect(served.port, '127.0.0.1');
  const requests = updates.map((update, i) => {
    const body = JSON.stringify(update);
    const head = [
      'POST /telegram HTTP/1.1',
      'host: localhost',
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      `x-telegram-bot-api-secret-token: ${SECRET}`,
      `connection: ${i === updates.length - 1 ? 'close' : 'keep-alive'}`,
    ];
    return `${head.join('\r\n')}\r\n\r\n${body}`;
  });
  socket.write(requests.join(''));
  let responses = '';
  for await (const chunk of socket) {
    responses += chunk;
    if (responses.split('HTTP/1.1 200').length > updates.length) break;
  }
  return responses.split('HTTP/1.1 200').length - 1;
}

describe('The webhook', () => {
  it('is told to Telegram with its secret and the updates that are wanted', () => {
    expect(api.state.webhook.current).toMatchObject({
      url: 'https://bot.example.com/telegram',
      secret_token: SECRET,
      allowed_updates: [
        'message',
        'edited_message',
        'callback_query',
        'inline_query',
        'guest_message',
        'poll',
      ],
    });
  });

  it('answers an update before it is acknowledged', async () => {
    expect(await post(message('votos de Titanic', ana))).toBe(200);
    expect(api.calls.map(({ method }) => method)).toEqual(['sendMessage']);
  });

  it('refuses, unread, what does not carry the secret (401)', async () => {
    for (const secret of ['', 'wrong', `${SECRET}x`, SECRET.slice(0, -1), 'x'.repeat(SECRET.length)])
      expect(await post(message('votos de Titanic', ana), secret)).toBe(401);
    expect(api.calls).toEqual([]);
  });

  it('refuses what is no update (400), too large (413), no post (405) or elsewhere (404)', async () => {
    for (const body of ['', '{', 'null', '[]', '{}', '{"update_id":"1"}', '{"update_id":1.5}'])
      expect(await post(body)).toBe(400);
    expect(await post('x'.repeat(2 * 1024 * 1024)).catch(() => 413)).toBe(413);
    expect(await post('{}', SECRET, '/elsewhere')).toBe(404);
    expect((await fetch(`http://127.0.0.1:${served.port}/telegram`)).status).toBe(405);
  });

  it('takes an update of a kind or shape that it does not know in its stride', async () => {
    expect(await post('{"update_id":900001,"poll":{}}')).toBe(200);
    expect(
      await post('{"update_id":900002,"message":{"message_id":1,"chat":{"id":1,"type":"private"},"date":1}}'),
    ).toBe(200);
  });

  it('answers what is delivered twice once', async () => {
    const update = message('votos de Titanic', ana);
    expect(await Promise.all([post(update), post(update), post(update)])).toEqual([200, 200, 200]);
    await post(message('hola', ana));
    expect(api.calls).toHaveLength(2);
  });

  it('gives back (500) what Telegram would not take, and answers it when it comes again', async () => {
    api.fail('sendMessage', { code: 429, said: 'Too Many Requests', retryAfter: 7200 });
    const update = message('votos de Titanic', bob);
    expect(await post(update)).toBe(500);
    expect(await post(update)).toBe(200);
    expect(api.calls).toHaveLength(2);
  });

  it('keeps the order within a chat in which the server gets updates, at once', async () => {
    const titles = ['Titanic', 'Heat', 'Alien', 'Aliens', 'Inception', 'Memento'];
    api.fail('sendMessage', { lateMs: 50 }, 2);
    expect(await postAtOnce(titles.map((title) => message(`votos de ${title}`, ana)))).toBe(titles.length);
    const arrived = [...api.state.messages.values()].slice(-titles.length); // in Telegram's order
    const shown = ['Titanic', 'Fuego contra fuego · Heat', 'Alien, el octavo pasajero', 'Aliens: El regreso'];
    const last = ['El origen · Inception', 'Amnesia · Memento'];
    expect(arrived.map((text) => /<b>(.+?) \(/.exec(text)?.[1])).toEqual([...shown, ...last]);
  });

  it('logs neither text, name, token nor secret', () => {
    expect(log.join('\n')).not.toMatch(new RegExp(`Titanic|Nombre|${TOKEN}|${SECRET}`));
  });
});
