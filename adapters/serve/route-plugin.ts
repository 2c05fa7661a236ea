import type { FastifyPluginAsync } from 'fastify';
import type { Booted } from '../boot/boot.ts';
import type { ServeConfig } from './config.ts';
import type { Metrics } from './metrics.ts';

/** What every plugin of endpoints is given: a Butaca that answers, the settings, and where answers are counted. */
export type RouteContext = Booted & { readonly config: ServeConfig; readonly metrics: Metrics };

/**
 * Endpoints of one kind as a fastify plugin of its own, so that its hooks and headers reach no other. Headers, the limit of
 * requests an address (a route leaves it by `config: { rateLimit: false }`), problem details for what it throws and an
 * orderly end are the server's.
 */
export type RoutePlugin = (context: RouteContext) => FastifyPluginAsync;
