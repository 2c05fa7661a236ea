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

/**
 * Sends a card; what keeps it from arriving is logged as one line and never thrown, and no second card is sent where
 * the first may have arrived. Where Discord refuses the body, the card is tried once more as `plain` (no picture).
 */
export async function deliver(
  send: (card: Card) => Promise<unknown>,
  card: Card,
  plain: Card | undefined,
  log: Log,
): Promise<void> {
  try {
    await send(card);
  } catch (error) {
    const code = error instanceof DiscordAPIError ? error.code : undefined;
    if (plain && REFUSED.has(code)) {
      log('warn', 'picture refused', errorFields(error));
      await deliver(send, plain, undefined, log);
    } else log(TOO_LATE.has(code) ? 'warn' : 'error', 'reply not delivered', errorFields(error));
  }
}
