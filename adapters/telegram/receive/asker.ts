import type { Context } from 'grammy';
import type { Asker } from '../../../src/service/asker.ts';
import { talkKey } from '../../../src/service/user/dialogue-store.ts';
import { localeOfTag, tagOf } from '../../settings/client-locale.ts';
import { ephemeralNumber } from './ephemeral.ts';

/** Who asks, and where; what was spoken of belongs to one person in one place. */
export function askerOf(ctx: Context): Asker {
  const sender = senderOf(ctx);
  const user = `telegram:${sender.id}`;
  const place = placeOf(ctx);
  return {
    user,
    conversation: place === String(sender.id) ? user : talkKey(user, place),
    clientLocale: localeOfTag(sender.language_code),
    clientTag: tagOf(sender.language_code),
    shared: ctx.chat?.type !== 'private' && ephemeralNumber(ctx) === undefined,
    address: addressOf(ctx),
    place: sharedChat(ctx) && `telegram:${place}`,
  };
}

/**
 * Anonymous admins and people who write as a channel come under one made-up bot, the same in every group: who they are
 * is the chat that they write as, which has no language.
 */
function senderOf(ctx: Context): { readonly id: number | string; readonly language_code?: string } {
  const writesAs = (ctx.message ?? ctx.editedMessage ?? ctx.guestMessage)?.sender_chat;
  return writesAs ? { id: writesAs.id } : (ctx.from ?? { id: placeOf(ctx) });
}

const MANAGERS: ReadonlySet<string> = new Set(['creator', 'administrator']);

/** Where the bot can write by itself: nowhere in a chat that it is no part of, where inline mode was used. */
function addressOf(ctx: Context): Asker['address'] {
  const { chat, from } = ctx;
  if (!chat) return undefined;
  const isOwn = chat.type === 'private';
  const mayManage = async (): Promise<boolean> => {
    // Who writes as the group itself is one of its admins.
    if (ctx.message?.sender_chat) return ctx.message.sender_chat.id === chat.id;
    const member = from && (await ctx.api.getChatMember(chat.id, from.id).catch(() => undefined));
    return member !== undefined && MANAGERS.has(member.status);
  };
  return { key: `telegram:${placeOf(ctx)}`, place: `telegram:${chat.id}`, isOwn, mayManage };
}

/** A chat, or one of its topics. A message sent by inline mode lies in a chat that only its instance number tells. */
function placeOf(ctx: Context): string {
  const chat = ctx.chat?.id ?? ctx.callbackQuery?.chat_instance ?? ctx.from?.id;
  const { msg } = ctx;
  return msg?.is_topic_message ? `${chat}:${msg.message_thread_id}` : `${chat}`;
}

/** The chat as others share it; undefined in private, where there is nobody else. */
export function sharedChat(ctx: Context): string | undefined {
  const isPrivate = ctx.chat === undefined || ctx.chat.type === 'private';
  return isPrivate ? undefined : `telegram:${ctx.chat.id}`;
}

/** Updates with the same key are answered one after the other. */
export function orderKey(ctx: Context): string {
  return `telegram:${placeOf(ctx)}`;
}
