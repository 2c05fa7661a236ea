import { fileOf } from '../../../src/message/message.ts';
import { jsonAnswer } from '../../shared/render/json-answer.ts';
import { DOWNLOAD, endpointsOf } from '../endpoints.ts';
import type { Family } from '../family.ts';
import { allowOrigins } from '../http/cors.ts';
import { openKitchen, serveEndpoint } from '../http/serve-endpoint.ts';

/** `/api/ask` and `/api/{kind}`: the questions over HTTP, each answer as `butaca ask --json` has it, or its file. */
export const apiFamily: Family = (served) => async (app) => {
  const { butaca, config } = served;
  allowOrigins(app, config.CORS_ORIGINS);
  const kitchen = openKitchen(served);
  for (const endpoint of endpointsOf(butaca.questions))
    serveEndpoint(app, endpoint, kitchen, ({ text, reply: answer, given }, reply) => {
      const file = given.has(DOWNLOAD) ? fileOf(answer.message) : undefined;
      if (!file) return jsonAnswer(text, answer, butaca);
      reply.type(file.mediaType).header('content-disposition', `attachment; filename="${file.name}"`);
      return reply.send(Buffer.from(file.content));
    });
};
