import { run } from '@grammyjs/runner';
import { type TelegramBot, WANTED_UPDATES } from './create-bot.ts';
import { tellFault } from './faults.ts';
import { pause } from './retries.ts';

/** A bot that receives updates. */
export type Running = {
  /** Takes no more updates, ends what was begun, and tells Telegram what was answered. */
  readonly stop: () => Promise<void>;
  /** Resolves where it ended by itself, with why. */
  readonly failed: Promise<string>;
};

const POLL_SECONDS = 25;
/** What is not answered by then is left: whoever stops a process does not wait for ever. */
const LONGEST_STOP_MS = 10_000;
const LONGEST_GOODBYE_MS = 2000;

/** Receives updates by long polling; chats are answered side by side, each in its order. */
export async function startPolling({ bot, tell }: TelegramBot): Promise<Running> {
  await bot.api.deleteWebhook(); // Telegram refuses long polling while there is one
  let last: number | undefined;
  bot.api.config.use(async (previous, method, payload, signal) => {
    const result = await previous(method, payload, signal);
    if (method === 'getUpdates' && result.ok) last = lastId(result.result) ?? last;
    return result;
  });
  const runner = run(bot, {
    runner: { fetch: { timeout: POLL_SECONDS, allowed_updates: WANTED_UPDATES }, silent: true },
  });
  const stop = async (): Promise<void> => {
    const task = runner.stop();
    await task?.catch(() => undefined);
    for (let waited = 0; runner.size() > 0 && waited < LONGEST_STOP_MS; waited += 50) await pause(50);
    if (last === undefined) return;
    // Telegram takes an update for received once a later one is asked for.
    const confirmed = bot.api.getUpdates({ offset: last + 1, limit: 1, timeout: 0 });
    await Promise.race([confirmed.catch(() => undefined), pause(LONGEST_GOODBYE_MS)]);
  };
  return { stop, failed: failure(runner.task(), (error) => tellFault(tell, error)) };
}

function lastId(updates: unknown): number | undefined {
  return (updates as readonly { readonly update_id: number }[]).at(-1)?.update_id;
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
