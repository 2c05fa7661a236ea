import {
  type APIMessage,
  DiscordAPIError,
  HTTPError,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { keyedHash } from '../../../src/domain/keyed-hash.ts';
import { truncate, truncateTitle } from '../../../src/message/truncate.ts';
import type { Counted, Posted, Voting } from '../../runtime/night-round.ts';
import { clean } from '../render/escape.ts';
import { errorFields, type Log } from './log.ts';
import { ADDRESSES, type openDailySender } from './send-daily.ts';

const MOST_QUESTION = 300;
/** Discord's description says 300; more than this is refused. */
const MOST_ANSWER = 55;
const HOUR_MINUTES = 60;

/** The message is gone, or is none of ours with a poll. */
const NO_POLL: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.CannotExpireANonPollMessage,
]);
const FORBIDDEN = 403;
const NOT_FOUND = 404;

/** Opens Discord's own polls: a message each, in the channel of the night. */
export function openNightVoting(
  rest: Pick<REST, 'post' | 'get'>,
  send: ReturnType<typeof openDailySender>,
  log: Log,
): Voting {
  return {
    post: async (address, { question, options }, minutes, key): Promise<Posted> => {
      const answers = options.map((text) => ({
        poll_media: { text: truncateTitle(clean(text), MOST_ANSWER) },
      }));
      const poll = {
        question: { text: truncate(clean(question), MOST_QUESTION) },
        answers,
        duration: Math.ceil(minutes / HOUR_MINUTES),
        allow_multiselect: false,
      };
      // A second copy, where the first was answered with an error after it had arrived, is dropped by its nonce.
      const nonce = { nonce: String(keyedHash(key, 0)), enforce_nonce: true };
      try {
        const body = { poll, allowed_mentions: { parse: [] }, ...nonce };
        const { id } = (await rest.post(Routes.channelMessages(channelOf(address)), { body })) as APIMessage;
        return { message: id };
      } catch (error) {
        log('warn', 'poll not delivered', errorFields(error));
        return isGone(error) ? 'gone' : 'later';
      }
    },
    end: async (address, { message }, options): Promise<Counted> => {
      const channel = channelOf(address);
      try {
        await rest.post(Routes.expirePoll(channel, message)).catch(unlessExpired);
        const { poll } = (await rest.get(Routes.channelMessage(channel, message))) as APIMessage;
        if (!poll?.results?.is_finalized) return 'later';
        const counts = new Map(poll.results.answer_counts.map(({ id, count }) => [id, count]));
        return Array.from({ length: options }, (_, at) => counts.get(poll.answers[at]?.answer_id ?? 0) ?? 0);
      } catch (error) {
        log('warn', 'poll not ended', errorFields(error));
        return isGone(error) || NO_POLL.has(codeOf(error)) ? 'unknown' : 'later';
      }
    },
    send,
  };
}

function channelOf(address: string): string {
  return address.slice(ADDRESSES.length);
}

function codeOf(error: unknown): number | string | undefined {
  return error instanceof DiscordAPIError ? error.code : undefined;
}

/** Its time may have been over already. */
function unlessExpired(error: unknown): void {
  if (codeOf(error) !== RESTJSONErrorCodes.PollExpired) throw error;
}

function isGone(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError)) return false;
  return error.status === FORBIDDEN || error.status === NOT_FOUND;
}
