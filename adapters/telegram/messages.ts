import type { Context } from 'grammy';
import { apology, guard, isFault } from '../shared/guard.ts';
import { askerOf } from './asker.ts';
import { attempt, send } from './deliver.ts';
import { limited } from './limited.ts';
import { type Payload, present } from './present.ts';
import { type Asked, readMessage } from './read-message.ts';
import type { World } from './world.ts';

type Handler = (ctx: Context) => Promise<void>;

/** Answers messages; an edited one by editing its answer, or not at all. */
export function openMessages(world: World): { readonly answer: Handler; readonly answerAgain: Handler } {
  const { tell, answers } = world;
  return {
    answer: async (ctx) => {
      const asked = ctx.message && readMessage(ctx.message, ctx.me);
      const payload = asked && (await payloadFor(world, asked, ctx));
      const sent = payload && (await send(ctx, tell, payload));
      if (sent && ctx.message) answers.keep(ctx.message.chat.id, ctx.message.message_id, sent);
    },
    answerAgain: async (ctx) => {
      const message = ctx.editedMessage;
      const answer = message && answers.answerTo(message.chat.id, message.message_id);
      const asked = message && readMessage(message, ctx.me);
      const payload = answer && asked && (await payloadFor(world, asked, ctx));
      if (!message || !answer || !payload) return;
      const { text, ...other } = payload;
      await attempt(tell, () => ctx.api.editMessageText(message.chat.id, answer, text, other));
    },
  };
}

/** The answer as it is sent; undefined where nothing was asked of this bot, or too much was. */
export async function payloadFor(world: World, asked: Asked, ctx: Context): Promise<Payload | undefined> {
  const tooMuch = await limited(world, ctx);
  if (tooMuch) {
    const isSurelyOurs = asked.type === 'sentence' || asked.named;
    return isSurelyOurs && tooMuch.told ? present({ ...nothing, ...tooMuch.told }) : undefined;
  }
  const asker = askerOf(ctx);
  const answered = await guard(async () => ({ answer: await world.answer(asked, asker) }), world.log);
  if (isFault(answered)) {
    const locale = asker.clientLocale ?? 'es';
    return present({ ...nothing, locale, message: apology(answered, locale) });
  }
  return answered.answer && present(answered.answer.reply, 1, answered.answer.choices);
}

/** Everything of a reply but its message, where there is no reply. */
export const nothing = { request: null, kept: null, items: [], next: [] } as const;
