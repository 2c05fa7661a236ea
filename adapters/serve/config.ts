import { z } from 'zod';
import { discordHttpSchema } from '../discord/config.ts';
import { addressShape, commonSchema } from '../shared/config.ts';
import { telegramSchema, webhookSchema } from '../telegram/config.ts';

const NETWORK = /^(?:[\d.:a-f]+(?:\/\d+)?|loopback|linklocal|uniquelocal)$/i;

/** "true", a number of proxies, or their addresses and networks ("10.0.0.0/8, loopback"). */
const proxySchema = z
  .string()
  .refine(
    (text) => /^(?:true|false)$/.test(text) || text.split(',').every((one) => NETWORK.test(one.trim())),
    'is "true", a number of proxies, or their addresses between commas, such as "10.0.0.0/8, loopback"',
  )
  .transform((text): boolean | string | ((address: string, hop: number) => boolean) => {
    if (text === 'true' || text === 'false') return text === 'true';
    return /^\d+$/.test(text) ? (_address, hop) => hop < Number(text) : text;
  });

/** "*", or origins such as "https://example.org", between commas. */
const originsSchema = z.string().transform((text) =>
  text
    .split(',')
    .map((origin) => origin.trim().replace(/\/$/, ''))
    .filter((origin) => origin !== ''),
);

/** What `butaca serve` may be told, beside what every adapter may. */
export const serveSchema = z.object({
  ...commonSchema.shape,
  ...addressShape,
  ...discordHttpSchema.shape,
  /** Telegram's webhook is served where both the token and the secret are set. */
  TELEGRAM_BOT_TOKEN: telegramSchema.shape.TELEGRAM_BOT_TOKEN.optional(),
  TELEGRAM_API_ROOT: telegramSchema.shape.TELEGRAM_API_ROOT,
  TELEGRAM_WEBHOOK_URL: webhookSchema.shape.TELEGRAM_WEBHOOK_URL.optional(),
  TELEGRAM_WEBHOOK_SECRET: webhookSchema.shape.TELEGRAM_WEBHOOK_SECRET.optional(),
  /** Who is believed about the address that a request came from: nobody, where unset. */
  TRUST_PROXY: proxySchema.default(false),
  /** Requests a minute and address; 0 for no limit. */
  RATE_LIMIT: z.coerce
    .number('is a number of requests a minute, or 0 for no limit')
    .int('is a whole number')
    .min(0, 'is 0 or more')
    .default(300),
  /** Origins whose pages may read the API. */
  CORS_ORIGINS: originsSchema.default([]),
});
export type ServeConfig = z.infer<typeof serveSchema>;
