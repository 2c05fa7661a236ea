import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ByLocale, Locale } from '../../../src/domain/locale.ts';
import { formatterIn } from '../../../src/language/format.ts';
import type { AnyRequest } from '../../../src/questions/question.ts';
import { dependsOn } from '../../../src/questions/whose.ts';
import { packageVersion } from '../../boot/package-version.ts';
import { jsonActions } from '../../shared/render/json-answer.ts';
import { type Answer, type Answered, type Endpoint, openAnswers } from '../endpoints.ts';
import type { RouteContext } from '../route-plugin.ts';
import { isFresh, openTags, setCacheable, varyBy } from './caching.ts';
import { httpProblem } from './http-problems.ts';
import {
  COMMON_PARAMETERS,
  givenWith,
  isErrors,
  missingErrors,
  type Parameters,
  readParameters,
} from './parameters.ts';
import { sendProblem } from './problem-details.ts';
import { replyProblem } from './reply-problem.ts';
import { requestLocale, requestTag } from './request-locale.ts';

/** What serving endpoints takes, opened once a plugin. */
type EndpointContext = {
  readonly context: RouteContext;
  readonly answer: Answer;
  readonly tagOf: ReturnType<typeof openTags>;
};

/** What is to be sent: the answer, by the parameters that were given, in a language. */
type ToSend = Answered & { readonly given: Parameters; readonly locale: Locale };
/** Sends what was answered, in the form of the plugin. */
export type Send = (answered: ToSend, reply: FastifyReply) => unknown;

/** What may be kept by each method: by GET the talk goes on, and a HEAD leaves no trace. */
const KEEPS = { GET: 'talk', HEAD: 'nothing', POST: 'all', DELETE: 'all' } as const;

export function openEndpointContext(context: RouteContext): EndpointContext {
  return { context, answer: openAnswers(context), tagOf: openTags(context.butaca, packageVersion()) };
}

/** Serves one endpoint by its methods: a HEAD is a GET whose body nobody wants. */
export function serveEndpoint(
  app: FastifyInstance,
  endpoint: Endpoint,
  endpoints: EndpointContext,
  send: Send,
): void {
  const handle = openHandler(endpoint, endpoints, send);
  for (const method of endpoint.methods) app.route({ method, url: endpoint.path, handler: handle });
}

/** Reads the parameters, answers, tells problems, and tags what may be kept by who asked. */
function openHandler(endpoint: Endpoint, endpoints: EndpointContext, send: Send) {
  const { context, answer, tagOf } = endpoints;
  const known = [...new Set([...endpoint.parameters, ...COMMON_PARAMETERS, ...endpoint.forms])];
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const all = givenWith(request);
    const asking = { headers: request.headers, query: all };
    const [locale, language] = [requestLocale(asking), requestTag(asking)];
    varyBy(reply, 'accept-language');
    const given = readParameters(all, known, locale);
    const errors = isErrors(given) ? given : missingErrors(endpoint.required, given, locale);
    if (isErrors(given) || errors.length > 0)
      return sendProblem(reply, httpProblem('badParameter', language, errors));
    const isOwn = given.has('conversation') || request.method === 'POST';
    const tag = isOwn ? undefined : tagOf(request.url, language);
    if (tag !== undefined && isFresh(request, tag)) {
      setCacheable(reply, tag);
      return reply.code(304).send();
    }
    const answered = await answer(
      endpoint,
      given,
      locale,
      language,
      KEEPS[request.method as keyof typeof KEEPS],
    );
    if (answered.reply.problem)
      return sendReplyProblem(reply, answered.reply, { endpoint, given, locale, context });
    if (tag !== undefined && isForEverybody(answered.reply.request, context)) setCacheable(reply, tag);
    else reply.header('cache-control', 'private, no-store');
    return send({ ...answered, given, locale }, reply);
  };
}

/** True for an answer on which neither the user nor chance has a part. */
function isForEverybody(request: AnyRequest | null, { butaca }: RouteContext): boolean {
  const question = butaca.questions.find(({ kind }) => kind === request?.kind);
  return !request || !question || dependsOn(question, request) === undefined;
}

type Asked = {
  readonly endpoint: Endpoint;
  readonly given: Parameters;
  readonly locale: Locale;
  readonly context: RouteContext;
};

function sendReplyProblem(
  reply: FastifyReply,
  replied: Answered['reply'],
  { endpoint, given, locale, context }: Asked,
): FastifyReply {
  const { problem, ask } = replied;
  if (problem?.problem === 'guest') {
    const missing = missingErrors(['conversation'], given, locale);
    return sendProblem(reply, httpProblem('badParameter', locale, missing));
  }
  if (!problem) throw new Error('There is no problem to tell');
  const details = replyProblem(replied, problem, endpoint.question);
  if (problem.problem === 'readOnly') {
    const detail = `${details.detail} ${formatterIn(replied.tag).own(byPost[locale](endpoint.path))}`;
    return sendProblem(reply.header('allow', 'POST'), { ...details, detail });
  }
  const actions = jsonActions(ask, context.butaca);
  return sendProblem(reply, actions.length > 0 ? { ...details, ask: actions } : details);
}

const byPost: ByLocale<(path: string) => string> = {
  es: (path) => `Pedilo con POST ${path}.`,
  en: (path) => `Ask for it with POST ${path}.`,
};
