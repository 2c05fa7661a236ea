import { isIP } from 'node:net';
import { z } from 'zod';
import { discordHttpSchema } from '../discord/lifecycle/config.ts';
import { addressShape, commonSchema } from '../settings/config.ts';
import { telegramSchema, webhookSchema } from '../telegram/lifecycle/config.ts';

const NAMED_NETWORKS: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];
const PROXIES =
  'is how many proxies there are, such as 1, or their addresses between commas, such as "10.0.0.0/8, loopback"';

/**
 * A number of proxies, or their addresses and networks. Not "true": most proxies add to X-Forwarded-For what the client
 * wrote there, and to believe everybody is to believe the client.
 */
const proxySchema = z
  .string()
  .refine((text) => text !== 'true', `${PROXIES}: "true" would let clients choose their own address`)
  .refine((text) => /^(?:true|false|\d+)$/.test(text) || text.split(',').every(isNetwork), PROXIES)
  .transform((text): false | string | ((address: string, hop: number) => boolean) => {
    if (text === 'false') return false;
    return /^\d+$/.test(text) ? (_address, hop) => hop < Number(text) : text;
  });

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.trim().split('/');
  if (bits === undefined && NAMED_NETWORKS.includes(address)) return true;
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  const isMask = bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= longest);
  return longest > 0 && isMask && more.length === 0;
}

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
  TELEGRAM_RICH: telegramSchema.shape.TELEGRAM_RICH,
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
