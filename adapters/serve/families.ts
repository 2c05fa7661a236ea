import type { Family } from './family.ts';
import { openapiFamily } from './openapi/openapi.ts';
import { apiFamily } from './routes/api.ts';
import { chartsFamily } from './routes/charts.ts';
import { chatFamily } from './routes/chat.ts';
import { discordFamily } from './routes/discord.ts';
import { docsFamily } from './routes/docs.ts';
import { earlierFamily } from './routes/earlier.ts';
import { healthFamily } from './routes/health.ts';
import { counted, metricsFamily } from './routes/metrics-family.ts';
import { telegramFamily } from './routes/telegram.ts';

/** Everything that `butaca serve` serves: a new family of endpoints is its file and its line here. */
export const families: readonly Family[] = [
  healthFamily,
  metricsFamily,
  counted('api', apiFamily),
  counted('api', chartsFamily),
  openapiFamily,
  docsFamily,
  counted('web', chatFamily),
  counted('api', earlierFamily),
  counted('telegram', telegramFamily),
  counted('discord', discordFamily),
];
