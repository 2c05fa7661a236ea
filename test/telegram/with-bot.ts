import type { Charts } from '../../adapters/charts/open-charts.ts';
import type { Limits } from '../../adapters/runtime/limits.ts';
import { openPosters } from '../../adapters/shared/render/posters.ts';
import { withGuests } from '../../adapters/state/guests.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import type { State } from '../../adapters/state/state.ts';
import type { TelegramConfig } from '../../adapters/telegram/lifecycle/config.ts';
import { createBot, type Timing } from '../../adapters/telegram/lifecycle/create-bot.ts';
import { introduce } from '../../adapters/telegram/lifecycle/introduce.ts';
import { startPolling } from '../../adapters/telegram/lifecycle/start-polling.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { type Butaca, openButaca } from '../../src/service/butaca.ts';
import type { Reporting } from '../../src/service/user/reporting.ts';
import { type BotApi, openBotApi, TOKEN } from './bot-api.ts';
import { BOT } from './state.ts';
import type { Update } from './update-queue.ts';
import { pressId } from './updates.ts';

/** A bot that polls a Telegram of its own. */
export type Talking = {
  readonly api: BotApi;
  readonly state: State;
  readonly log: readonly string[];
  /** Delivers updates and resolves with the calls made until `wanted` of them (sent, edited, answered inline) are in. */
  readonly deliver: (updates: readonly Update[], wanted?: number) => Promise<readonly Payload[]>;
  /** The payload that answers one update. */
  readonly answerTo: (update: Update) => Promise<Payload>;
  readonly stop: () => Promise<void>;
};

/** The fields of the calls that answer, as far as tests read them. */
export type Payload = {
  readonly text: string;
  readonly rich_message?: { readonly html: string };
  /** Of a document, in place of the text. */
  readonly caption?: string;
  readonly document?: Uint8Array;
  readonly chat_id?: number;
  readonly message_id?: number;
  readonly inline_message_id?: string;
  readonly message_thread_id?: number;
  readonly reply_parameters?: { readonly message_id: number; readonly ephemeral_message_id?: number };
  readonly ephemeral_message_parameters?: {
    readonly receiver_user_id: number;
    readonly callback_query_id?: string;
  };
  readonly ephemeral_message_id?: number;
  readonly reply_markup?: { readonly inline_keyboard: readonly (readonly Button[])[] };
  readonly link_preview_options?: object;
  readonly results: readonly Result[];
  /** Of a guest's answer. */
  readonly result: Result;
  readonly next_offset: string;
  readonly is_personal: boolean;
  readonly button?: { readonly text: string; readonly start_parameter: string };
};
type Result = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly thumbnail_url?: string;
  readonly input_message_content: {
    readonly message_text: string;
    readonly link_preview_options: object;
  };
  readonly reply_markup?: Payload['reply_markup'];
};
export type Button = { readonly text: string; readonly callback_data: string; readonly url?: string };

export function buttonsOf({ reply_markup }: Payload): readonly Button[] {
  return reply_markup?.inline_keyboard.flat() ?? [];
}

/** A memory that tells when updates are done with. */
function withSettled(state: State) {
  const done = new Set<string>();
  const look = new Set<() => void>();
  const settled = (updates: readonly Update[]): Promise<void> =>
    new Promise((resolve) => {
      const check = (): void => {
        if (!updates.every(({ update_id }) => done.has(`telegram:${BOT.id}:${update_id}`))) return;
        look.delete(check);
        resolve();
      };
      look.add(check);
      check();
    });
  const complete: State['complete'] = async (update) => {
    await state.complete(update);
    done.add(update);
    for (const check of look) check();
  };
  return { state: { ...state, complete }, settled };
}

const QUICK: Timing = { callSeconds: 40, retryMs: 20 };
const ANSWERS = [
  ...['sendMessage', 'sendRichMessage', 'sendDocument', 'editMessageText', 'editEphemeralMessageText'],
  ...['answerInlineQuery', 'answerGuestQuery'],
];

/** `wrap` may put something before the service. */
export async function openTalking(
  catalog: Catalog,
  timing: Timing = QUICK,
  charts?: Charts,
  wrap: (butaca: Butaca) => Butaca = (butaca) => butaca,
  limits?: Limits,
  reporting?: Reporting,
  settings: Pick<TelegramConfig, 'TELEGRAM_RICH'> = {},
): Promise<Talking> {
  const api = await openBotApi();
  const log: string[] = [];
  const { state, settled } = withSettled(withGuests(openProcessState()));
  const butaca = wrap(
    openButaca({ catalog, memory: state, today: () => '2026-11-22', random: () => 0.5, reporting }),
  );
  const config = { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: api.root, ...settings };
  const parts = {
    butaca,
    state,
    log: (line: string) => log.push(line),
    posters: openPosters(catalog),
    ...(charts ? { charts } : {}),
    ...(limits ? { limits } : {}),
  };
  const created = createBot(parts, config, timing);
  await introduce(created.bot, config);
  const running = await startPolling(created);
  const deliver: Talking['deliver'] = async (updates, wanted = updates.length) => {
    api.forgetCalls();
    const presses = updates.filter((update) => 'callback_query' in update);
    for (const press of presses) api.state.presses.add(pressId(press));
    api.push(...updates);
    const answers = await api.saw(wanted, ...ANSWERS);
    await api.saw(presses.length, 'answerCallbackQuery');
    await settled(presses); // a press is acknowledged before its answer has arrived
    return answers.map(({ payload }) => payload as unknown as Payload);
  };
  return {
    api,
    state,
    log,
    deliver,
    answerTo: async (update) => (await deliver([update]))[0] as Payload,
    stop: async () => {
      await running.stop();
      await api.close();
    },
  };
}
