import { type Context, InputFile } from 'grammy';
import type { Picture } from '../shared/charts/picture.ts';
import { cleanText } from './clean-text.ts';
import { ellipsis } from './cut.ts';
import { isHarmless, isUndelivered, isUneditable, tellFault } from './faults.ts';
import type { Tell } from './log.ts';
import type { Payload } from './present.ts';

/** Makes a call whose refusal ends nothing: told, not thrown, unless the update is better delivered again. */
export async function attempt<T>(tell: Tell, call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (isHarmless(error)) return undefined;
    if (isUndelivered(error)) throw error;
    tellFault(tell, error);
    return undefined;
  }
}

/** Sends an answer where the question came from; in groups as a reply to it. Resolves with the message's number. */
export async function send(ctx: Context, tell: Tell, payload: Payload): Promise<number | undefined> {
  const { text, ...other } = payload;
  const asked = ctx.chat?.type === 'private' ? undefined : (ctx.message ?? ctx.editedMessage)?.message_id;
  const reply = asked && { reply_parameters: { message_id: asked, allow_sending_without_reply: true } };
  const sent = await attempt(tell, () => ctx.reply(text, { ...other, ...reply }));
  return sent?.message_id;
}

/** Puts an answer into the place of the message whose button was pressed, or after it where that is too old. */
export async function replace(ctx: Context, tell: Tell, payload: Payload): Promise<void> {
  const { text, ...other } = payload;
  try {
    await ctx.editMessageText(text, other);
  } catch (error) {
    if (isUneditable(error) && ctx.chat) await send(ctx, tell, payload);
    else await attempt(tell, () => Promise.reject(error));
  }
}

const MOST_CAPTION = 1024;

/**
 * Sends a picture after the text that it belongs to, without a second sound. Its failure is told, and ends nothing:
 * the text has arrived and must not be sent again.
 */
export async function sendPicture(ctx: Context, tell: Tell, picture: Picture, text: number): Promise<void> {
  const inGroup = ctx.chat?.type !== 'private';
  const reply = inGroup && { reply_parameters: { message_id: text, allow_sending_without_reply: true } };
  try {
    await ctx.replyWithPhoto(new InputFile(picture.png, 'chart.png'), {
      caption: ellipsis(cleanText(picture.alt), MOST_CAPTION),
      disable_notification: true,
      ...reply,
    });
  } catch (error) {
    tellFault(tell, error);
  }
}
