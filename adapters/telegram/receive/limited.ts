import type { Context } from 'grammy';
import type { Locale } from '../../../src/domain/locale.ts';
import type { Message } from '../../../src/message/message.ts';
import { waitMessage } from '../../runtime/limits.ts';
import { askerOf, sharedChat } from './asker.ts';
import type { HandlerDependencies } from './handler-dependencies.ts';

/** What somebody who asks too much is told, in their language; nothing where they were told already. */
type Limited = { readonly told?: { readonly locale: Locale; readonly message: Message } };

/** Judges a question by its user and its group; `pictured` where its answer may have a picture. */
export async function limited(
  dependencies: HandlerDependencies,
  ctx: Context,
): Promise<Limited | { readonly pictured: boolean }> {
  const asker = askerOf(ctx);
  const judged = await judge(dependencies, asker.user, sharedChat(ctx));
  if (judged.verdict === 'answer') return { pictured: judged.pictured };
  if (judged.verdict === 'silence') return {};
  const locale = (await dependencies.state.user(asker.user)).locale ?? asker.clientLocale ?? 'es';
  return { told: { locale, message: waitMessage(judged.seconds, locale) } };
}

/** One who asks too much uses up of what the others may ask the message alone that says so. */
async function judge({ limit, groupLimit }: HandlerDependencies, user: string, chat: string | undefined) {
  const own = await limit(user);
  if (chat === undefined || own.verdict === 'silence') return { ...own, pictured: true };
  const all = await groupLimit.message(chat);
  return own.verdict === 'wait' && all.verdict === 'answer' ? { ...own, pictured: false } : all;
}
