import { type Context, InputFile, InputMediaBuilder } from 'grammy';
import type { FileBlock } from '../../../src/message/message.ts';
import { lettersOf, truncate } from '../../../src/message/truncate.ts';
import type { Picture } from '../../charts/picture.ts';
import { plainLine } from '../../shared/render/plain-line.ts';
import { ephemeralNumber, toAskerAlone } from '../receive/ephemeral.ts';
import type { Payload } from '../render/present.ts';
import { isHarmless, isUndelivered, isUneditable, tellFault } from './faults.ts';
import type { Tell } from './log.ts';

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

/** Makes a call after the answer has arrived, which must not be sent again: its failure is told, and ends nothing. */
export async function tryOut<T>(tell: Tell, call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (!isHarmless(error)) tellFault(tell, error);
    return undefined;
  }
}

/**
 * In groups an answer is a reply to the question, or to the message whose button was pressed; and for who asked alone
 * where the others did not see the question.
 */
function replyTo(ctx: Context, message?: number) {
  if (ctx.chat?.type === 'private') return {};
  const alone = toAskerAlone(ctx);
  if (alone) return alone;
  const asked = message ?? (ctx.message ?? ctx.editedMessage ?? ctx.callbackQuery?.message)?.message_id;
  return asked === undefined
    ? {}
    : { reply_parameters: { message_id: asked, allow_sending_without_reply: true } };
}

/** Sends an answer where the question came from. Resolves with the message's number; 0 where one alone sees it. */
export async function send(ctx: Context, tell: Tell, payload: Payload): Promise<number | undefined> {
  const { text, ...options } = payload;
  const sent = await attempt(tell, () => ctx.reply(text, { ...options, ...replyTo(ctx) }));
  return sent?.message_id;
}

/** Puts an answer into the place of the message whose button was pressed, or after it where that is too old. */
export async function replace(ctx: Context, tell: Tell, payload: Payload): Promise<void> {
  const { text, ...options } = payload;
  const number = ephemeralNumber(ctx);
  try {
    if (number === undefined) await ctx.editMessageText(text, options);
    else await ctx.api.editEphemeralMessageText(ctx.chat?.id ?? 0, ctx.from?.id ?? 0, number, text, options);
  } catch (error) {
    if (isUneditable(error) && ctx.chat) await send(ctx, tell, payload);
    else await attempt(tell, () => Promise.reject(error));
  }
}

/** Gives a message that was sent another text. */
export async function rewrite(ctx: Context, tell: Tell, message: number, payload: Payload): Promise<void> {
  const { text, ...options } = payload;
  await attempt(tell, () => ctx.api.editMessageText(ctx.chat?.id ?? 0, message, text, options));
}

const MOST_CAPTION = 1024;

const captionOf = ({ caption }: Picture): { readonly caption?: string } =>
  caption === '' ? {} : { caption: truncate(plainLine(caption), MOST_CAPTION, lettersOf) };
const uploadOf = ({ png }: Picture): InputFile => new InputFile(png, 'chart.png');

/**
 * Sends a picture after the text that it belongs to, without a second sound. Resolves with its number; undefined where
 * Telegram refuses it.
 */
export async function sendPicture(
  ctx: Context,
  tell: Tell,
  picture: Picture,
  text: number,
): Promise<number | undefined> {
  const options = { ...captionOf(picture), disable_notification: true, ...replyTo(ctx, text) };
  const sent = await tryOut(tell, () => ctx.replyWithPhoto(uploadOf(picture), options));
  return sent?.message_id;
}

/** Puts another picture into the place of one that was sent; false where Telegram refuses it. */
export async function renewPicture(
  ctx: Context,
  tell: Tell,
  picture: Picture,
  message: number,
): Promise<boolean> {
  const media = InputMediaBuilder.photo(uploadOf(picture), captionOf(picture));
  const sent = await tryOut(tell, () => ctx.api.editMessageMedia(ctx.chat?.id ?? 0, message, media));
  return sent !== undefined;
}

/** Takes back a picture whose text says something else by now. */
export async function removePicture(ctx: Context, tell: Tell, message: number): Promise<void> {
  await tryOut(tell, () => ctx.api.deleteMessage(ctx.chat?.id ?? 0, message));
}

/** Sends a file with its text as the caption, or before it where that is too long; false where it was refused. */
export async function sendFile(
  ctx: Context,
  tell: Tell,
  { name, content }: FileBlock,
  payload: Payload,
): Promise<boolean> {
  const document = new InputFile(Buffer.from(content), name);
  const { text, parse_mode, reply_markup } = payload;
  const isCaption = text.length <= MOST_CAPTION;
  if (!isCaption) await send(ctx, tell, payload);
  const caption = isCaption && { caption: text, parse_mode, ...(reply_markup ? { reply_markup } : {}) };
  const options = { ...caption, ...replyTo(ctx) };
  return (await attempt(tell, () => ctx.replyWithDocument(document, options))) !== undefined;
}
