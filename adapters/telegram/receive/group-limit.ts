import { A_MINUTE, type Limit, type Verdict } from '../../runtime/limits.ts';
import type { RateLimiter } from '../../state/rate-limiter.ts';

/** Telegram takes no more messages a minute of a bot in one group. */
export const MOST_IN_GROUP = 20;

/** A verdict on a message to a group, in which a picture may follow or not. */
type GroupVerdict = Verdict & { readonly pictured: boolean };

/** Counts what is sent to groups. */
export type GroupLimit = {
  /** Judges one more message; `pictured` where it may have a picture after it. */
  readonly message: (chat: string) => Promise<GroupVerdict>;
  /** Counts a picture; false where there is no room for it any more. */
  readonly picture: (chat: string) => Promise<boolean>;
};

/**
 * At most `most` messages a minute, pictures counted: pictures go in the first half only, the last message says that it
 * is enough for now. 0 is no limit.
 */
export function openGroupLimit(limiter: RateLimiter, most = MOST_IN_GROUP): GroupLimit {
  if (most === 0)
    return { message: async () => ({ verdict: 'answer', pictured: true }), picture: async () => true };
  const answers = Math.max(1, most - 1);
  const count = (chat: string) => limiter.count(`chat:${chat}`, A_MINUTE);
  return {
    message: async (chat) => {
      const { uses, leftMs } = await count(chat);
      if (uses <= answers) return { verdict: 'answer', pictured: uses < most / 2 };
      const notices = await limiter.count(`told:${chat}`, A_MINUTE);
      const seconds = Math.max(1, Math.ceil(leftMs / 1000));
      return { verdict: notices.uses === 1 ? 'wait' : 'silence', seconds, pictured: false };
    },
    picture: async (chat) => (await count(chat)).uses <= answers,
  };
}

/** The limit of users with that of their groups: one who asks too much uses up of the group's the message alone that says so. */
export function withGroupLimit(limit: Limit, groupLimit: GroupLimit): Limit {
  return async (user, chat) => {
    const own = await limit(user);
    if (chat === undefined || own.verdict === 'silence') return own;
    const all = await groupLimit.message(chat);
    return own.verdict === 'wait' && all.verdict === 'answer' ? own : all;
  };
}
