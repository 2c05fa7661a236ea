import type { Context } from 'grammy';
import type { ByLocale } from '../../../src/domain/locale.ts';
import { formatterIn } from '../../../src/language/format.ts';
import { tagFor } from '../../../src/language/writing/tags.ts';
import { fileOf } from '../../../src/message/message.ts';
import { plainText } from '../../../src/message/plain-text.ts';
import { lettersOf, truncate } from '../../../src/message/truncate.ts';
import { answerable } from '../../../src/questions/index.ts';
import type { AnyQuestion, AnyRequest } from '../../../src/questions/question.ts';
import { isPrivate } from '../../../src/questions/whose.ts';
import { languageOf } from '../../runtime/language-of.ts';
import { replace, tryOut } from '../deliver/deliver.ts';
import { type Button, backToList } from '../render/keyboard.ts';
import { type Payload, present } from '../render/present.ts';
import { type Answer, answerOf } from './answer.ts';
import { answerOfTurn } from './answer-of-turn.ts';
import { askerOf, sharedChat } from './asker.ts';
import { ephemeralNumber } from './ephemeral.ts';
import type { HandlerDependencies } from './handler-dependencies.ts';
import { answerFor, posterOf, sendAnswer } from './messages.ts';
import { type Press, unpackPress } from './press.ts';

const words: ByLocale<string> = {
  es: 'Este botón ya no sirve: preguntame de nuevo.',
  en: 'This button no longer works: ask me again.',
};

/** What the acknowledgement of a press says or opens. */
type Notice = { readonly text?: string; readonly url?: string; readonly show_alert?: true };
/** Says once that the press has arrived; later calls wait for it and say nothing. */
type Acknowledge = (notice?: Notice) => Promise<unknown>;
/** Telegram takes no more. */
const MOST_NOTICE = 200;

/**
 * Answers pressed buttons. Telegram shows a press as pending until it is acknowledged: that waits for no message on its
 * way, and always comes.
 */
export function openPresses(dependencies: HandlerDependencies): (ctx: Context) => Promise<void> {
  return async (ctx) => {
    const data = ctx.callbackQuery?.data ?? '';
    const press = unpackPress(data);
    const question = answerable.find(({ kind }) => kind === press?.request.kind);
    let acknowledged: Promise<unknown> | undefined;
    const acknowledge: Acknowledge = (notice = {}) => {
      acknowledged ??= tryOut(dependencies.tell, () => ctx.answerCallbackQuery(notice));
      return acknowledged;
    };
    const answer = async (): Promise<void> => {
      await acknowledge(await answerPress(dependencies, question ? press : undefined, ctx, acknowledge));
    };
    try {
      const isOwn =
        !question || !press || isOfPresser(question, press.request) || ephemeralNumber(ctx) !== undefined;
      await dependencies.presses.once(buttonOf(ctx, isOwn), data, answer);
    } finally {
      await acknowledge();
    }
  };
}

/** True where another's press of the same button does something else. */
function isOfPresser(question: AnyQuestion, request: AnyRequest): boolean {
  return question.personal === true || question.hosts === true || isPrivate(question, request);
}

/** Where a press is the same as another: under the same message, and of the same user where it is about them. */
function buttonOf({ callbackQuery: query }: Context, isPersonal: boolean): string {
  const message = query?.message
    ? `${query.message.chat.id}:${query.message.message_id}`
    : (query?.inline_message_id ?? '');
  return isPersonal ? `${message}:${query?.from.id}` : message;
}

/** Resolves with what to say where the button carries nothing that can be answered there, or too much was asked. */
async function answerPress(
  dependencies: HandlerDependencies,
  press: Press | undefined,
  ctx: Context,
  acknowledge: Acknowledge,
): Promise<Notice> {
  const answer = press ? await pressedAnswer(dependencies, press, ctx) : await typedAnswer(dependencies, ctx);
  if (!answer) return { text: await unusable(dependencies, ctx) };
  if ('notice' in answer) return answer.notice;
  if (answer.link) return { url: answer.link }; // where others read along it opens the private chat
  if (answer.isAside)
    return { text: truncate(plainText(answer.reply.message), MOST_NOTICE, lettersOf), show_alert: true };
  // Where one alone sees the message, the press is what lets the bot answer: it is acknowledged after that.
  if (ephemeralNumber(ctx) === undefined) void acknowledge();
  const isInPlace = press?.part !== undefined || ctx.callbackQuery?.inline_message_id !== undefined;
  if (isInPlace && !fileOf(answer.reply.message))
    await replace(ctx, dependencies.tell, inPlace(dependencies, press, answer));
  else await sendAnswer(ctx, dependencies, answer);
  return {};
}

async function unusable({ state }: HandlerDependencies, ctx: Context): Promise<string> {
  const asker = askerOf(ctx);
  const locale = await languageOf(asker, state);
  return formatterIn(tagFor(locale, asker.clientTag)).own(words[locale]);
}

/** An answer for the place of the message whose button was pressed. */
function inPlace(dependencies: HandlerDependencies, press: Press | undefined, answer: Answer): Payload {
  const choices = [...backOf(press, answer), ...answer.choices];
  return present(answer.reply, press?.part, choices, 'untold', posterOf(dependencies, answer.reply));
}

/** From a film's card that took a list's place. */
function backOf(press: Press | undefined, { reply }: Answer): readonly Button[] {
  return press?.list ? backToList(press.list, reply.locale) : [];
}

async function pressedAnswer(
  dependencies: HandlerDependencies,
  press: Press,
  ctx: Context,
): Promise<Answer | { readonly notice: Notice }> {
  const { butaca, links, takeTurn } = dependencies;
  const asker = { ...askerOf(ctx), locale: press.locale, namesOf: dependencies.names(ctx) };
  const run = async (): Promise<Answer> => answerOf(await butaca.answer(press.request, asker), asker, links);
  const turn = await takeTurn(asker, run, { place: sharedChat(ctx) });
  if (turn.outcome === 'wait') return { notice: { text: plainText(turn.message) } };
  return answerOfTurn(turn) ?? { notice: {} };
}

/** A button that says a command whole ("/idioma en", "/ayuda"). */
async function typedAnswer(dependencies: HandlerDependencies, ctx: Context): Promise<Answer | undefined> {
  const data = ctx.callbackQuery?.data ?? '';
  const [, name, text = ''] = /^\/(\w+)(?: (.+))?$/s.exec(data) ?? [];
  return name === undefined
    ? undefined
    : answerFor(dependencies, { type: 'command', name, text, named: true }, ctx);
}
