import type { Conversation } from './conversation.ts';
import { CONVERSATION_MS, type Memory, SETTLED_MS } from './memory.ts';
import { changedUser, newUser, type UserRecord } from './user-record.ts';

/** Something that is over at a time in milliseconds. */
type Expiring<T> = { readonly value: T; readonly ends: number };

/** Memory that ends with the process; beyond `most` of a kind the longest unchanged go first. */
export function openProcessMemory(now: () => number = () => 0, most = 10_000): Memory {
  const conversations = new Map<string, Expiring<Conversation>>();
  const users = new Map<string, UserRecord>();
  const updates = new Map<string, Expiring<'busy' | 'answered'>>();
  const uses = new Map<string, Expiring<number>>();
  const until = <T>(value: T, ms: number): Expiring<T> => ({ value, ends: now() + ms });
  // An end further away than it was ever set means that the clock was put back.
  const alive = <T>(one: Expiring<T> | undefined, ms: number): T | undefined =>
    one && one.ends > now() && one.ends <= now() + ms ? one.value : undefined;
  const conversation = (key: string) => alive(conversations.get(key), CONVERSATION_MS);
  const user = (key: string): UserRecord => users.get(key) ?? newUser;

  return {
    conversation: async (key) => conversation(key),
    user: async (key) => user(key),
    recall: async (key, talk) => ({
      user: user(key),
      conversation: conversation(talk),
      asked: alive(uses.get(key), Number.POSITIVE_INFINITY) ?? 0,
    }),
    remember: async (key, value) => {
      keep(conversations, key, until(value, CONVERSATION_MS), most);
      return true;
    },
    changeUser: async (key, changes) => {
      keep(users, key, changes.reduce(changedUser, user(key)), most);
      return true;
    },
    forget: async (key, talk) => {
      for (const kept of [users, uses, conversations]) kept.delete(key);
      conversations.delete(talk);
      return true;
    },
    claim: async (update, ms) => {
      const claimed = alive(updates.get(update), Math.max(ms, SETTLED_MS));
      if (claimed) return claimed;
      keep(updates, update, until('busy', ms), most);
      return 'ours';
    },
    hold: async (update, ms) => keep(updates, update, until('busy', ms), most),
    settle: async (update) => keep(updates, update, until('answered', SETTLED_MS), most),
    release: async (update) => void updates.delete(update),
    count: async (key, windowMs) => {
      const used = alive(uses.get(key), windowMs);
      const ends = used === undefined ? now() + windowMs : (uses.get(key)?.ends ?? 0);
      keep(uses, key, { value: (used ?? 0) + 1, ends }, most);
      return { uses: (used ?? 0) + 1, leftMs: ends - now() };
    },
  };
}

function keep<T>(kept: Map<string, T>, key: string, value: T, most: number): void {
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
}
