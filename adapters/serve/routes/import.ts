import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { FILE_LIMITS } from '../../../src/domain/film-file.ts';
import { readFilmFile } from '../../shared/receive/film-file/read-film-file.ts';
import { GUEST } from '../../state/guests.ts';
import { chatPage, drawSaid } from '../../web/chat-page.ts';
import { present } from '../../web/present.ts';
import { httpProblem } from '../http/http-problems.ts';
import { sendProblem } from '../http/problem-details.ts';
import { requestLocale, requestTag } from '../http/request-locale.ts';
import type { RoutePlugin } from '../route-plugin.ts';
import { conversationSchema, SECURE, sendPage } from './chat.ts';

const FORM = 'multipart/form-data';
/** The file, and what a form has around it. */
const LARGEST_FORM = FILE_LIMITS.bytes + 16 * 1024;
const LONGEST_NAME = 200;

const formSchema = z.object({
  file: z.instanceof(File),
  conversation: conversationSchema.optional(),
  locale: z.string().max(35).optional(),
});

/**
 * `POST /import`: a file of films, as the form of the page sends it. With the key of a conversation, which nobody else can
 * know, its films are added to the lists of whoever has that; without one, as without a script, nothing is kept.
 */
export const importRoutes: RoutePlugin =
  ({ butaca }) =>
  async (app) => {
    app.addContentTypeParser(FORM, { parseAs: 'buffer', bodyLimit: LARGEST_FORM }, (_request, body, done) =>
      done(null, body),
    );
    app.post('/import', { ...SECURE, bodyLimit: LARGEST_FORM }, async (request, reply) => {
      const form = await readForm(request);
      if (!form) return sendProblem(reply, httpProblem('badRequest', requestTag(request)));
      const { file, conversation } = form;
      const asking = { headers: request.headers, query: form };
      const [clientLocale, clientTag] = [requestLocale(asking), requestTag(asking)];
      const key = conversation === undefined ? GUEST : `web:${conversation}`;
      const asker = { user: key, conversation: key, clientLocale, clientTag };
      const name = file.name.slice(0, LONGEST_NAME);
      const answer = await butaca.addFilms(
        readFilmFile(name, new Uint8Array(await file.arrayBuffer())),
        asker,
      );
      const card = present(answer, undefined);
      if (!wantsPage(request)) {
        reply.header('cache-control', 'private, no-store');
        return { html: card.text };
      }
      return sendPage(reply, chatPage(clientTag, [drawSaid(name, clientLocale), card]));
    });
  };

/** A script asks for JSON; a form alone is a visit. */
function wantsPage({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') === true;
}

async function readForm({ body, headers }: FastifyRequest) {
  if (!Buffer.isBuffer(body)) return undefined;
  const type = headers['content-type'] ?? '';
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    return formSchema.safeParse(Object.fromEntries(form)).data;
  } catch {
    return undefined;
  }
}
