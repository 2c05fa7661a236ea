import type { FastifyReply, FastifyRequest } from 'fastify';
import { type GivenInteraction, openHttpInteractions } from '../../discord/lifecycle/open-http.ts';
import { isGiven, isSigned } from '../http/signed-interaction.ts';
import type { RoutePlugin } from '../route-plugin.ts';

const PING = 1;
const PONG = '{"type":1}';
/** Longer than an interaction can be answered; a signature is refused long before. */
const REMEMBERED_MS = 900_000;
const UNLIMITED = { config: { rateLimit: false } } as const;

/**
 * `POST /discord`: interactions as Discord signs and posts them, answered by the response itself. 401 for what is
 * unsigned, signed wrongly, signed too long ago or seen before. Served where DISCORD_PUBLIC_KEY is set.
 */
export const discordRoutes: RoutePlugin = (context) => async (app) => {
  const { config, state } = context;
  const key = config.DISCORD_PUBLIC_KEY;
  if (key === undefined) return;
  const interactions = openHttpInteractions(context, config);
  app.addHook('onClose', () => interactions.stop());
  app.removeAllContentTypeParsers(); // the signature is of the bytes
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.post('/discord', UNLIMITED, async (request: FastifyRequest, reply: FastifyReply) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (!(await isSigned(body, request.headers, { key, nowMs: Date.now() }))) return reply.code(401).send();
    const interaction = parsed(body);
    if (!interaction) return reply.code(400).send();
    if (interaction.type === PING) return reply.type('application/json').send(PONG);
    const seen = `discord:${interaction.id}`;
    if ((await state.acquire(seen, REMEMBERED_MS)) !== 'acquired') return reply.code(401).send();
    const answer = await interactions.answer(interaction);
    return answer ? reply.type(answer.type).send(answer.body) : reply.code(202).send();
  });
};

function parsed(body: Buffer): GivenInteraction | undefined {
  try {
    const given: unknown = JSON.parse(body.toString('utf8'));
    return isGiven(given) ? given : undefined;
  } catch {
    return undefined;
  }
}
