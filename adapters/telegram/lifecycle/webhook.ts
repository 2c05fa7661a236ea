import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { Tell } from '../deliver/log.ts';

const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
/** Telegram's own updates stay far below. */
const MOST_BYTES = 1024 * 1024;
/**
 * What takes longer than Telegram waits goes on, but is not taken for received: it is delivered again, and acknowledged
 * then if it was answered meanwhile. Nothing is lost where the process dies in between.
 */
const LONGEST_WAIT_MS = 8000;

type WebhookOptions = { readonly secret: string; readonly tell: Tell; readonly waitMs?: number };

/** Receives updates over HTTP: 401 without the secret, 500 where an update is better delivered again. */
export function openWebhook(
  bot: Bot,
  { secret, tell, waitMs = LONGEST_WAIT_MS }: WebhookOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const isSecret = secretCheck(secret);
  return async (request, response) => {
    const end = (status: number): void => {
      response.writeHead(status, { connection: status < 400 ? 'keep-alive' : 'close' }).end();
    };
    if (request.method !== 'POST') return end(405);
    if (!isSecret(request.headers[SECRET_HEADER])) return end(401);
    const body = await readBody(request);
    const update = body === undefined ? undefined : parseUpdate(body);
    if (!update) return end(body === undefined ? 413 : 400);
    try {
      await atMost(waitMs, handle(bot, update, tell));
      end(200);
    } catch {
      end(500);
    }
  };
}

async function handle(bot: Bot, update: Update, tell: Tell): Promise<void> {
  try {
    await bot.handleUpdate(update);
  } catch (error) {
    tell('warn', 'update goes back', { update: update.update_id });
    throw error;
  }
}

/** Compares digests: neither the time taken nor the length tells anything of the secret. */
function secretCheck(secret: string): (given: unknown) => boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  const wanted = digest(secret);
  return (given) => timingSafeEqual(digest(typeof given === 'string' ? given : ''), wanted);
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseUpdate(body: string): Update | undefined {
  try {
    const update: unknown = JSON.parse(body);
    const isUpdate = typeof update === 'object' && update !== null && 'update_id' in update;
    return isUpdate && Number.isSafeInteger(update.update_id) ? (update as Update) : undefined;
  } catch {
    return undefined;
  }
}

/** Resolves with the work; rejected where it takes longer. */
function atMost(ms: number, work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('late')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
