import type { FastifyInstance } from 'fastify';
import { openCharts } from '../../adapters/charts/open-charts.ts';
import { type ServeConfig, serveSchema } from '../../adapters/serve/config.ts';
import { openServer, type Patience } from '../../adapters/serve/open-server.ts';
import type { RoutePlugin } from '../../adapters/serve/route-plugin.ts';
import { routePlugins } from '../../adapters/serve/route-plugins.ts';
import { withGuests } from '../../adapters/state/guests.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import { openButaca } from '../../src/service/butaca.ts';
import type { Reporting } from '../../src/service/user/reporting.ts';
import { sampleCatalog } from '../catalogs.ts';

export type TestServer = {
  readonly app: FastifyInstance;
  /** What it logged. */
  readonly logged: string[];
  /** Listens on a port of this machine; where, for a browser. */
  readonly listen: () => Promise<string>;
  readonly close: () => Promise<void>;
};

/** The server on the sample, reached without a network; settings as in the environment. */
export async function openTestServer(
  env: Readonly<Record<string, string>> = {},
  served: readonly RoutePlugin[] = routePlugins,
  patience?: Patience,
  reporting?: Reporting,
): Promise<TestServer> {
  const catalog = sampleCatalog();
  const state = withGuests(openProcessState());
  const butaca = openButaca({
    catalog,
    memory: state,
    today: () => '2026-11-22',
    random: () => 0.5,
    reporting,
  });
  const config: ServeConfig = serveSchema.parse({ RATE_LIMIT: '0', ...env });
  const logged: string[] = [];
  const log = (line: string) => void logged.push(line);
  const charts = openCharts({ log });
  const booted = {
    charts,
    butaca,
    state,
    clientLocale: undefined,
    sample: true,
    limits: { user: config.USER_LIMIT, chat: config.CHAT_LIMIT },
    log,
    close: () => undefined,
  };
  const app = await openServer({ ...booted, config }, served, patience);
  return {
    app,
    logged,
    listen: () => app.listen({ host: '127.0.0.1', port: 0 }),
    close: async () => {
      await app.close();
      await charts.close();
      catalog.close();
    },
  };
}
