import type { Context } from 'grammy';
import { chartOf, type FileBlock, fileOf } from '../../../src/message/message.ts';
import { pictureOf } from '../../charts/picture.ts';
import type { Poster } from '../../shared/render/posters.ts';
import {
  removePicture,
  renewPicture,
  rewrite,
  send,
  sendFile,
  sendPicture,
  tryOut,
} from '../deliver/deliver.ts';
import { present } from '../render/present.ts';
import type { Shown } from '../render/shown.ts';
import type { Answer } from './answer.ts';
import { answerOfTurn } from './answer-of-turn.ts';
import type { AnswerMessages } from './answered-messages.ts';
import { askerOf, sharedChat } from './asker.ts';
import { ephemeralNumber } from './ephemeral.ts';
import type { HandlerDependencies } from './handler-dependencies.ts';
import { type Asked, readMessage } from './read-message.ts';

type Handler = (ctx: Context) => Promise<void>;

/** Answers messages; an edited one by editing its answer, or not at all. */
export function openMessages(dependencies: HandlerDependencies): {
  readonly answer: Handler;
  readonly answerAgain: Handler;
} {
  return {
    answer: async (ctx) => {
      const asked = ctx.message && readMessage(ctx.message, ctx.me);
      const answer =
        asked &&
        (asked.type === 'file' || !(await isRestOfAlbum(dependencies, ctx))) &&
        (await answerFor(dependencies, asked, ctx));
      if (answer) await sendAnswer(ctx, dependencies, answer);
    },
    answerAgain: async (ctx) => {
      const message = ctx.editedMessage;
      const before = message && dependencies.answers.answerTo(message.chat.id, message.message_id);
      const asked = before && readMessage(message, ctx.me);
      const answer = asked && (await answerFor(dependencies, asked, ctx));
      if (answer) await editAnswer(ctx, dependencies, answer, before);
    },
  };
}

const ALBUM_MS = 60_000;

/** Each photo of an album is a message of its own: those after the first ask nothing more, unless in words. */
async function isRestOfAlbum({ state }: HandlerDependencies, { message }: Context): Promise<boolean> {
  const album = message?.media_group_id;
  if (album === undefined) return false;
  const { uses } = await state.count(`album:${album}`, ALBUM_MS);
  return uses > 1 && !message?.caption;
}

/** The answer, or an apology; undefined where nothing was asked of this bot, or too much was. */
export async function answerFor(
  dependencies: HandlerDependencies,
  asked: Asked,
  ctx: Context,
): Promise<Answer | undefined> {
  const answer = dependencies.answer(asked);
  if (!answer) return undefined;
  const asker = { ...askerOf(ctx), namesOf: dependencies.names(ctx) };
  const place = sharedChat(ctx);
  return answerOfTurn(await dependencies.takeTurn(asker, () => answer(asker), { place }));
}

/** Sends an answer with its picture or file, and keeps which messages it is. */
export async function sendAnswer(
  ctx: Context,
  dependencies: HandlerDependencies,
  answer: Answer,
): Promise<void> {
  const { tell } = dependencies;
  const { reply, choices } = answer;
  const file = fileOf(reply.message);
  if (file) return sendWithFile(ctx, dependencies, answer, file);
  const { ready, later } = await pictureOf(reply.message, await chartsFor(ctx, dependencies, answer));
  const poster = posterOf(dependencies, reply);
  const text = await send(ctx, tell, present(reply, 1, choices, ready ? 'none' : 'untold', poster));
  if (text === undefined) return;
  const picture = ready && (await sendPicture(ctx, tell, ready, text));
  // Refused, it takes nothing with it: the bars that it stood for come back.
  if (ready && picture === undefined)
    await tryOut(tell, () => rewrite(ctx, tell, text, present(reply, 1, choices, 'untold', poster)));
  const sent: AnswerMessages = { text, picture };
  keep(ctx, dependencies, sent);
  // Not waited for: what is asked next is answered meanwhile.
  void later?.then(async (late) => {
    if (!late || !isLast(ctx, dependencies, sent)) return;
    keep(ctx, dependencies, { text, picture: await sendPicture(ctx, tell, late, text) });
  });
}

/** The poster of the one film that an answer is about. */
export function posterOf({ posters }: HandlerDependencies, reply: Shown): Poster | undefined {
  return reply.isPlain ? undefined : posters?.(reply).card;
}

/** What draws the answer's picture, where it is to have one. */
async function chartsFor(
  ctx: Context,
  { charts, groupLimit }: HandlerDependencies,
  { reply, pictured = true }: Answer,
) {
  const chat = sharedChat(ctx);
  // What one alone sees cannot be edited later: bars of text stand in it from the start.
  if (!pictured || reply.isPlain || !charts || !chartOf(reply.message) || ephemeralNumber(ctx) !== undefined)
    return undefined;
  return chat === undefined || (await groupLimit.picture(chat)) ? charts : undefined;
}

async function sendWithFile(
  ctx: Context,
  { tell }: HandlerDependencies,
  { reply, choices }: Answer,
  file: FileBlock,
): Promise<void> {
  const isSent = await sendFile(ctx, tell, file, present(withoutFile(reply), 1, choices));
  if (!isSent) await send(ctx, tell, present(reply, 1, choices)); // its content as text, part by part
}

function withoutFile(shown: Shown): Shown {
  const blocks = shown.message.blocks.filter(({ type }) => type !== 'file');
  return { ...shown, message: { ...shown.message, blocks } };
}

/** Puts an answer into the place of one that was sent: the text, and the picture where there was one. */
async function editAnswer(
  ctx: Context,
  dependencies: HandlerDependencies,
  { reply, choices }: Answer,
  before: AnswerMessages,
): Promise<void> {
  const { tell, charts } = dependencies;
  const { text, picture } = before;
  const { ready } = picture === undefined || reply.isPlain ? {} : await pictureOf(reply.message, charts);
  const isRenewed = picture !== undefined && ready && (await renewPicture(ctx, tell, ready, picture));
  if (picture !== undefined && !isRenewed) await removePicture(ctx, tell, picture);
  keep(ctx, dependencies, isRenewed ? { text, picture } : { text });
  const file = fileOf(reply.message);
  const bars = isRenewed ? 'none' : 'untold';
  const poster = posterOf(dependencies, reply);
  await rewrite(ctx, tell, text, present(withoutFile(reply), 1, choices, bars, poster));
  if (file) await sendFile(ctx, tell, file, present(withoutFile(reply)));
}

function keep(ctx: Context, { answers }: HandlerDependencies, sent: AnswerMessages): void {
  const asked = ctx.message ?? ctx.editedMessage;
  if (asked && ephemeralNumber(ctx) === undefined) answers.keep(asked.chat.id, asked.message_id, sent);
}

/** False where the question was edited since, and its answer with it. */
function isLast({ message }: Context, { answers }: HandlerDependencies, sent: AnswerMessages): boolean {
  return !message || answers.answerTo(message.chat.id, message.message_id) === sent;
}
