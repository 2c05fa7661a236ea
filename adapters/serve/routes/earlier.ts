import { packageVersion } from '../../boot/package-version.ts';
import { GUEST } from '../../state/guests.ts';
import { isFresh, openTags, setCacheable } from '../http/caching.ts';
import { allowOrigins } from '../http/cors.ts';
import { httpProblem } from '../http/http-problems.ts';
import { MOST_CHARACTERS } from '../http/parameters.ts';
import { sendProblem } from '../http/problem-details.ts';
import { replyProblem } from '../http/reply-problem.ts';
import type { RoutePlugin } from '../route-plugin.ts';
import { earlierEndpoints } from './earlier-api.ts';

/** It spoke Spanish only. */
const LOCALE = 'es';
const ASKER = { user: GUEST, conversation: GUEST, clientLocale: LOCALE } as const;

/** The addresses of the API that Butaca grew out of, answered by the same questions. */
export const earlierRoutes: RoutePlugin = (context) => async (app) => {
  const { butaca, config } = context;
  allowOrigins(app, config.CORS_ORIGINS);
  const tagOf = openTags(butaca, packageVersion());
  for (const { name, parameter, kind, slot, body } of earlierEndpoints) {
    const question = butaca.questions.find((candidate) => candidate.kind === kind);
    if (!question) throw new Error(`"${name}" is of no question: there is no kind "${kind}"`);
    app.get(`/${name}/:${parameter}`, async (request, reply) => {
      const typed = (request.params as Readonly<Record<string, string>>)[parameter] ?? '';
      if (typed.length > MOST_CHARACTERS) return sendProblem(reply, httpProblem('tooLong', LOCALE));
      const tag = tagOf(request.url, LOCALE);
      setCacheable(reply, tag);
      if (isFresh(request, tag)) return reply.code(304).send();
      const answered = await butaca.fill(kind, new Map([[slot, typed]]), ASKER);
      if (answered.problem) {
        return sendProblem(reply, replyProblem(answered, answered.problem, question));
      }
      reply.type('application/json; charset=utf-8');
      return JSON.stringify(body(answered));
    });
  }
};
