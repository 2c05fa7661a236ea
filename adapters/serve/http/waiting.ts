import type { FastifyInstance } from 'fastify';
import type { ServeConfig } from '../config.ts';
import { openBareServer } from '../open-server.ts';
import { httpProblem } from './http-problems.ts';
import { sendProblem } from './problem-details.ts';
import { requestTag } from './request-locale.ts';

const SECONDS = '5';

/** A server without a catalog: it runs, and everything else is a 503. */
export async function openWaitingServer(
  config: ServeConfig,
  log: (line: string) => void,
): Promise<FastifyInstance> {
  const app = await openBareServer(config, log);
  // Another server takes this one's place: a connection that is kept would be lost then.
  app.addHook('onRequest', async (_request, reply) => void reply.header('connection', 'close'));
  app.get('/healthz', { config: { rateLimit: false } }, async () => ({ status: 'ok' }));
  app.all('/*', { config: { rateLimit: false } }, (request, reply) => {
    reply.header('retry-after', SECONDS);
    return sendProblem(reply, httpProblem('noCatalog', requestTag(request)));
  });
  return app;
}
