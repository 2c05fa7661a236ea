import { createBot, type Timing } from '../../adapters/telegram/create-bot.ts';
import { introduce } from '../../adapters/telegram/introduce.ts';
import { startPolling } from '../../adapters/telegram/start-polling.ts';
import { openButaca } from '../../src/service/butaca.ts';
import { type Memory, openProcessMemory } from '../../src/service/memory.ts';
import type { Catalog } from '../../src/store/catalog.ts';
import { type BotApi, openBotApi, TOKEN } from './bot-api.ts';
import type { Update } from './update-queue.ts';
import { pressId } from './updates.ts';

/** A bot that polls a Telegram of its own. */
export type Talking = {
  readonly api: BotApi;
  readonly memory: Memory;
  readonly log: readonly string[];
  /** Delivers updates and resolves with the calls made until `wanted` of them (sent, edited, answered inline) are in. */
  readonly deliver: (updates: readonly Update[], wanted?: number) => Promise<readonly Payload[]>;
  /** The payload that answers one update. */
  readonly answerTo: (update: Update) => Promise<Payload>;
  readonly stop: () => Promise<void>;
};
// biome-ignore lint/suspicious/noExplicitAny: payloads of every method, whose fields a test reads.
export type Payload = Readonly<Record<string, any>>;

const QUICK: Timing = { callSeconds: 40, retryMs: 20 };
const ANSWERS = ['sendMessage', 'editMessageText', 'answerInlineQuery'];

export async function openTalking(catalog: Catalog, timing: Timing = QUICK): Promise<Talking> {
  const api = await openBotApi();
  const log: string[] = [];
  const memory = openProcessMemory();
  const butaca = openButaca({ catalog, memory, today: () => '2026-11-22', random: () => 0.5 });
  const config = { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: api.root };
  const created = createBot({ butaca, memory, log: (line) => log.push(line) }, config, timing);
  await introduce(created.bot, config);
  const running = await startPolling(created);
  const deliver: Talking['deliver'] = async (updates, wanted = updates.length) => {
    api.forgetCalls();
    for (const update of updates) if ('callback_query' in update) api.state.presses.add(pressId(update));
    api.push(...updates);
    return (await api.saw(wanted, ...ANSWERS)).map(({ payload }) => payload);
  };
  return {
    api,
    memory,
    log,
    deliver,
    answerTo: async (update) => (await deliver([update]))[0] ?? {},
    stop: async () => {
      await running.stop();
      await api.close();
    },
  };
}
