import { afterAll, describe, expect, it } from 'vitest';
import { openBotApi, TOKEN } from './bot-api.ts';
import { typeFaults } from './check-types.ts';

const api = await openBotApi();
afterAll(() => api.close());

async function call(method: string, payload: object, token = TOKEN) {
  const body = JSON.stringify(payload);
  const response = await fetch(`${api.root}/bot${token}/${method}`, { method: 'POST', body });
  return { status: response.status, ...((await response.json()) as { ok: boolean; description?: string }) };
}

const article = {
  type: 'article',
  id: '1',
  title: 'Heat',
  input_message_content: { message_text: 'Heat', parse_mode: 'HTML' },
};
const answering = { inline_query_id: '1', results: [article] };
const send = { chat_id: 1, text: 'Heat' };
const keyboard = (button: object) => ({ ...send, reply_markup: { inline_keyboard: [[button]] } });

/** What Telegram refuses: the field at fault, the method, the payload. */
const WRONG: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
  ['text', 'sendMessage', { chat_id: 1 }],
  ['chat_id', 'sendMessage', { text: 'Heat' }],
  ['text', 'sendMessage', { ...send, text: '' }],
  ['text', 'sendMessage', { ...send, text: '  \n ' }],
  ['text', 'sendMessage', { ...send, text: 'x'.repeat(4097) }],
  ['text', 'sendMessage', { ...send, text: 7 }],
  ['text', 'sendMessage', { ...send, text: 'a < b', parse_mode: 'HTML' }],
  ['text', 'sendMessage', { ...send, text: '<b>Heat', parse_mode: 'HTML' }],
  ['text', 'sendMessage', { ...send, text: '<b><i>Heat</b></i>', parse_mode: 'HTML' }],
  ['text', 'sendMessage', { ...send, text: '<h1>Heat</h1>', parse_mode: 'HTML' }],
  ['text', 'sendMessage', { ...send, text: 'Q&A &nbsp;', parse_mode: 'HTML' }],
  ['text', 'sendMessage', { ...send, text: 'half \ud83d' }],
  ['parse_mode', 'sendMessage', { ...send, parse_mode: 'html5' }],
  ['embeds', 'sendMessage', { ...send, embeds: [] }],
  ['chat_id', 'sendMessage', { ...send, chat_id: 1.5 }],
  ['reply_parameters', 'sendMessage', { ...send, reply_parameters: { allow_sending_without_reply: true } }],
  ['callback_data', 'sendMessage', keyboard({ text: 'Más', callback_data: 'ñ'.repeat(33) })],
  ['callback_data', 'sendMessage', keyboard({ text: 'Más', callback_data: '' })],
  ['text', 'sendMessage', keyboard({ text: '', callback_data: 'x' })],
  ['inline_keyboard', 'sendMessage', keyboard({ text: 'Más' })],
  ['inline_keyboard', 'sendMessage', { ...send, reply_markup: { inline_keyboard: [{ text: 'Más' }] } }],
  ['message_id', 'editMessageText', { chat_id: 1, text: 'Heat' }],
  ['text', 'editMessageText', { chat_id: 1, message_id: 1, text: '<b>', parse_mode: 'HTML' }],
  ['callback_query_id', 'answerCallbackQuery', {}],
  ['text', 'answerCallbackQuery', { callback_query_id: '1', text: 'x'.repeat(201) }],
  [
    'results',
    'answerInlineQuery',
    { ...answering, results: Array.from({ length: 51 }, (_, i) => ({ ...article, id: `${i}` })) },
  ],
  ['results', 'answerInlineQuery', { ...answering, results: [article, article] }],
  ['id', 'answerInlineQuery', { ...answering, results: [{ ...article, id: 'x'.repeat(65) }] }],
  [
    'input_message_content',
    'answerInlineQuery',
    { ...answering, results: [{ ...article, input_message_content: undefined }] },
  ],
  [
    'message_text',
    'answerInlineQuery',
    { ...answering, results: [{ ...article, input_message_content: { message_text: '' } }] },
  ],
  ['next_offset', 'answerInlineQuery', { ...answering, next_offset: 'x'.repeat(65) }],
  ['command', 'setMyCommands', { commands: [{ command: 'película', description: 'x' }] }],
  ['description', 'setMyCommands', { commands: [{ command: 'film', description: '' }] }],
  ['description', 'setMyDescription', { description: 'x'.repeat(513) }],
  ['short_description', 'setMyShortDescription', { short_description: 'x'.repeat(121) }],
  ['name', 'setMyName', { name: 'x'.repeat(65) }],
  ['secret_token', 'setWebhook', { url: 'https://example.com', secret_token: 'no spaces' }],
  ['url', 'setWebhook', { url: 'http://example.com' }],
];

describe('The Telegram of these tests refuses', () => {
  it.each(WRONG.map((wrong, i) => [i + 1, ...wrong] as const))(
    'wrong call %i: %s of %s',
    async (_i, field, method, payload) => {
      const { status, description } = await call(method, payload);
      expect(status).toBe(400);
      expect(description).toMatch(new RegExp(`${method}[^:]*\\b${field}\\b`));
    },
  );

  it('another token, and a method that the bot has no business with', async () => {
    expect((await call('getMe', {}, '123456789:other')).status).toBe(401);
    expect((await call('banChatMember', { chat_id: 1, user_id: 1 })).description).toContain('banChatMember');
  });

  it('by the newest types alone, what is of a wrong shape', () => {
    const shapes = WRONG.filter(([, method, payload]) => typeFaults(method, payload).length > 0);
    expect(shapes.length).toBeGreaterThanOrEqual(15);
    expect(typeFaults('sendMessage', send)).toEqual([]);
  });

  it('by the newest types, what they call deprecated, and no field that they have', () => {
    const ephemeral = { ...send, ephemeral_message_parameters: { receiver_user_id: 1 } };
    const result = { ...article, thumbnail_url: 'https://example.com/a.jpg' };
    const rich = { chat_id: 1, rich_message: { blocks: [{ type: 'divider' }] } };
    expect(typeFaults('sendMessage', ephemeral)).toEqual([]);
    expect(typeFaults('answerGuestQuery', { guest_query_id: '1', result })).toEqual([]);
    expect(typeFaults('sendRichMessage', rich)).toEqual([]);
    expect(typeFaults('sendMessage', { ...send, reply_to_message_id: 1 })).toEqual([
      'sendMessage.reply_to_message_id: deprecated',
    ]);
    expect(
      typeFaults('sendMessage', { ...send, ephemeral_message_parameters: { callback_query_id: '1' } }),
    ).toEqual(['sendMessage.ephemeral_message_parameters.receiver_user_id: missing']);
  });

  it('nothing that is right', async () => {
    const button = { text: 'Más', callback_data: 'x'.repeat(64) };
    expect(await call('sendMessage', keyboard(button))).toMatchObject({ ok: true });
    expect(await call('answerInlineQuery', { ...answering, next_offset: '' })).toMatchObject({ ok: true });
    expect(await call('sendMessage', { ...send, text: '<b>a &lt; b</b>', parse_mode: 'HTML' })).toMatchObject(
      { ok: true },
    );
  });
});
