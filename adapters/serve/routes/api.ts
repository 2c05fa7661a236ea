import { fileOf } from '../../../src/message/message.ts';
import { jsonAnswer } from '../../shared/render/json-answer.ts';
import { DOWNLOAD, endpointsOf } from '../endpoints.ts';
import { allowOrigins } from '../http/cors.ts';
import { openEndpointContext, serveEndpoint } from '../http/serve-endpoint.ts';
import type { RoutePlugin } from '../route-plugin.ts';

/** `/api/ask` and `/api/{kind}`: the questions over HTTP, each answer as `butaca ask --json` has it, or its file. */
export const apiRoutes: RoutePlugin = (context) => async (app) => {
  const { butaca, config } = context;
  allowOrigins(app, config.CORS_ORIGINS);
  const endpoints = openEndpointContext(context);
  for (const endpoint of endpointsOf(butaca.questions))
    serveEndpoint(app, endpoint, endpoints, ({ text, reply: answer, given }, reply) => {
      const file = given.has(DOWNLOAD) ? fileOf(answer.message) : undefined;
      if (!file) return jsonAnswer(text, answer, butaca);
      reply.type(file.mediaType).header('content-disposition', `attachment; filename="${file.name}"`);
      return reply.send(Buffer.from(file.content));
    });
};
