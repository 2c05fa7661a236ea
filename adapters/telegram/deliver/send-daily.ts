import { type Api, GrammyError } from 'grammy';
import type { Reply } from '../../../src/service/reply/reply.ts';
import type { Sent } from '../../runtime/daily-round.ts';
import { present } from '../render/present.ts';
import { isNotWelcome, isUntaken, tellFault } from './faults.ts';
import type { Tell } from './log.ts';

/** Of every address that Telegram is written to: "telegram:-100123", "telegram:-100123:42" for a topic. */
export const ADDRESSES = 'telegram:';

/** The address of a chat without the topic of it. */
export function chatOf(address: string): string {
  const [chat = ''] = address.slice(ADDRESSES.length).split(':');
  return `${ADDRESSES}${chat}`;
}

/** Opens what sends an answer that nobody asked for just now to a chat or a topic: once, or never where nobody can tell. */
export function openDailySender(
  api: Pick<Api, 'sendMessage'>,
  tell: Tell,
): (address: string, reply: Reply) => Promise<Sent> {
  return async (address, reply) => {
    const [chat = '', topic] = address.slice(ADDRESSES.length).split(':');
    const { text, ...options } = present(reply);
    const thread = topic === undefined ? {} : { message_thread_id: Number(topic) };
    try {
      await api.sendMessage(Number(chat), text, { ...options, ...thread });
      return 'sent';
    } catch (error) {
      tellFault(tell, error);
      if (isUntaken(error)) return 'later';
      return error instanceof GrammyError && isOver(error) ? 'gone' : 'sent';
    }
  };
}

/** The chat is no more, or has closed itself to the bot. */
function isOver(error: GrammyError): boolean {
  return isNotWelcome(error) || /chat not found|group chat was deactivated/.test(error.description);
}
