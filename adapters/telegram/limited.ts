import type { Context } from 'grammy';
import type { Locale } from '../../src/domain/locale.ts';
import type { Message } from '../../src/message/message.ts';
import { waitMessage } from '../shared/limits.ts';
import { askerOf, sharedChat } from './asker.ts';
import type { World } from './world.ts';

/** What somebody who asks too much is told, in their language; nothing where they were told already. */
export type Limited = { readonly told?: { readonly locale: Locale; readonly message: Message } };

/** Undefined where the question is to be answered. */
export async function limited({ limit, memory }: World, ctx: Context): Promise<Limited | undefined> {
  const asker = askerOf(ctx);
  const judged = await limit(asker.user, sharedChat(ctx));
  if (judged.verdict === 'answer') return undefined;
  if (judged.verdict === 'silence') return {};
  const locale = (await memory.user(asker.user)).locale ?? asker.clientLocale ?? 'es';
  return { told: { locale, message: waitMessage(judged.seconds, locale) } };
}
