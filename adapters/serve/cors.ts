import type { FastifyInstance } from 'fastify';
import { varyBy } from './caching.ts';
import type { Family } from './family.ts';

const PREFLIGHT_SECONDS = '600';

/** Lets pages of the origins read what the family answers; where there are none, a browser lets no other page. */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  app.addHook('onRequest', async ({ headers: { origin } }, reply) => {
    varyBy(reply, 'origin');
    const allowed = origins.includes('*') ? '*' : origins.find((one) => one === origin);
    if (allowed === undefined) return;
    reply.header('access-control-allow-origin', allowed);
    reply.header('access-control-expose-headers', 'etag, retry-after');
    reply.header('cross-origin-resource-policy', 'cross-origin');
  });
}

/** What browsers ask before they let a page of another origin ask something: whether it may. */
export const preflightFamily: Family =
  ({ config: { CORS_ORIGINS: origins } }) =>
  async (app) => {
    if (origins.length === 0) return;
    allowOrigins(app, origins);
    app.options('/*', async (_request, reply) => {
      reply.header('access-control-allow-methods', 'GET, HEAD');
      reply.header('access-control-allow-headers', 'if-none-match');
      reply.header('access-control-max-age', PREFLIGHT_SECONDS);
      return reply.code(204).send();
    });
  };
