import type { Context } from 'grammy';

type Told = {
  readonly ephemeral_message_parameters: {
    readonly receiver_user_id: number;
    readonly callback_query_id?: string;
  };
  readonly reply_parameters?: { readonly ephemeral_message_id: number };
};

/** The number of the message that was asked in, where one alone sees it in a group; only servers that have such tell one. */
export function ephemeralNumber(ctx: Context): number | undefined {
  return ctx.from && ctx.msg?.ephemeral_message_id;
}

/**
 * What an answer is sent with where the question was for the bot alone: only who asked sees it, too. Telegram wants to be
 * told what it answers, within 15 seconds: the press, or the message.
 */
export function toAskerAlone(ctx: Context): Told | undefined {
  const number = ephemeralNumber(ctx);
  if (number === undefined || !ctx.from) return undefined;
  const receiver_user_id = ctx.from.id;
  const press = ctx.callbackQuery?.id;
  return press === undefined
    ? {
        ephemeral_message_parameters: { receiver_user_id },
        reply_parameters: { ephemeral_message_id: number },
      }
    : { ephemeral_message_parameters: { receiver_user_id, callback_query_id: press } };
}
