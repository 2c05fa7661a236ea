import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '../../src/domain/locale.ts';
import type { AnyQuestion } from '../../src/questions/question.ts';
import type { Asker } from '../../src/service/butaca.ts';
import type { Reply } from '../../src/service/reply.ts';
import { slotsOf } from '../../src/service/request.ts';
import { openAnswerSlots } from '../shared/answer-slots.ts';
import { openAnswerTyped } from '../shared/answer-typed.ts';
import { GUEST } from '../shared/guests.ts';
import { jsonAnswer } from '../shared/json-answer.ts';
import { packageVersion } from '../shared/package-version.ts';
import { isFresh, openTags, setCacheable, varyBy } from './caching.ts';
import { allowOrigins } from './cors.ts';
import type { Family, Served } from './family.ts';
import { httpProblem } from './http-problems.ts';
import { COMMON_PARAMETERS, isErrors, missingErrors, type Parameters, readParameters } from './parameters.ts';
import { sendProblem } from './problem-details.ts';
import { replyProblem } from './reply-problem.ts';
import { requestLocale } from './request-locale.ts';

/** What one address of the API answers: a question's, or any sentence's where there is none. */
export type Endpoint = {
  readonly path: string;
  readonly question: AnyQuestion | undefined;
  readonly parameters: readonly string[];
  readonly required: readonly string[];
};

const ASK: Endpoint = { path: '/api/ask', question: undefined, parameters: ['text'], required: ['text'] };

/** One address a question, made from the registry, and the one for sentences. */
export function endpointsOf(questions: readonly AnyQuestion[]): readonly Endpoint[] {
  return [ASK, ...questions.map(endpointOf)];
}

function endpointOf(question: AnyQuestion): Endpoint {
  const slots = Object.keys(question.slots).filter((slot) => question.defaults?.[slot] === undefined);
  // What is about somebody needs to know whom: a conversation is all that the API knows anybody by.
  const required = question.dependsOn === 'user' ? [...slots, 'conversation'] : slots;
  return { path: `/api/${question.kind}`, question, parameters: Object.keys(slotsOf(question)), required };
}

/** `/api/ask` and `/api/{kind}`: the questions over HTTP, each answer as `butaca ask --json` has it. */
export const apiFamily: Family = (served) => async (app) => {
  allowOrigins(app, served.config.CORS_ORIGINS);
  const answer = openAnswers(served);
  const tagOf = openTags(served.butaca, packageVersion());
  for (const endpoint of endpointsOf(served.butaca.questions))
    serve(app, endpoint, { served, answer, tagOf });
};

type Kitchen = {
  readonly served: Served;
  readonly answer: Answer;
  readonly tagOf: ReturnType<typeof openTags>;
};

function serve(app: FastifyInstance, endpoint: Endpoint, { served, answer, tagOf }: Kitchen): void {
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
    const { text, answered } = await answer(endpoint, given, locale);
    if (answered.problem)
      return sendProblem(reply, replyProblem(answered, answered.problem, endpoint.question));
    const asked = served.butaca.questions.find(({ kind }) => kind === answered.request?.kind);
    // Nothing is known of a guest, and nothing was kept: to answer would be to pretend.
    if (tag !== undefined && asked?.dependsOn === 'user')
      return sendProblem(
        reply,
        httpProblem('badParameter', locale, missingErrors(['conversation'], given, locale)),
      );
    if (tag !== undefined && asked !== undefined && asked.dependsOn === undefined) setCacheable(reply, tag);
    else reply.header('cache-control', 'private, no-store');
    return jsonAnswer(text, answered, served.butaca);
  });
}

type Answered = { readonly text: string; readonly answered: Reply };
type Answer = (endpoint: Endpoint, given: Parameters, locale: Locale) => Promise<Answered>;

function openAnswers(served: Served): Answer {
  const bySlots = openAnswerSlots(served);
  const byText = openAnswerTyped(served.butaca);
  return async ({ question, parameters }, given, locale) => {
    const asker = askerOf(given.get('conversation'), locale);
    if (!question) {
      const text = given.get('text') ?? '';
      return { text, answered: await byText(text, asker) };
    }
    const typed = new Map(parameters.flatMap((slot): [string, string][] => pair(slot, given.get(slot))));
    const text = [`/${question.words[locale].command}`, ...typed.values()].join(' ');
    return { text, answered: await bySlots(question, typed, asker) };
  };
}

function pair(slot: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[slot, value]];
}

/** Whoever names a conversation is known by it; whoever does not leaves nothing behind. */
function askerOf(conversation: string | undefined, clientLocale: Locale): Asker {
  const key = conversation === undefined ? GUEST : `api:${conversation}`;
  return { user: key, conversation: key, clientLocale };
}
