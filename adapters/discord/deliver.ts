import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { errorFields, type Log } from './log.ts';
import type { Card } from './present.ts';

/** The time of an interaction is over, or another attempt to answer it arrived: nothing is left to be sent. */
const TOO_LATE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);
/** Refused before it was shown: another body may be sent. */
const REFUSED: ReadonlySet<unknown> = new Set([RESTJSONErrorCodes.InvalidFormBodyOrContentType]);

/** Puts another card, with its chart, into the place of one that was sent. */
export type Amend = (card: Card, png: Uint8Array) => Promise<unknown>;
/** Sends a card with its chart, where it has one. */
export type Send = (card: Card, png?: Uint8Array) => Promise<Amend>;

type Extras = {
  readonly png?: Uint8Array | undefined;
  /** The card without pictures. */
  readonly plain?: Card;
};

/**
 * Sends a card; what keeps it from arriving is logged as one line and never thrown, and no second card is sent where
 * the first may have arrived. Where Discord refuses the body, the card is tried once more as `plain`. Resolves with
 * what changes the card that was sent.
 */
export async function deliver(
  send: Send,
  card: Card,
  log: Log,
  { png, plain }: Extras = {},
): Promise<Amend | undefined> {
  try {
    return await send(card, png);
  } catch (error) {
    const code = error instanceof DiscordAPIError ? error.code : undefined;
    if (plain && plain !== card && REFUSED.has(code)) {
      log('warn', 'picture refused', errorFields(error));
      return deliver(send, plain, log);
    }
    log(TOO_LATE.has(code) ? 'warn' : 'error', 'reply not delivered', errorFields(error));
    return undefined;
  }
}

/** Adds a chart that was drawn after its card had been sent: without it the card stands as it is. */
export async function amendWith(amend: Amend, card: Card, png: Uint8Array, log: Log): Promise<void> {
  try {
    await amend(card, png);
  } catch (error) {
    log('warn', 'picture not delivered', errorFields(error));
  }
}
