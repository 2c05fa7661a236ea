import { z } from 'zod';
import { commonSchema } from '../../settings/config.ts';
import { withoutEndSlash } from '../../settings/without-end-slash.ts';

const PORTAL = 'https://discord.com/developers/applications';

const tokenSchema = z
  .string({ error: `not set; get it at ${PORTAL}, your application, Bot, Reset Token` })
  .regex(/^[\w.-]+$/, {
    error: `holds what no token has; copy it again from ${PORTAL}, your application, Bot, Reset Token`,
  });

const applicationSchema = z
  .string({ error: `not set; get it at ${PORTAL}, your application, General Information, Application ID` })
  .regex(/^\d{15,21}$/, {
    error: `is 17 to 20 digits; copy it from ${PORTAL}, your application, General Information, Application ID`,
  });

const apiSchema = z
  .url({
    protocol: /^https?$/,
    error: "is Discord's own address, or your proxy's, such as https://discord.com/api",
  })
  .transform((url) => withoutEndSlash(url).replace(/\/v\d+$/, ''))
  .default('https://discord.com/api');

/** What the Discord adapter may be told, beside what every adapter may. */
export const discordSchema = z.object({
  ...commonSchema.shape,
  DISCORD_TOKEN: tokenSchema,
  DISCORD_APPLICATION_ID: applicationSchema,
  DISCORD_API_URL: apiSchema,
});
/** What answering interactions over HTTP may be told: they need no token. */
export const discordHttpSchema = z.object({
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, {
      error: `is 64 hexadecimal digits; copy it from ${PORTAL}, your application, General Information, Public Key`,
    })
    .optional(),
  DISCORD_TOKEN: tokenSchema.optional(),
  DISCORD_API_URL: apiSchema,
});
export type DiscordHttpConfig = z.infer<typeof discordHttpSchema>;

export type DiscordConfig = z.infer<typeof discordSchema>;
