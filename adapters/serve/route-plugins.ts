import { openapiRoutes } from './openapi/openapi.ts';
import type { RoutePlugin } from './route-plugin.ts';
import { apiRoutes } from './routes/api.ts';
import { chartRoutes } from './routes/charts.ts';
import { chatRoutes } from './routes/chat.ts';
import { discordRoutes } from './routes/discord.ts';
import { docsRoutes } from './routes/docs.ts';
import { earlierRoutes } from './routes/earlier.ts';
import { healthRoutes } from './routes/health.ts';
import { importRoutes } from './routes/import.ts';
import { counted, metricsRoutes } from './routes/metrics.ts';
import { telegramRoutes } from './routes/telegram.ts';

/** Everything that `butaca serve` serves: a new plugin of endpoints is its file and its line here. */
export const routePlugins: readonly RoutePlugin[] = [
  healthRoutes,
  metricsRoutes,
  counted('api', apiRoutes),
  counted('api', chartRoutes),
  openapiRoutes,
  docsRoutes,
  counted('web', chatRoutes),
  counted('web', importRoutes),
  counted('api', earlierRoutes),
  counted('telegram', telegramRoutes),
  counted('discord', discordRoutes),
];
