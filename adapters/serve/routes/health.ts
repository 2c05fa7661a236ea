import type { RoutePlugin } from '../route-plugin.ts';

/** Asked by whoever runs the process, every few seconds. */
const UNLIMITED = { config: { rateLimit: false }, logLevel: 'silent' } as const;

/** `/healthz`: the process runs; `/readyz`: it has a catalog to answer from. */
export const healthRoutes: RoutePlugin =
  ({ butaca }) =>
  async (app) => {
    app.get('/healthz', UNLIMITED, async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return { status: 'ok' };
    });
    app.get('/readyz', UNLIMITED, async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      const { catalog } = butaca;
      return {
        status: 'ok',
        films: Number(catalog.meta.get('films')),
        dataDate: catalog.meta.get('data_date') ?? null,
        digest: catalog.meta.get('digest') ?? null,
      };
    });
  };
