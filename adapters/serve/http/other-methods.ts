import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { allowOrigin } from './cors.ts';
import { httpProblem } from './http-problems.ts';
import { sendProblem } from './problem-details.ts';
import { requestTag } from './request-locale.ts';

/** The methods that an address has, and whether pages of other origins may use them. */
type Path = { readonly methods: ReadonlySet<string>; readonly hasOrigins: boolean };

/** What is told of each route as it is added; complete once all are. */
export function watchRoutes(app: FastifyInstance): readonly RouteOptions[] {
  const routes: RouteOptions[] = [];
  app.addHook('onRoute', (route) => void routes.push(route));
  return routes;
}

/** Every other method of an address that is there: which ones it has (OPTIONS), or a 405 that says so. */
export function serveOtherMethods(
  app: FastifyInstance,
  routes: readonly RouteOptions[],
  origins: readonly string[],
): void {
  for (const [url, { methods, hasOrigins }] of pathsOf(routes)) {
    const allow = [...methods, 'OPTIONS'].join(', ');
    // A browser asks before every request of a page elsewhere: that counts as none.
    app.options(url, { config: { rateLimit: false } }, async (request, reply) => {
      if (hasOrigins) allowOrigin(request, reply, origins, [...methods].join(', '));
      return reply.code(204).header('allow', allow).send();
    });
    const refuse = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
      sendProblem(reply.header('allow', allow), httpProblem('wrongMethod', requestTag(request)));
    const method = app.supportedMethods.filter(
      (supported) => supported !== 'OPTIONS' && !methods.has(supported),
    );
    app.route({ method, url, onRequest: refuse, handler: refuse }); // at once: before a body is read
  }
}

function pathsOf(routes: readonly RouteOptions[]): ReadonlyMap<string, Path> {
  const paths = new Map<string, Path>();
  for (const { url, method, config } of [...routes]) {
    const { methods, hasOrigins } = paths.get(url) ?? { methods: new Set(), hasOrigins: false };
    paths.set(url, {
      methods: new Set([...methods, ...[method].flat()]),
      hasOrigins: hasOrigins || config?.hasOrigins === true,
    });
  }
  return paths;
}
