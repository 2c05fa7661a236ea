import type { Context } from 'grammy';
import type { Asker } from '../../src/service/butaca.ts';
import { localeOfTag } from '../shared/client-locale.ts';

/** Who asks, and where. A message sent by inline mode lies in a chat that only its instance number tells. */
export function askerOf(ctx: Context): Asker {
  const chat = ctx.chat?.id ?? ctx.callbackQuery?.chat_instance ?? ctx.from?.id;
  return {
    user: `telegram:${ctx.from?.id ?? chat}`,
    conversation: `telegram:${chat}`,
    clientLocale: localeOfTag(ctx.from?.language_code),
  };
}

/** The chat as others share it; undefined in private, where there is nobody else. */
export function sharedChat(ctx: Context): string | undefined {
  const isPrivate = ctx.chat === undefined || ctx.chat.type === 'private';
  return isPrivate ? undefined : askerOf(ctx).conversation;
}

/** Updates with the same key are answered one after the other. */
export function orderKey(ctx: Context): string {
  return askerOf(ctx).conversation;
}
