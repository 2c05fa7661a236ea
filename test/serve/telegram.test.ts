import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BotApi, openBotApi, TOKEN } from '../telegram/bot-api.ts';
import { ana, message } from '../telegram/updates.ts';
import { openTestServer, type TestServer } from './open-test-server.ts';

const SECRET = 'a-secret-of-sixteen-or-more';
let api: BotApi;
let server: TestServer;
let url: string;
beforeAll(async () => {
  api = await openBotApi();
  server = await openTestServer({
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: api.root,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    TELEGRAM_WEBHOOK_URL: 'https://bot.example.com/hooks/telegram',
  });
  url = await server.listen();
});
afterAll(async () => {
  await server.close();
  await api.close();
});

const post = async (body: object, secret = SECRET, path = '/hooks/telegram'): Promise<number> => {
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret };
  const response = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  await response.text();
  return response.status;
};

describe('Telegram’s webhook, served beside the API', () => {
  test('answers an update before it is acknowledged, and one that is delivered again once', async () => {
    const update = message('votos de Titanic', ana);
    expect([await post(update), await post(update)]).toEqual([200, 200]);
    const sent = api.calls.filter(({ method }) => method === 'sendMessage');
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(sent[0]?.payload)).toContain('Titanic');
    expect(api.state.webhook.current).toMatchObject({ secret_token: SECRET });
    expect(api.refused).toEqual([]);
  });

  test('refuses what does not carry the secret (401), and is nowhere else (404)', async () => {
    expect(await post(message('hola', ana), 'wrong')).toBe(401);
    expect(await post(message('hola', ana), SECRET, '/telegram')).toBe(404);
  });

  test('is counted in /metrics by platform, kind and outcome, with the time it took', async () => {
    await post(message('zyxwv wutang', ana));
    await fetch(`${url}/api/votes?film=Titanic`);
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toContain('butaca_answers_total{platform="telegram",kind="votes",outcome="answered"} 1');
    expect(text).toContain('butaca_answers_total{platform="api",kind="votes",outcome="answered"} 1');
    expect(text).toMatch(/butaca_answer_seconds_bucket\{le="\+Inf",platform="telegram",kind="votes"\} 1/);
    expect(text).toMatch(/butaca_catalog_age_seconds \d+/);
    expect(text).toMatch(/process_resident_memory_bytes \d+/);
    expect(text).not.toMatch(/zyxwv|Titanic/i);
  });

  test('asks to deliver again (503) until Telegram has said which bot this is', async () => {
    const waiting = await openTestServer({
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
      TELEGRAM_WEBHOOK_SECRET: SECRET,
    });
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET };
    const payload = JSON.stringify(message('hola', ana));
    const { statusCode } = await waiting.app.inject({ method: 'POST', url: '/telegram', payload, headers });
    expect(statusCode).toBe(503);
    expect((await waiting.app.inject('/healthz')).statusCode).toBe(200);
    await waiting.close();
  }, 15_000);
});
