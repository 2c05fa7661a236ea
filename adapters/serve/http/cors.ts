import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { varyBy } from './caching.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** True where pages of the origins that are named may use it. */
    hasOrigins?: boolean;
  }
}

const PREFLIGHT_SECONDS = '600';

/** Lets pages of the origins use what the plugin answers; where there are none, a browser lets no other page. */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, hasOrigins: true };
  });
  app.addHook('onRequest', async (request, reply) => allowOrigin(request, reply, origins));
}

/** Says whether a page may read the answer; with `methods`, what it may ask for: browsers ask before they let it. */
export function allowOrigin(
  { headers: { origin } }: FastifyRequest,
  reply: FastifyReply,
  origins: readonly string[],
  methods?: string,
): void {
  varyBy(reply, 'origin');
  const allowed = origins.includes('*') ? '*' : origins.find((known) => known === origin);
  if (allowed === undefined) return;
  reply.header('access-control-allow-origin', allowed);
  reply.header('access-control-expose-headers', 'etag, retry-after');
  reply.header('cross-origin-resource-policy', 'cross-origin');
  if (methods === undefined) return;
  reply.header('access-control-allow-methods', methods);
  reply.header('access-control-allow-headers', 'content-type, if-none-match');
  reply.header('access-control-max-age', PREFLIGHT_SECONDS);
}
