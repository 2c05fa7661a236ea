import { Api } from 'grammy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { register } from '../../adapters/telegram/lifecycle/register.ts';
import { questions } from '../../src/questions/index.ts';
import { type BotApi, openBotApi, TOKEN } from './bot-api.ts';

let telegram: BotApi;
let api: Api;
beforeAll(async () => {
  telegram = await openBotApi();
  api = new Api(TOKEN, { apiRoot: telegram.root });
});
afterAll(() => telegram.close());

const settings = () =>
  telegram.calls.filter(({ method }) => method.startsWith('set')).map(({ method }) => method);

describe('Registering', () => {
  it('sets names, descriptions and menus for every language and scope', async () => {
    const changed = await register(api, questions);
    expect(changed).toHaveLength(3 * (3 + 3));
    expect(telegram.refused).toEqual([]);
    const menus = telegram.calls
      .filter(({ method }) => method === 'setMyCommands')
      .map(({ payload }) => payload);
    expect(menus).toHaveLength(9);
    const english = menus.find(
      ({ language_code, scope }) =>
        language_code === 'en' && (scope as { type: string }).type === 'all_group_chats',
    );
    const names = ((english?.['commands'] ?? []) as { command: string }[]).map(({ command }) => command);
    expect(names.slice(0, 2)).toEqual(['ask', 'month']);
    expect(names).toContain('forget_me');
  });

  it('lets what is about the user go to the bot alone in groups, and nothing else', () => {
    const alone = telegram.calls
      .filter(({ method }) => method === 'setMyCommands')
      .flatMap(({ payload }) =>
        (payload['commands'] as { command: string; is_ephemeral?: boolean }[])
          .filter(({ is_ephemeral }) => is_ephemeral)
          .map(({ command }) => `${(payload['scope'] as { type: string }).type} ${command}`),
      );
    expect(alone).toContain('all_group_chats exportar');
    expect(alone).toContain('all_group_chats seen');
    expect(alone.filter((one) => !one.startsWith('all_group_chats'))).toEqual([]);
    expect(alone.some((one) => / (?:votos|help|language)$/.test(one))).toBe(false);
  });

  it('changes nothing the second time, and only what is different the third', async () => {
    telegram.forgetCalls();
    expect(await register(api, questions)).toEqual([]);
    expect(settings()).toEqual([]);
    await api.setMyName('Other', { language_code: 'en' });
    telegram.forgetCalls();
    expect(await register(api, questions)).toEqual(['name (en)']);
    expect(settings()).toEqual(['setMyName']);
  });
});
