import { DiscordAPIError, type RawFile, RESTJSONErrorCodes } from 'discord.js';
import type { Card } from '../render/present.ts';
import { errorFields, type Log } from './log.ts';

/** The time of an interaction is over, or another attempt to answer it arrived: nothing is left to be sent. */
const TOO_LATE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);
/** Refused before it was shown: another body may be sent. */
const REFUSED: ReadonlySet<unknown> = new Set([RESTJSONErrorCodes.InvalidFormBodyOrContentType]);

/** A card with what is uploaded with it. */
export type Sent = { readonly card: Card; readonly files: readonly RawFile[] };
/** Puts another card into the place of one that was sent. */
export type Amend = (sent: Sent) => Promise<unknown>;
/** Sends a card. */
export type Send = (sent: Sent) => Promise<Amend>;

/**
 * Sends a card; what keeps it from arriving is logged as one line and never thrown, and no second card is sent where
 * the first may have arrived. Where Discord refuses it, the next of `others` is sent, plainer than the one before.
 * Resolves with what changes the card that was sent.
 */
export async function deliver(
  send: Send,
  sent: Sent,
  log: Log,
  others: readonly Sent[] = [],
): Promise<Amend | undefined> {
  try {
    return await send(sent);
  } catch (error) {
    const code = codeOf(error);
    const [plainer, ...rest] = others;
    if (plainer && REFUSED.has(code)) {
      log('warn', 'card refused', errorFields(error));
      return deliver(send, plainer, log, rest);
    }
    log(TOO_LATE.has(code) ? 'warn' : 'error', 'reply not delivered', errorFields(error));
    return undefined;
  }
}

/** Discord's own number of what it refuses; undefined for what went wrong on the way. */
export function codeOf(error: unknown): number | string | undefined {
  return error instanceof DiscordAPIError ? error.code : undefined;
}

/** Adds a chart that was drawn after its card had been sent: without it the card stands as it is. */
export async function amendWith(amend: Amend, sent: Sent, log: Log): Promise<void> {
  try {
    await amend(sent);
  } catch (error) {
    log('warn', 'picture not delivered', errorFields(error));
  }
}

/**
 * The body of a message, new or changed: its attachments are those that are uploaded with it, in their order, and what
 * was uploaded with it before goes.
 */
export function bodyOf({ card, files }: Sent) {
  return { ...card, attachments: files.map(({ name }, id) => ({ id: String(id), filename: name })) };
}
