import type { Context } from 'grammy';
import type { ByLocale } from '../../src/domain/locale.ts';
import { plainText } from '../../src/message/plain-text.ts';
import { guard, isFault } from '../shared/guard.ts';
import type { Answer } from './answer.ts';
import { askerOf } from './asker.ts';
import { attempt, replace } from './deliver.ts';
import { limited } from './limited.ts';
import { answerFor, sendAnswer, sorry } from './messages.ts';
import { present } from './present.ts';
import { type Press, unpackPress } from './press.ts';
import type { World } from './world.ts';

const words: ByLocale<string> = {
  es: 'Este botón ya no sirve: preguntame de nuevo.',
  en: 'This button no longer works: ask me again.',
};

/** Answers pressed buttons. Telegram shows a press as pending until it is acknowledged: that comes last, and always. */
export function openPresses(world: World): (ctx: Context) => Promise<void> {
  return async (ctx) => {
    let notice: string | undefined;
    try {
      notice = await answerPress(world, ctx);
    } finally {
      await attempt(world.tell, () => ctx.answerCallbackQuery(notice ? { text: notice } : {}));
    }
  };
}

/** Resolves with what to say where the button carries nothing that can be answered, or too much was asked. */
async function answerPress(world: World, ctx: Context): Promise<string | undefined> {
  const data = ctx.callbackQuery?.data ?? '';
  const press = unpackPress(data);
  const known = press && world.butaca.questions.some(({ kind }) => kind === press.request.kind);
  if (known) {
    const tooMuch = await limited(world, ctx);
    if (tooMuch) return tooMuch.told && plainText(tooMuch.told.message);
  }
  const answer = known ? await pressedAnswer(world, press, ctx) : await typedAnswer(world, data, ctx);
  if (!answer) return words[askerOf(ctx).clientLocale ?? 'es'];
  const inPlace = press?.part !== undefined || ctx.callbackQuery?.inline_message_id !== undefined;
  if (inPlace) await replace(ctx, world.tell, present(answer.reply, press?.part, answer.choices));
  else await sendAnswer(ctx, world, answer);
  return undefined;
}

async function pressedAnswer({ butaca, log }: World, { request }: Press, ctx: Context): Promise<Answer> {
  const asker = askerOf(ctx);
  const reply = await guard(() => butaca.answer(request, asker), log);
  return { reply: isFault(reply) ? sorry(reply, asker) : reply, choices: [] };
}

/** A button that says a command whole ("/idioma en"). */
async function typedAnswer(world: World, data: string, ctx: Context): Promise<Answer | undefined> {
  const [, name, text = ''] = /^\/(\w+) (.+)$/s.exec(data) ?? [];
  return name === undefined ? undefined : answerFor(world, { type: 'command', name, text, named: true }, ctx);
}
