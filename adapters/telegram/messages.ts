import type { Context } from 'grammy';
import type { Asker } from '../../src/service/butaca.ts';
import { pictureOf } from '../shared/charts/picture.ts';
import { apology, type Fault, guard, isFault } from '../shared/guard.ts';
import type { Answer } from './answer.ts';
import { askerOf } from './asker.ts';
import { attempt, send, sendPicture } from './deliver.ts';
import { limited } from './limited.ts';
import { present, type Shown } from './present.ts';
import { type Asked, readMessage } from './read-message.ts';
import type { World } from './world.ts';

type Handler = (ctx: Context) => Promise<void>;

/** Answers messages; an edited one by editing its answer, or not at all. */
export function openMessages(world: World): { readonly answer: Handler; readonly answerAgain: Handler } {
  const { tell, answers } = world;
  return {
    answer: async (ctx) => {
      const asked = ctx.message && readMessage(ctx.message, ctx.me);
      const answer = asked && (await answerFor(world, asked, ctx));
      const sent = answer && (await sendAnswer(ctx, world, answer));
      if (sent && ctx.message) answers.keep(ctx.message.chat.id, ctx.message.message_id, sent);
    },
    answerAgain: async (ctx) => {
      const message = ctx.editedMessage;
      const answer = message && answers.answerTo(message.chat.id, message.message_id);
      const asked = message && readMessage(message, ctx.me);
      const again = answer && asked && (await answerFor(world, asked, ctx));
      if (!message || !answer || !again) return;
      const { text, ...other } = present(again.reply, 1, again.choices);
      await attempt(tell, () => ctx.api.editMessageText(message.chat.id, answer, text, other));
    },
  };
}

/** The answer, or an apology; undefined where nothing was asked of this bot, or too much was. */
export async function answerFor(world: World, asked: Asked, ctx: Context): Promise<Answer | undefined> {
  const tooMuch = await limited(world, ctx);
  if (tooMuch) {
    const isSurelyOurs = asked.type === 'sentence' || asked.named;
    const isTold = isSurelyOurs && tooMuch.told;
    return isTold ? { reply: { ...nothing, ...isTold }, choices: [] } : undefined;
  }
  const asker = askerOf(ctx);
  const answered = await guard(async () => ({ answer: await world.answer(asked, asker) }), world.log);
  if (isFault(answered)) return { reply: sorry(answered, asker), choices: [] };
  return answered.answer;
}

/** Sends an answer with its picture; resolves with the number of the message that holds its text. */
export async function sendAnswer(
  ctx: Context,
  { tell, charts }: World,
  { reply, choices }: Answer,
): Promise<number | undefined> {
  const { ready, later } = await pictureOf(reply.message, charts);
  const sent = await send(ctx, tell, present(reply, 1, choices, ready ? 'none' : 'untold'));
  if (sent === undefined) return undefined;
  if (ready) await sendPicture(ctx, tell, ready, sent);
  // Not waited for: what is asked next is answered meanwhile.
  void later?.then((picture) => picture && sendPicture(ctx, tell, picture, sent));
  return sent;
}

/** What is said where a bug kept from answering. */
export function sorry(fault: Fault, { clientLocale = 'es' }: Asker): Shown {
  return { ...nothing, locale: clientLocale, message: apology(fault, clientLocale) };
}

/** Everything of a reply but its message, where there is no reply. */
const nothing = { request: null, kept: null, items: [], next: [] } as const;
