import { autoRetry } from '@grammyjs/auto-retry';
import { sequentialize } from '@grammyjs/runner';
import { Api, Bot, type BotError } from 'grammy';
import { answerable } from '../../../src/questions/index.ts';
import type { Saved } from '../../../src/service/user/user-store.ts';
import type { Booted } from '../../boot/boot.ts';
import { openDailyRound } from '../../runtime/daily-round.ts';
import { openLimit, USUAL_LIMITS } from '../../runtime/limits.ts';
import { hosting, openNightRound } from '../../runtime/night-round.ts';
import { openTurns } from '../../runtime/take-turn.ts';
import { openProcessState } from '../../state/process-state.ts';
import type { State } from '../../state/state.ts';
import { tellFault } from '../deliver/faults.ts';
import { openTell, type Tell, withoutToken } from '../deliver/log.ts';
import { openNightVoting } from '../deliver/night-voting.ts';
import { exceptPolling, followMigrations, readOutages, retryConnections } from '../deliver/retries.ts';
import { richTables } from '../deliver/rich-tables.ts';
import { ADDRESSES, chatOf, openDailySender } from '../deliver/send-daily.ts';
import { openAnswer } from '../receive/answer.ts';
import { openAnsweredMessages } from '../receive/answered-messages.ts';
import { orderKey } from '../receive/asker.ts';
import { openDocuments } from '../receive/documents.ts';
import { openGroupLimit, withGroupLimit } from '../receive/group-limit.ts';
import { openGuest } from '../receive/guest.ts';
import { answerOnce } from '../receive/idempotency.ts';
import { openInline } from '../receive/inline.ts';
import { openMemberNames } from '../receive/member-names.ts';
import { openMessages } from '../receive/messages.ts';
import { takeTally } from '../receive/night-tally.ts';
import { openPresses } from '../receive/presses.ts';
import { openRecentPresses } from '../receive/recent-presses.ts';
import { openLinks } from '../render/links.ts';
import type { TelegramConfig } from './config.ts';
import { patientPolling } from './polling-backoff.ts';

/** The updates that are asked for; all others stay with Telegram. */
export const WANTED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'guest_message',
  'poll',
] as const;

export type Timing = {
  /** Seconds that Telegram may take to answer a call; a long poll's included. */
  readonly callSeconds: number;
  /** Milliseconds before a failed call is made again; doubled every time. */
  readonly retryMs: number;
  /** Milliseconds after which an update whose replica died may be answered by another. */
  readonly leaseMs?: number;
};

const USUAL: Timing = { callSeconds: 40, retryMs: 1000 };
/** Every letter typed inline is a query; counted by nobody but this process. */
const INLINE_LIMITS = { user: 300, chat: 0 };
const RETRIES = { maxRetryAttempts: 4, maxDelaySeconds: 120, rethrowHttpErrors: true };
const UNASKED_RETRIES = { ...RETRIES, rethrowInternalServerErrors: true };

export type TelegramBot = {
  readonly bot: Bot;
  readonly tell: Tell;
  /** Sends the film of the day to where it is due, and holds the votes of film nights. */
  readonly round: () => Promise<void>;
};

/** The bot with everything it answers, not yet receiving anything. */
export function createBot(
  {
    butaca: service,
    state,
    log,
    limits = { user: USUAL_LIMITS.user },
    charts,
    posters,
  }: Pick<Booted, 'butaca' | 'state' | 'log' | 'limits' | 'charts' | 'posters'>,
  config: TelegramConfig,
  timing: Timing = USUAL,
): TelegramBot {
  const safeLog = withoutToken(log, config.TELEGRAM_BOT_TOKEN);
  const tell = openTell(safeLog);
  const client = { apiRoot: config.TELEGRAM_API_ROOT, timeoutSeconds: timing.callSeconds };
  const bot = new Bot(config.TELEGRAM_BOT_TOKEN, { client });
  const moved = (from: number, to: number): Promise<Saved> =>
    movePlace(state, `${ADDRESSES}${from}`, `${ADDRESSES}${to}`);
  const asRich = exceptPolling(richTables(tell, config.TELEGRAM_RICH === 'on'));
  bot.api.config.use(
    readOutages,
    followMigrations(moved),
    patientPolling(tell, timing.retryMs),
    exceptPolling(retryConnections(timing.retryMs)),
    exceptPolling(autoRetry(RETRIES)),
    asRich,
  );
  // What nobody asked for must not come twice: a call that may have arrived is not made again.
  const unasked = new Api(config.TELEGRAM_BOT_TOKEN, client);
  unasked.config.use(readOutages, followMigrations(moved), autoRetry(UNASKED_RETRIES), asRich);
  const send = openDailySender(unasked, tell);
  const parts = { butaca: service, state, prefix: ADDRESSES, now: Date.now, log: safeLog };
  const daily = openDailyRound({ ...parts, placeOf: chatOf, send });
  const nights = openNightRound({ ...parts, voting: openNightVoting(unasked, send, tell) });
  const butaca = hosting(service, (address) => void nights.tend(address));
  const links = openLinks(answerable, {
    token: config.TELEGRAM_BOT_TOKEN,
    name: () => bot.botInfo.username,
    canShare: () => bot.botInfo.supports_inline_queries,
  });
  const ofUsers = openLimit(state, { user: limits.user, chat: 0 });
  const groupLimit = openGroupLimit(state, limits.chat);
  const dependencies = {
    butaca,
    state,
    log: safeLog,
    ...(charts ? { charts } : {}),
    ...(posters ? { posters } : {}),
    tell,
    answers: openAnsweredMessages(),
    answer: openAnswer(butaca, state, links, openDocuments(bot.api, config)),
    links,
    presses: openRecentPresses(Date.now),
    names: openMemberNames(Date.now),
    takeTurn: openTurns({ state, log: safeLog, limit: withGroupLimit(ofUsers, groupLimit) }),
    groupLimit,
    inlineLimit: openLimit(openProcessState(Date.now), INLINE_LIMITS),
  };
  const messages = openMessages(dependencies);
  bot.use(answerOnce(state, timing.leaseMs), sequentialize(orderKey));
  // A group that became a supergroup has another number; the old one is told of it, and the new one.
  bot.on('message:migrate_to_chat_id', (ctx) => moved(ctx.chat.id, ctx.message.migrate_to_chat_id));
  bot.on('message:migrate_from_chat_id', (ctx) => moved(ctx.message.migrate_from_chat_id, ctx.chat.id));
  bot.on('message', messages.answer);
  bot.on('edited_message', messages.answerAgain);
  bot.on('callback_query', openPresses(dependencies));
  bot.on('inline_query', openInline(dependencies));
  bot.on('guest_message', openGuest(dependencies));
  bot.on('poll', ({ poll }) => takeTally(state, poll));
  bot.catch(({ error }: BotError) => tellFault(tell, error));
  return {
    bot,
    tell,
    round: async () => {
      await nights.round();
      await daily();
    },
  };
}

/** What a place has chosen and is sent goes with it, and so do its board and its film night. */
async function movePlace(state: State, from: string, to: string): Promise<Saved> {
  const chosen = await state.place(from);
  const isMoved =
    Object.keys(chosen).length > 0 &&
    (await state.changePlace(to, { ...chosen, ...(await state.place(to)) }));
  // Told of it again, what was set back since stays so.
  if (isMoved) await state.changePlace(from, { locale: undefined, pictures: undefined, quiet: undefined });
  for (const player of (await state.board(from)).keys())
    await state.changeUser(player, [{ change: 'guessPlace', from, to }]);
  await state.moveNight(from, to);
  return state.moveSubscription(from, to);
}
