import type { Server } from 'node:http';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  fastify,
} from 'fastify';
import { plainText } from '../../src/message/plain-text.ts';
import { apology, guard, isFault } from '../runtime/guard.ts';
import type { ServeConfig } from './config.ts';
import { refuseClient } from './http/client-errors.ts';
import { httpProblem, httpProblemOf } from './http/http-problems.ts';
import { serveOtherMethods, watchRoutes } from './http/other-methods.ts';
import { problemType, sendProblem } from './http/problem-details.ts';
import { requestTag } from './http/request-locale.ts';
import { openMetrics } from './metrics.ts';
import type { RouteContext, RoutePlugin } from './route-plugin.ts';

/** A text of 1,000 characters of four bytes, each byte written as three characters, and room for the rest. */
const LONGEST_URL = 14_000;
const LONGEST_HEADERS = 32 * 1024;
const LARGEST_BODY = 1024 * 1024;
/** A client that takes longer to send its headers, or its whole request, is let go; how often that is looked for. */
export type Patience = {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly connectionsCheckingInterval: number;
};
const USUAL_PATIENCE: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  // Node's own 30 seconds would let a request live for as long again.
  connectionsCheckingInterval: 2000,
};

/** The HTTP process with its plugins of endpoints, ready to listen. */
export async function openServer(
  booted: Omit<RouteContext, 'metrics'>,
  routePlugins: readonly RoutePlugin[],
  patience?: Patience,
): Promise<FastifyInstance> {
  const context = { ...booted, metrics: openMetrics(booted.butaca) };
  const app = await openBareServer(context.config, context.log, patience);
  app.addHook('onClose', async () => context.close());
  const routes = watchRoutes(app);
  for (const plugin of routePlugins) await app.register(plugin(context));
  serveOtherMethods(app, routes, context.config.CORS_ORIGINS);
  return app;
}

/** A server that knows how to answer what goes wrong, and nothing else. */
export async function openBareServer(
  config: ServeConfig,
  log: (line: string) => void,
  patience = USUAL_PATIENCE,
): Promise<FastifyInstance> {
  const failed = (error: Error, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    sendFailure(error, request, reply, log);
  const app: FastifyInstance = fastify<Server>({
    trustProxy: config.TRUST_PROXY,
    bodyLimit: LARGEST_BODY,
    requestTimeout: patience.requestTimeout,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: LONGEST_URL },
    // Of the two times Node takes the longer for the whole of a request: both are needed.
    http: { maxHeaderSize: LONGEST_HEADERS, ...patience },
    clientErrorHandler: refuseClient,
    frameworkErrors: (error, request, reply) => void failed(error, request, reply),
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"], 'base-uri': ["'none'"] },
    },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
  });
  if (config.RATE_LIMIT > 0)
    await app.register(rateLimit, {
      max: config.RATE_LIMIT,
      timeWindow: '1 minute',
      errorResponseBuilder: (_request, { statusCode }) =>
        Object.assign(new Error('rate limit'), { statusCode }),
    });
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.length > LONGEST_URL)
      return sendProblem(reply, httpProblem('tooLong', requestTag(request)));
    if (!isDecodable(request.url)) return sendProblem(reply, httpProblem('badRequest', requestTag(request)));
  });
  app.setErrorHandler<FastifyError>(failed);
  const limited = config.RATE_LIMIT > 0 ? { preHandler: app.rateLimit() } : {};
  app.setNotFoundHandler(limited, (request, reply) =>
    sendProblem(reply, httpProblem('notFound', requestTag(request))),
  );
  return app;
}

/** False where the parameters have bytes that are no text; a "%" alone is one that was typed. */
function isDecodable(url: string): boolean {
  const at = url.indexOf('?');
  if (at < 0) return true;
  try {
    decodeURIComponent(url.slice(at).replace(/%(?![\da-f]{2})/gi, '%25'));
    return true;
  } catch {
    return false;
  }
}

/** What the framework refuses, and bugs: these are logged with a number that the answer has too. */
async function sendFailure(
  error: Error & { readonly statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
  log: (line: string) => void,
): Promise<FastifyReply> {
  const tag = requestTag(request);
  const refused = httpProblemOf(error.statusCode);
  if (refused) return sendProblem(reply, httpProblem(refused, tag));
  const fault = await guard<object>(() => Promise.reject(error), log);
  if (!isFault(fault)) throw error;
  const { title, blocks } = apology(fault, tag);
  const detail = plainText({ title: '', blocks });
  return sendProblem(reply, { type: problemType('fault'), title, status: 500, detail, id: fault.id });
}
