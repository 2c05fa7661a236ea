import { jsonAnswer } from '../shared/json-answer.ts';
import { allowOrigins } from './cors.ts';
import { endpointsOf } from './endpoints.ts';
import type { Family } from './family.ts';
import { openKitchen, serveEndpoint } from './serve-endpoint.ts';

/** `/api/ask` and `/api/{kind}`: the questions over HTTP, each answer as `butaca ask --json` has it. */
export const apiFamily: Family = (served) => async (app) => {
  const { butaca, config } = served;
  allowOrigins(app, config.CORS_ORIGINS);
  const kitchen = openKitchen(served);
  for (const endpoint of endpointsOf(butaca.questions))
    serveEndpoint(app, endpoint, kitchen, ({ text, reply }) => jsonAnswer(text, reply, butaca));
};
