import { createConcurrentSink, createRunner, createSource } from '@grammyjs/runner';
import type { BotError } from 'grammy';
import type { Update } from 'grammy/types';
import { tellFault } from '../deliver/faults.ts';
import { pause } from '../deliver/retries.ts';
import { openUnconfirmed } from '../deliver/unconfirmed.ts';
import { type TelegramBot, WANTED_UPDATES } from './create-bot.ts';

/** A bot that receives updates. */
export type Running = {
  /** Takes no more updates, ends what was begun, and tells Telegram what was answered. */
  readonly stop: () => Promise<void>;
  /** Resolves where it ended by itself, with why. */
  readonly failed: Promise<string>;
};

const POLL_SECONDS = 25;
/** What is not answered by then comes again after the next start; whoever stops a process kills it after ten seconds. */
const LONGEST_STOP_MS = 5000;
const LONGEST_GOODBYE_MS = 1000;

/** Receives updates by long polling; chats are answered side by side, each in its order. */
export async function startPolling({ bot, tell }: TelegramBot): Promise<Running> {
  await bot.api.deleteWebhook(); // Telegram refuses long polling while there is one
  const updates = openUnconfirmed(bot.api, { timeout: POLL_SECONDS, allowed_updates: WANTED_UPDATES });
  const consume = async (update: Update): Promise<void> => {
    try {
      await bot.handleUpdate(update);
    } finally {
      updates.answered(update);
    }
  };
  const sink = createConcurrentSink<Update, BotError>({ consume }, async (error) => {
    await bot.errorHandler(error);
  });
  const runner = createRunner(createSource({ supply: updates.supply }), sink);
  runner.start();
  const stop = async (): Promise<void> => {
    const task = runner.stop();
    await task?.catch(() => undefined);
    for (let waited = 0; runner.size() > 0 && waited < LONGEST_STOP_MS; waited += 50) await pause(50);
    const offset = updates.offset();
    if (offset === undefined) return;
    // Telegram takes an update for received once a later one is asked for.
    const confirmed = bot.api.getUpdates({ offset, limit: 1, timeout: 0 });
    await Promise.race([confirmed.catch(() => undefined), pause(LONGEST_GOODBYE_MS)]);
  };
  return { stop, failed: failure(runner.task(), (error) => tellFault(tell, error)) };
}

/** Resolves when the task fails; one that ends because it was stopped is no failure. */
function failure(task: Promise<void> | undefined, tell: (error: unknown) => void): Promise<string> {
  return new Promise((resolve) => {
    task?.catch((error: unknown) => {
      tell(error);
      resolve(error instanceof Error ? error.message : String(error));
    });
  });
}
