import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Every fault of the settings, told together in one text. */
type ConfigFault = { readonly fault: string };

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Questions a minute. */
const limitSchema = z.coerce
  .number('is a number of questions a minute, or 0 for no limit')
  .int('is a whole number')
  .min(0, 'is 0 or more');

/** What every adapter may be told; a platform reads a schema of its own beside it. */
export const commonSchema = z.object({
  BUTACA_CATALOG: z.string().optional(),
  BUTACA_USER_DATA: z.string().optional(),
  /** The file that misheard sentences are reported to, or "off"; beside the user data where it is not set. */
  BUTACA_WRONG: z.string().optional(),
  BUTACA_EMBEDDED: z.enum(['on', 'off']).default('on'),
  BUTACA_CHARTS: z.enum(['on', 'off']).default('on'),
  BUTACA_POSTERS: z.enum(['on', 'off']).default('on'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'is no address of a Redis, such as redis://localhost:6379/0' })
    .optional(),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  USER_LIMIT: limitSchema.default(30),
  /** Each platform has its own where it is not set. */
  CHAT_LIMIT: limitSchema.optional(),
});
export type CommonConfig = z.infer<typeof commonSchema>;

/** Where a process listens. */
export const addressShape = {
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('is no port')
    .int('is no port')
    .min(0, 'is no port')
    .max(65535, 'is no port')
    .default(8080),
};

/** Checks the environment; a setting that is set to nothing counts as not set. */
export function readConfig<T>(schema: z.ZodType<T>, env: Environment): T | ConfigFault {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { data, error } = schema.safeParse(given);
  if (!error) return data;
  return { fault: error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n') };
}

export function isConfigFault(value: object): value is ConfigFault {
  return 'fault' in value;
}
