import { apiFamily } from './api.ts';
import { chartsFamily } from './charts.ts';
import { chatFamily } from './chat.ts';
import { discordFamily } from './discord.ts';
import { docsFamily } from './docs.ts';
import { earlierFamily } from './earlier.ts';
import type { Family } from './family.ts';
import { healthFamily } from './health.ts';
import { counted, metricsFamily } from './metrics-family.ts';
import { openapiFamily } from './openapi/openapi.ts';
import { telegramFamily } from './telegram.ts';

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
