import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { startRounds } from '../../runtime/daily-round.ts';
import { createBot, type TelegramBot, WANTED_UPDATES } from '../../telegram/lifecycle/create-bot.ts';
import { openWebhook } from '../../telegram/lifecycle/webhook.ts';
import type { RouteContext, RoutePlugin } from '../route-plugin.ts';

const USUAL_PATH = '/telegram';
const UNLIMITED = { config: { rateLimit: false } } as const;
/** Telegram delivers again what is not taken. */
const PATIENCE_MS = 5000;
/** Telegram's own limit of connections at once. */
const MOST_CONNECTIONS = 100;

/**
 * Telegram's webhook, at the path of TELEGRAM_WEBHOOK_URL (else `/telegram`). 401 without the secret, 503 until Telegram
 * has said which bot this is. Served where TELEGRAM_BOT_TOKEN and TELEGRAM_WEBHOOK_SECRET are set.
 */
export const telegramRoutes: RoutePlugin = (context) => async (app) => {
  const {
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_WEBHOOK_SECRET: secret,
    TELEGRAM_WEBHOOK_URL: url,
  } = context.config;
  if (token === undefined || secret === undefined) return;
  const created = createBot(context, { ...context.config, TELEGRAM_BOT_TOKEN: token });
  const receive = openWebhook(created.bot, { secret, tell: created.tell });
  const isReady = introduced(created, url, secret);
  const isReadySoon = (): Promise<boolean> =>
    Promise.race([isReady(), pause(PATIENCE_MS, false, { ref: false })]);
  app.removeAllContentTypeParsers(); // the body is read where the secret was looked at
  app.addContentTypeParser('*', (_request, _body, done) => done(null));
  const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (!(await isReadySoon())) return reply.code(503).send();
    reply.hijack();
    await receive(request.raw, reply.raw);
    return undefined;
  };
  app.post(url === undefined ? USUAL_PATH : new URL(url).pathname, UNLIMITED, handle);
  void isReady();
  const rounds = startRounds(async () => {
    if (await isReadySoon()) await created.round();
  });
  app.addHook('onClose', () => rounds.stop());
};

/** Asks Telegram which bot this is and tells it where the webhook is: once, and again with the next update if it failed. */
function introduced(
  { bot, tell }: TelegramBot,
  url: RouteContext['config']['TELEGRAM_WEBHOOK_URL'],
  secret: string,
): () => Promise<boolean> {
  let asked: Promise<boolean> | undefined;
  const introduce = async (): Promise<boolean> => {
    try {
      await bot.init();
      const settings = {
        secret_token: secret,
        allowed_updates: WANTED_UPDATES,
        max_connections: MOST_CONNECTIONS,
      };
      if (url !== undefined) await bot.api.setWebhook(url, settings);
      tell('info', 'webhook served', { bot: bot.botInfo.id });
      return true;
    } catch (error) {
      asked = undefined;
      tell('error', 'Telegram does not answer', { error: error instanceof Error ? error.name : 'unknown' });
      return false;
    }
  };
  return () => {
    asked ??= introduce();
    return asked;
  };
}
