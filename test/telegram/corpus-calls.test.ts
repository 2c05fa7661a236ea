import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { withGuests } from '../../adapters/state/guests.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import { answerOf } from '../../adapters/telegram/receive/answer.ts';
import { article } from '../../adapters/telegram/receive/inline.ts';
import { openLinks } from '../../adapters/telegram/render/links.ts';
import { present } from '../../adapters/telegram/render/present.ts';
import { answerable } from '../../src/questions/index.ts';
import { openButaca } from '../../src/service/butaca.ts';
import { sampleCatalog } from '../catalogs.ts';
import { TOKEN } from './bot-api.ts';
import { checkCall } from './check-call.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const state = withGuests(openProcessState());
const butaca = openButaca({ catalog, memory: state, today: () => '2026-11-22', random: () => 0.5 });
const links = openLinks(answerable, { token: TOKEN, name: () => 'butaca_bot', canShare: () => true });

/** All of them take half a minute of a processor. */
const EVERY = 4;
const FOLDER = join(import.meta.dirname, '..', 'eval');
/** Some mix languages: their client speaks Spanish. */
type Phrase = { readonly lang: string; readonly text: string };
const phrases = readdirSync(FOLDER)
  .filter((name) => /^phrases.*\.jsonl$/.test(name))
  .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').trim().split('\n'))
  .filter((_line, i) => i % EVERY === 0)
  .map((line): Phrase => JSON.parse(line));

it('What is sent for a phrase of the corpus, alone, to a group, inline and as a guest, is what Telegram takes', async () => {
  expect(phrases.length).toBeGreaterThan(400);
  const faults: string[] = [];
  for (const [i, { lang, text }] of phrases.entries()) {
    const asker = {
      user: `telegram:${i}`,
      conversation: `telegram:${i}`,
      clientLocale: lang === 'en' ? ('en' as const) : ('es' as const),
      shared: i % 2 === 0,
    };
    const { reply, choices } = answerOf(await butaca.ask(text, asker), asker, links);
    const { rich_message, ...shown } = present(reply, 1, choices);
    const { reply_markup } = shown;
    const rich = rich_message && { rich_message, ...(reply_markup ? { reply_markup } : {}) };
    const calls: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
      ['sendMessage', { chat_id: 1, ...shown }],
      ['editMessageText', { chat_id: 1, message_id: 1, ...shown }],
      ...(rich ? [['sendRichMessage', { chat_id: 1, ...rich }] as const] : []),
      ...(rich ? [['editMessageText', { chat_id: 1, message_id: 1, ...rich }] as const] : []),
      ['answerGuestQuery', { guest_query_id: '1', result: article('answer', reply, undefined, choices) }],
      [
        'answerInlineQuery',
        { inline_query_id: '1', results: [article('answer', reply, undefined, choices)] },
      ],
    ];
    faults.push(
      ...calls.flatMap(([method, call]) => checkCall(method, call).map((fault) => `${text}: ${fault}`)),
    );
  }
  expect(faults).toEqual([]);
}, 120_000);
