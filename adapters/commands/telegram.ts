import { boot, isBootFault } from '../boot/boot.ts';
import { startRounds } from '../runtime/daily-round.ts';
import { leaveBeats } from '../runtime/health/note.ts';
import { logAnswers, withTelemetry } from '../runtime/with-telemetry.ts';
import { isConfigFault, readConfig } from '../settings/config.ts';
import { withoutToken } from '../telegram/deliver/log.ts';
import { telegramSchema, webhookSchema } from '../telegram/lifecycle/config.ts';
import { createBot, type TelegramBot } from '../telegram/lifecycle/create-bot.ts';
import { introduce } from '../telegram/lifecycle/introduce.ts';
import { register } from '../telegram/lifecycle/register.ts';
import { type Running, startPolling } from '../telegram/lifecycle/start-polling.ts';
import { startWebhook } from '../telegram/lifecycle/start-webhook.ts';
import { tellSwitches } from '../telegram/lifecycle/switches.ts';

export type TelegramFlags = { readonly webhook?: string };

type Ready = TelegramBot & { readonly questions: Parameters<typeof register>[1] };

/** What still waits then, such as a call to a Telegram that does not answer, is left. */
const LAST_MS = 500;
const LONGEST_POLL_MS = 60_000;

const notify = (text: string): void => console.error(text);

/** `butaca telegram`: answers until it is told to stop. Returns the exit code. */
export function runTelegram({ webhook }: TelegramFlags): Promise<number> {
  return withBot(async (ready) => {
    const url = webhook ?? process.env['TELEGRAM_WEBHOOK_URL'];
    leaveBeats(process.env, 'telegram', url ? () => true : pollsOf(ready), notify);
    const running = url ? await serve(ready, url) : await startPolling(ready);
    if ('fault' in running) return failed(running.fault);
    ready.tell('info', url ? 'webhook served' : 'polling', { bot: ready.bot.botInfo.id });
    const rounds = startRounds(ready.round);
    return untilStopped({ ...running, stop: () => rounds.stop().finally(running.stop) });
  });
}

/** `butaca telegram register`: names, descriptions and menus. Returns the exit code. */
export function runTelegramRegister(): Promise<number> {
  return withBot(async ({ bot, questions }) => {
    const changed = await register(bot.api, questions);
    for (const what of changed) console.log(what);
    console.log(changed.length === 0 ? 'Nothing to change.' : 'Registered.');
    for (const line of tellSwitches(bot.botInfo)) console.log(line);
    return 0;
  });
}

async function withBot(run: (ready: Ready) => Promise<number>): Promise<number> {
  const config = readConfig(telegramSchema, process.env);
  if (isConfigFault(config)) return failed(config.fault);
  const safely = withoutToken(notify, config.TELEGRAM_BOT_TOKEN);
  const booted = await boot({ env: process.env, notify: safely, renews: true });
  if (isBootFault(booted)) return failed(booted.fault);
  const butaca = withTelemetry(booted.butaca, 'telegram', logAnswers(booted.log));
  const created = createBot({ ...booted, butaca }, config);
  try {
    const refused = await introduce(created.bot, config);
    if (refused) return failed(refused.fault);
    return await run({ ...created, questions: booted.butaca.questions });
  } catch (error) {
    safely(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    booted.close();
  }
}

/** Tells whether Telegram answered a poll a short while ago; one takes up to 25 seconds. */
function pollsOf({ bot }: TelegramBot): () => boolean {
  let polled = Date.now();
  bot.api.config.use(async (previous, method, payload, signal) => {
    const result = await previous(method, payload, signal);
    if (method === 'getUpdates' && result.ok) polled = Date.now();
    return result;
  });
  return () => Date.now() - polled < LONGEST_POLL_MS;
}

async function serve(ready: Ready, url: string): Promise<Running | { readonly fault: string }> {
  const config = readConfig(webhookSchema, { ...process.env, TELEGRAM_WEBHOOK_URL: url });
  return isConfigFault(config) ? config : startWebhook(ready, config);
}

/** The first signal ends what was begun, a second one everything. */
async function untilStopped(running: Running): Promise<number> {
  const signalled = new Promise<undefined>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(undefined));
  });
  const why = await Promise.race([signalled, running.failed]);
  if (why === undefined)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  await running.stop();
  setTimeout(() => process.exit(), LAST_MS).unref();
  return why === undefined ? 0 : failed(why);
}

function failed(fault: string): number {
  notify(fault);
  return 1;
}
