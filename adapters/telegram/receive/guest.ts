import type { Context } from 'grammy';
import type { Asker } from '../../../src/service/asker.ts';
import { attempt } from '../deliver/deliver.ts';
import { type Answer, answerOf } from './answer.ts';
import { answerOfTurn } from './answer-of-turn.ts';
import { askerOf } from './asker.ts';
import type { HandlerDependencies } from './handler-dependencies.ts';
import { article, guestOf } from './inline.ts';
import { type Asked, readMessage } from './read-message.ts';

/**
 * Answers who names the bot in a chat that it is no member of, with the one message that Telegram lets a guest post
 * there. As inline, nothing is kept of it, and what is about the user is a link to the private chat.
 */
export function openGuest(dependencies: HandlerDependencies): (ctx: Context) => Promise<void> {
  return async (ctx) => {
    const query = ctx.guestMessage?.guest_query_id;
    const asked = ctx.guestMessage && readMessage(ctx.guestMessage, ctx.me);
    if (query === undefined || !asked) return;
    const asker = askerOf(ctx);
    const turn = await dependencies.takeTurn(asker, async () =>
      answerGuest(dependencies, asked, await guestOf(dependencies, ctx), asker.user),
    );
    const answer = turn.outcome === 'wait' ? undefined : answerOfTurn(turn);
    if (!answer) return;
    const { reply, choices } = answer;
    await attempt(dependencies.tell, () =>
      ctx.api.answerGuestQuery(query, article('answer', reply, dependencies.posters, choices)),
    );
  };
}

async function answerGuest(
  { answer, butaca, links }: HandlerDependencies,
  asked: Asked,
  guest: Asker,
  user: string,
): Promise<Answer> {
  // Whoever sends a file is told where to.
  const given = asked.type === 'file' ? { ...asked, isOwn: false } : asked;
  const command = given.type === 'sentence' ? undefined : answer(given);
  if (command) return command(guest);
  const text = 'text' in asked ? asked.text : '';
  return answerOf(await butaca.ask(text, guest), { ...guest, user }, links);
}
