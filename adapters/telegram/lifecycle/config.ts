import { z } from 'zod';
import { addressShape } from '../../settings/config.ts';
import { withoutEndSlash } from '../../settings/without-end-slash.ts';

const TOKEN = /^\d{5,}:[\w-]{20,}$/;
const SECRET = /^[\w-]{16,256}$/;

const webUrl = z
  .url({ protocol: /^https?$/, error: 'is no http or https address' })
  .transform(withoutEndSlash);

/** What the Telegram bot may be told, beside what every adapter may. */
export const telegramSchema = z.object({
  TELEGRAM_BOT_TOKEN: z
    .string({ error: 'is not set: @BotFather gives one for a new bot (/newbot)' })
    .regex(TOKEN, 'is no bot token: @BotFather gives one, such as 123456789:AAH…'),
  TELEGRAM_API_ROOT: webUrl.default('https://api.telegram.org'),
  TELEGRAM_RICH: z.enum(['on', 'off']).default('on'),
});
type Told = z.infer<typeof telegramSchema>;
export type TelegramConfig = Omit<Told, 'TELEGRAM_RICH'> & Partial<Pick<Told, 'TELEGRAM_RICH'>>;

/** What receiving by webhook needs to be told as well. */
export const webhookSchema = z.object({
  TELEGRAM_WEBHOOK_URL: webUrl,
  TELEGRAM_WEBHOOK_SECRET: z
    .string({ error: 'is not set: webhooks need a secret, such as `openssl rand -hex 32` prints' })
    .regex(SECRET, 'must be 16 to 256 characters of A-Z, a-z, 0-9, _ and -'),
  ...addressShape,
});
export type WebhookConfig = z.infer<typeof webhookSchema>;
