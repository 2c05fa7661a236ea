import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type ByLocale, byLocale, type Locale } from '../../../src/domain/locale.ts';
import { altText } from '../../../src/message/alt-text.ts';
import type { Asker } from '../../../src/service/asker.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';
import { unpackRequest } from '../../../src/service/request-codec/pack-request.ts';
import { openAnswerTyped } from '../../shared/receive/answer-typed.ts';
import { type Completion, openCompleter } from '../../shared/receive/complete.ts';
import { GUEST } from '../../state/guests.ts';
import { assetPath } from '../../web/asset-path.ts';
import { chatPage, drawSaid } from '../../web/chat-page.ts';
import type { Html } from '../../web/html.ts';
import { type Picture, pictured, present } from '../../web/present.ts';
import { httpProblem } from '../http/http-problems.ts';
import { MOST_CHARACTERS } from '../http/parameters.ts';
import { sendProblem } from '../http/problem-details.ts';
import { requestLocale, requestTag } from '../http/request-locale.ts';
import type { RouteContext, RoutePlugin } from '../route-plugin.ts';
import { serveAsset } from './assets.ts';
import { chartAddress } from './chart-address.ts';

const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};
export const SECURE = { helmet: { contentSecurityPolicy: { useDefaults: false, directives: POLICY } } };
const LARGEST_TURN = 16 * 1024;

/** What is asked of the page: words, or a button of a card. */
const asked = {
  q: z.string().max(MOST_CHARACTERS).optional(),
  press: z.string().max(100).optional(),
};
/** Too long to be guessed: whoever has it is who began the conversation. */
export const conversationSchema = z.string().regex(/^[\w-]{16,64}$/);
const turnSchema = z.strictObject({
  ...asked,
  conversation: conversationSchema,
  locale: z.string().max(35).optional(),
});
const visitSchema = z.object(asked);
type Asked = z.infer<typeof visitSchema>;

/** `/`: the chat in the browser, its turns and its suggestions. */
export const chatRoutes: RoutePlugin = (context) => async (app) => {
  const answer = openTurns(context);
  const suggest = openSuggestions(context);
  const draw = (reply: Reply): Html => present(reply, pictureOf(reply, context));

  app.get('/', SECURE, async (request, reply) => {
    const locale = requestLocale(request);
    const visit = visitSchema.safeParse(request.query).data ?? {};
    const clientTag = requestTag(request);
    const shown = await answer(visit, { user: GUEST, conversation: GUEST, clientLocale: locale, clientTag });
    const sentences = visit.q ? [drawSaid(visit.q, locale)] : [];
    return sendPage(reply, chatPage(clientTag, [...sentences, draw(shown)]));
  });

  app.post('/chat', { bodyLimit: LARGEST_TURN }, async (request, reply) => {
    const turn = turnSchema.safeParse(request.body).data;
    if (!turn) return sendProblem(reply, httpProblem('badRequest', requestTag(request)));
    const asking = { headers: request.headers, query: turn };
    const [clientLocale, clientTag] = [requestLocale(asking), requestTag(asking)];
    const key = `web:${turn.conversation}`;
    const shown = await answer(turn, { user: key, conversation: key, clientLocale, clientTag });
    reply.header('cache-control', 'private, no-store');
    return { html: draw(shown).text };
  });

  // As one types: more often than anything else, and cheap.
  const typing = { config: { rateLimit: { max: context.config.RATE_LIMIT * 4 } } };
  app.get('/suggest', typing, async (request, reply) => {
    const typed = z.object({ typed: z.string().max(MOST_CHARACTERS) }).safeParse(request.query).data?.typed;
    reply.header('cache-control', 'private, max-age=300');
    return { choices: typed === undefined ? [] : suggest[requestLocale(request)](typed) };
  });

  serveAsset(app, '/assets/chat.js', assetPath('chat.js'));
  serveAsset(app, '/assets/chat.css', assetPath('chat.css'));
};

export function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').header('cache-control', 'private, no-cache').send(page);
}

/** Words are heard as a sentence or a command, a button is its request; nothing at all is greeted. */
function openTurns({ butaca }: RouteContext): (asked: Asked, asker: Asker) => Promise<Reply> {
  const answerTyped = openAnswerTyped(butaca);
  return async ({ q = '', press }, asker) => {
    if (press) return butaca.answer(unpackRequest(press) ?? { kind: '' }, asker);
    return q.trim() === '' ? butaca.command('greeting', '', asker) : answerTyped(q, asker);
  };
}

function pictureOf(reply: Reply, { butaca, charts }: RouteContext): Picture | undefined {
  const chart = charts && pictured(reply.message);
  const src = chart && chartAddress(reply, butaca.questions);
  return chart && src !== undefined ? { src, alt: altText(chart) } : undefined;
}

const MOST_CHOICES = 8;

/** Whole sentences whose end is a title, a name or a command that begins as typed. */
function openSuggestions({ butaca }: RouteContext): ByLocale<(typed: string) => readonly string[]> {
  const inLocale = (locale: Locale): ((typed: string) => readonly string[]) => {
    const complete = openCompleter(butaca, [], () => locale);
    return (typed) => completed(typed, complete(typed));
  };
  return byLocale(inLocale);
}

function completed(typed: string, [ends, replaced]: Completion): readonly string[] {
  const start = typed.slice(0, typed.length - replaced.length);
  return ends.slice(0, MOST_CHOICES).map((end) => start + end);
}
