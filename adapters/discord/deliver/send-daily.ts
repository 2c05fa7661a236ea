import { DiscordAPIError, HTTPError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import { keyedHash } from '../../../src/domain/keyed-hash.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';
import type { Sent } from '../../runtime/daily-round.ts';
import type { PostersOf } from '../../shared/render/posters.ts';
import { present } from '../render/present.ts';
import { bodyOf } from './deliver.ts';
import { errorFields, type Log } from './log.ts';

/** Of every address that Discord is written to: "discord:" and a channel. */
export const ADDRESSES = 'discord:';

/** Nobody's: whoever presses a button of it is answered aside. */
const NOBODY = '0';

/** The channel is no more, or the bot may not write there. */
const OVER: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
]);
const FORBIDDEN = 403;
const NOT_FOUND = 404;

/** Opens what sends an answer that nobody asked for just now to a channel. */
export function openDailySender(
  rest: Pick<REST, 'post'>,
  posters: PostersOf | undefined,
  log: Log,
): (address: string, reply: Reply, key: string) => Promise<Sent> {
  return async (address, reply, key) => {
    const channel = address.slice(ADDRESSES.length);
    const audience = { owner: NOBODY, quiet: false, hidden: false };
    const body = bodyOf({
      card: present(reply, audience, reply.isPlain ? undefined : posters?.(reply)),
      files: [],
    });
    try {
      // A second copy, where the first was answered with an error after it had arrived, is dropped by its nonce.
      const nonce = String(keyedHash(key, 0));
      await rest.post(Routes.channelMessages(channel), { body: { ...body, nonce, enforce_nonce: true } });
      return 'sent';
    } catch (error) {
      log('warn', 'daily not delivered', errorFields(error));
      return outcomeOf(error);
    }
  };
}

/** What ended without an answer may have arrived: it is not sent again. */
function outcomeOf(error: unknown): Sent {
  if (error instanceof DiscordAPIError)
    return OVER.has(error.code) || error.status === FORBIDDEN || error.status === NOT_FOUND ? 'gone' : 'sent';
  return error instanceof HTTPError ? 'later' : 'sent';
}
