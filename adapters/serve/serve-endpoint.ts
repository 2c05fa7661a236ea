import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '../../src/domain/locale.ts';
import { jsonActions } from '../shared/json-answer.ts';
import { packageVersion } from '../shared/package-version.ts';
import { isFresh, openTags, setCacheable, varyBy } from './caching.ts';
import { type Answer, type Answered, type Endpoint, openAnswers } from './endpoints.ts';
import type { Served } from './family.ts';
import { httpProblem } from './http-problems.ts';
import { COMMON_PARAMETERS, isErrors, missingErrors, readParameters } from './parameters.ts';
import { sendProblem } from './problem-details.ts';
import { replyProblem } from './reply-problem.ts';
import { requestLocale } from './request-locale.ts';

/** What serving endpoints takes, opened once a family. */
export type Kitchen = {
  readonly served: Served;
  readonly answer: Answer;
  readonly tagOf: ReturnType<typeof openTags>;
};

/** Sends what was answered, in the form of the family. */
export type Send = (answered: Answered, reply: FastifyReply, locale: Locale) => unknown;

export function openKitchen(served: Served): Kitchen {
  return { served, answer: openAnswers(served), tagOf: openTags(served.butaca, packageVersion()) };
}

/** Serves one endpoint: reads its parameters, answers, tells problems, and tags what may be kept by who asked. */
export function serveEndpoint(app: FastifyInstance, endpoint: Endpoint, kitchen: Kitchen, send: Send): void {
  const { served, answer, tagOf } = kitchen;
  const known = [...new Set([...endpoint.parameters, ...COMMON_PARAMETERS])];
  app.get(endpoint.path, async (request: FastifyRequest, reply: FastifyReply) => {
    const locale = requestLocale(request);
    varyBy(reply, 'accept-language');
    const given = readParameters(request.query, known, locale);
    const errors = isErrors(given) ? given : missingErrors(endpoint.required, given, locale);
    if (isErrors(given) || errors.length > 0)
      return sendProblem(reply, httpProblem('badParameter', locale, errors));
    const tag = given.has('conversation') ? undefined : tagOf(request.url, locale);
    if (tag !== undefined && isFresh(request, tag)) {
      setCacheable(reply, tag);
      return reply.code(304).send();
    }
    const answered = await answer(endpoint, given, locale);
    const { request: asked, problem } = answered.reply;
    if (problem?.problem === 'guest') {
      const missing = missingErrors(['conversation'], given, locale);
      return sendProblem(reply, httpProblem('badParameter', locale, missing));
    }
    if (problem) {
      const ask = jsonActions(answered.reply.ask, served.butaca);
      const told = replyProblem(answered.reply, problem, endpoint.question);
      return sendProblem(reply, ask.length > 0 ? { ...told, ask } : told);
    }
    const dependsOn = served.butaca.questions.find(({ kind }) => kind === asked?.kind)?.dependsOn;
    if (tag !== undefined && dependsOn === undefined) setCacheable(reply, tag);
    else reply.header('cache-control', 'private, no-store');
    return send(answered, reply, locale);
  });
}
