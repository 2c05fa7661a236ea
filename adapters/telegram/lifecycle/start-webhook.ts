import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WebhookConfig } from './config.ts';
import { type TelegramBot, WANTED_UPDATES } from './create-bot.ts';
import type { Running } from './start-polling.ts';
import { openWebhook } from './webhook.ts';

const LONGEST_STOP_MS = 10_000;
/** Longer than proxies keep theirs: a connection closed under a request in flight loses it. */
const KEEP_ALIVE_MS = 75_000;
/** Telegram's own limit of connections at once. */
const MOST_CONNECTIONS = 100;

type ServedWebhook = Running & { readonly port: number };

/** Serves the webhook and tells Telegram where it is. */
export async function startWebhook(
  { bot, tell }: TelegramBot,
  config: WebhookConfig,
): Promise<ServedWebhook> {
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = config;
  const receive = openWebhook(bot, { secret, tell });
  const path = new URL(url).pathname;
  const server = createServer((request, response) => {
    if (new URL(request.url ?? '/', 'http://localhost').pathname === path) void receive(request, response);
    else response.writeHead(404).end();
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await listen(server, config);
  await bot.api.setWebhook(url, {
    secret_token: secret,
    allowed_updates: WANTED_UPDATES,
    max_connections: MOST_CONNECTIONS,
  });
  const failed = new Promise<string>((resolve) => server.on('error', ({ message }) => resolve(message)));
  return { port: (server.address() as AddressInfo).port, stop: () => close(server), failed };
}

function listen(server: Server, { HOST: host, PORT: port }: WebhookConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Ends what was begun; the webhook stays with Telegram, which keeps the updates until somebody serves it again. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), LONGEST_STOP_MS);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}
