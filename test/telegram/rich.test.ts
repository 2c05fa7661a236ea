import { describe, expect, it } from 'vitest';
import { richTables } from '../../adapters/telegram/deliver/rich-tables.ts';
import { talkOverSample, UNLIMITED } from './over-sample.ts';
import { inGroup, message, somebody } from './updates.ts';
import { buttonsOf } from './with-bot.ts';

const { answerTo, deliver, api, log } = await talkOverSample({ rich: 'on', limits: UNLIMITED });

const sent = () =>
  api.calls.filter(({ method }) => /^(?:send|edit)/.test(method)).map(({ method }) => method);
const rows = (html = '') => html.split('<tr>').slice(1);

describe('Where Telegram takes rich messages', () => {
  it.each([
    ['compare Heat and Titanic', 'Heat'],
    ['Toy Story saga', 'Toy Story 2'],
    ['return of the director Christopher Nolan', 'Memento'],
    ['retorno del director Robert Zemeckis', 'Forrest Gump'],
  ])('“%s” is answered with a table', async (text, named) => {
    const { rich_message, text: plain, ...payload } = await answerTo(message(text, somebody('en')));
    expect(sent()).toEqual(['sendRichMessage']);
    expect(plain).toBeUndefined();
    const table = rows(rich_message?.html);
    expect(table.length).toBeGreaterThan(2);
    expect(new Set(table.map((row) => row.split(/<t[hd] /).length)).size).toBe(1);
    expect(rich_message?.html).toContain(named);
    expect(buttonsOf({ ...payload, text } as never).length).toBeGreaterThan(0);
  });

  it('a table that takes the place of a message is one, too, for who alone sees it as well', async () => {
    for (const method of ['editMessageText', 'editEphemeralMessageText'] as const) {
      const calls: unknown[] = [];
      const edits = richTables(() => undefined, true);
      const payload = { chat_id: 1, text: 'x', parse_mode: 'HTML', rich_message: { html: '<p>x</p>' } };
      const taken = async (...call: readonly unknown[]) => {
        calls.push(call.slice(0, 2));
        return { ok: true, result: true };
      };
      await edits(taken as never, method, payload as never);
      expect(calls).toEqual([[method, { chat_id: 1, rich_message: { html: '<p>x</p>' } }]]);
    }
  });

  it('the reasons of a likeness are a table, and what has none is a text', async () => {
    const person = somebody('en');
    await answerTo(message('movies like Heat', person));
    const { text } = await answerTo(message('why the first?', person));
    expect([sent(), text]).toEqual([['sendRichMessage'], undefined]);
    await answerTo(message('Heat', person));
    expect(sent()).toEqual(['sendMessage']);
  });

  it('in a group it replies to the question', async () => {
    const payload = await answerTo(inGroup('/compare Heat | Titanic', somebody('en')));
    expect([sent(), payload.reply_parameters?.message_id]).toEqual([['sendRichMessage'], expect.any(Number)]);
  });
});

describe('Where a rich message is refused', () => {
  it('for what is in it, the same goes as text, and the next one is tried', async () => {
    api.fail('sendRichMessage', { code: 400, said: "Bad Request: can't parse rich message" });
    const [, { text } = { text: '' }] = await deliver(
      [message('compare Heat and Titanic', somebody('en'))],
      2,
    );
    expect(sent()).toEqual(['sendRichMessage', 'sendMessage']);
    expect(text).toContain('<pre>');
    await answerTo(message('compare Heat and Titanic', somebody('en')));
    expect(sent()).toEqual(['sendRichMessage']);
  });

  it('as the group lets nobody write, that is told once', async () => {
    for (const method of ['sendRichMessage', 'sendMessage'])
      api.fail(method, { code: 400, said: 'Bad Request: CHAT_WRITE_FORBIDDEN' });
    await deliver([inGroup('/compare Heat | Titanic', somebody('en'))], 2);
    await answerTo(message('compare Heat and Titanic', somebody('en')));
    expect(sent()).toEqual(['sendRichMessage']);
  });

  it('by a server that knows none, all go as text from then on', async () => {
    const before = log.length;
    api.fail('sendRichMessage', { code: 404, said: 'Not Found: method not found' });
    await deliver([message('compare Heat and Titanic', somebody('en'))], 2);
    const { text } = await answerTo(message('Toy Story saga', somebody('en')));
    expect([sent(), text.includes('<pre>')]).toEqual([['sendMessage'], true]);
    expect(log.slice(before).map((line) => JSON.parse(line).level)).toEqual(['info']);
  });
});
