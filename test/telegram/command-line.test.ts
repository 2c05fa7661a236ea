import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UserFromGetMe } from 'grammy/types';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../adapters/settings/config.ts';
import { telegramSchema, webhookSchema } from '../../adapters/telegram/lifecycle/config.ts';
import { tellSwitches } from '../../adapters/telegram/lifecycle/switches.ts';
import { run, samplePath } from '../terminal/run-butaca.ts';
import { openBotApi, TOKEN } from './bot-api.ts';
import { start } from './start-telegram.ts';
import { BOT } from './state.ts';
import { ana, bob, message } from './updates.ts';

const api = await openBotApi();
afterAll(() => api.close());
afterEach(() => expect(api.refused).toEqual([]));

const env = {
  BUTACA_CATALOG: samplePath(),
  BUTACA_USER_DATA: ':memory:',
  TELEGRAM_BOT_TOKEN: TOKEN,
  TELEGRAM_API_ROOT: api.root,
};
const telegram = (more: NodeJS.ProcessEnv = {}, ...args: readonly string[]) =>
  run(['telegram', ...args], '', { ...env, ...more });

describe('butaca telegram says what is wrong', () => {
  it.each<[string, NodeJS.ProcessEnv, string]>([
    ['no token', { TELEGRAM_BOT_TOKEN: '' }, 'TELEGRAM_BOT_TOKEN: is not set: @BotFather'],
    ['what is no token', { TELEGRAM_BOT_TOKEN: 'hello' }, 'TELEGRAM_BOT_TOKEN: is no bot token'],
    ['no address', { TELEGRAM_API_ROOT: 'telegram' }, 'TELEGRAM_API_ROOT: is no http or https address'],
  ])('with %s', (_what, more, said) => {
    expect(readConfig(telegramSchema, { ...env, ...more })).toMatchObject({
      fault: expect.stringContaining(said),
    });
  });

  it.each<[string, NodeJS.ProcessEnv, string]>([
    ['no secret', {}, 'TELEGRAM_WEBHOOK_SECRET: is not set'],
    ['a weak secret', { TELEGRAM_WEBHOOK_SECRET: 'short' }, 'TELEGRAM_WEBHOOK_SECRET: must be 16 to 256'],
    ['no port', { PORT: 'http' }, 'PORT: is no port'],
  ])('with a webhook and %s', (_what, more, said) => {
    const settings = { TELEGRAM_WEBHOOK_URL: 'https://bot.example.com', ...more };
    expect(readConfig(webhookSchema, settings)).toMatchObject({ fault: expect.stringContaining(said) });
  });

  it('with a token that is refused, without showing it', async () => {
    const { code, stderr } = await telegram({ TELEGRAM_BOT_TOKEN: `${TOKEN}x` });
    expect(code).toBe(1);
    expect(stderr).toContain('TELEGRAM_BOT_TOKEN: Telegram refuses it');
    expect(stderr).not.toContain(TOKEN);
  });
});

describe('butaca telegram', () => {
  it('answers by long polling until SIGTERM, and ends at once and well', async () => {
    const running = start(['telegram'], env);
    api.push(message('votos de Titanic', ana));
    await api.saw(1, 'sendMessage');
    await vi.waitFor(() => expect(api.polls().at(-1)).toBe('open'), { timeout: 30_000 });
    running.kill();
    const { code, stderr } = await running.ended;
    expect(code).toBe(0);
    // It does not wait until the poll that it has open is over.
    await vi.waitFor(() => expect(api.polls().at(-1)).toBe('gone'), { timeout: 10_000 });
    expect(api.waiting()).toEqual([]);
    expect(stderr).not.toMatch(/Titanic|Nombre/);
  });

  it('ends on SIGTERM in time, too, where Telegram has gone away', async () => {
    const lost = await openBotApi();
    const running = start(['telegram'], { ...env, TELEGRAM_API_ROOT: lost.root });
    await lost.saw(1, 'deleteWebhook');
    lost.push(message('votos de Titanic', ana));
    await lost.saw(1, 'sendMessage');
    await lost.close();
    running.kill();
    expect((await running.ended).code).toBe(0);
  });

  it('takes no update for received on SIGTERM that Telegram kept it from answering: the next start answers it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'butaca-'));
    const busy = await openBotApi();
    const settings = { ...env, TELEGRAM_API_ROOT: busy.root, BUTACA_USER_DATA: join(folder, 'users.sqlite') };
    const first = start(['telegram'], settings);
    busy.fail('sendMessage', 'hang');
    const [hung, answered] = [message('votos de Titanic', ana), message('votos de Heat', bob)];
    busy.push(hung);
    await busy.saw(1, 'sendMessage');
    busy.push(answered);
    await busy.saw(2, 'sendMessage');
    first.kill();
    expect((await first.ended).code).toBe(0);
    expect(busy.waiting()).toEqual([hung, answered]);
    const second = start(['telegram'], settings);
    await busy.saw(3, 'sendMessage');
    busy.push(message('votos de Alien', bob));
    await busy.saw(4, 'sendMessage');
    second.kill();
    await second.ended;
    const texts = busy.calls.flatMap(({ payload }) => payload['text'] ?? []);
    expect(texts.map((text) => /<b>(.+?) \(/.exec(String(text))?.[1])).toEqual([
      'Titanic',
      'Fuego contra fuego · Heat',
      'Titanic',
      'Alien, el octavo pasajero',
    ]);
    expect(busy.waiting()).toEqual([]);
    await busy.close();
    await rm(folder, { recursive: true });
  });

  it('registers once, and then has nothing to change', async () => {
    expect((await telegram({}, 'register')).stdout).toContain('Registered.');
    const again = await telegram({}, 'register');
    expect(again).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Nothing to change\.\n/) });
    expect(again.stdout.split('\n').slice(1)).toEqual([
      'Talk to it: https://t.me/butaca_bot',
      'Add it to a group: https://t.me/butaca_bot?startgroup=true',
      '',
    ]);
  });

  it('tells which of @BotFather’s switches are as it needs them not', () => {
    const off = { supports_inline_queries: false, can_join_groups: false, can_read_all_group_messages: true };
    const me = { ...BOT, ...off, supports_guest_queries: false } as unknown as UserFromGetMe;
    const lines = tellSwitches(me).join('\n');
    for (const command of ['/setinline', '/setjoingroups', '/setprivacy', 'Guest mode'])
      expect(lines).toContain(command);
  });
});
