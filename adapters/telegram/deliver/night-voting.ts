import { type Api, GrammyError } from 'grammy';
import { lettersOf, truncate, truncateTitle } from '../../../src/message/truncate.ts';
import type { Counted, Posted, Voting } from '../../runtime/night-round.ts';
import { plainLine } from '../../shared/render/plain-line.ts';
import { isNotWelcome, isUntaken, tellFault } from './faults.ts';
import type { Tell } from './log.ts';
import { ADDRESSES, type openDailySender } from './send-daily.ts';

const MOST_QUESTION = 300;
const MOST_OPTION = 100;
/** It is ended by us; where nobody is left to do so, Telegram ends it so much later, in seconds. */
const GRACE_SECONDS = 15 * 60;

/** Opens Telegram's own polls: anonymous, in the chat or topic of the night. */
export function openNightVoting(
  api: Pick<Api, 'sendPoll' | 'stopPoll'>,
  send: ReturnType<typeof openDailySender>,
  tell: Tell,
): Voting {
  return {
    post: async (address, { question, options }, minutes): Promise<Posted> => {
      const { chat, topic } = whereOf(address);
      const thread = topic === undefined ? {} : { message_thread_id: Number(topic) };
      const named = options.map((text) => ({ text: truncateTitle(plainLine(text), MOST_OPTION, lettersOf) }));
      const open_period = minutes * 60 + GRACE_SECONDS;
      try {
        const asked = truncate(plainLine(question), MOST_QUESTION, lettersOf);
        const sent = await api.sendPoll(chat, asked, named, { is_anonymous: true, open_period, ...thread });
        return { message: String(sent.message_id), id: sent.poll.id };
      } catch (error) {
        tellFault(tell, error);
        // Where nobody can tell whether it arrived, a second poll is better than none.
        return error instanceof GrammyError && isNotWelcome(error) ? 'gone' : 'later';
      }
    },
    end: async (address, { message }): Promise<Counted> => {
      try {
        const { options } = await api.stopPoll(whereOf(address).chat, Number(message));
        return options.map(({ voter_count }) => voter_count);
      } catch (error) {
        tellFault(tell, error);
        // It was ended or deleted: the votes are those that were told before.
        return error instanceof GrammyError && !isUntaken(error) && error.error_code < 500
          ? 'unknown'
          : 'later';
      }
    },
    send: (address, reply) => send(address, reply),
  };
}

function whereOf(address: string): { readonly chat: number; readonly topic: string | undefined } {
  const [chat = '', topic] = address.slice(ADDRESSES.length).split(':');
  return { chat: Number(chat), topic };
}
