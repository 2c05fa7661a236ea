import type { FilmId } from '../domain/film.ts';
import type { Locale } from '../domain/locale.ts';
import type { Conversation } from './conversation.ts';

/** What is kept of a user: nothing else, and no text. */
export type UserRecord = { readonly locale?: Locale | undefined; readonly seen: readonly FilmId[] };

export const newUser: UserRecord = { seen: [] };

/** Where user data lives. Keys are opaque to the service ("telegram:42"); every call may be remote. */
export type Memory = {
  /** The conversation under a key, or undefined where there is none or it has expired. */
  readonly conversation: (key: string) => Promise<Conversation | undefined>;
  readonly remember: (key: string, conversation: Conversation) => Promise<void>;
  readonly user: (key: string) => Promise<UserRecord>;
  readonly saveUser: (key: string, user: UserRecord) => Promise<void>;
  /** Erases a user and the conversation, at once. */
  readonly forget: (user: string, conversation: string) => Promise<void>;
};

/** Memory that ends with the process; the longest unchanged go first beyond `most`. */
export function openProcessMemory(most = 10_000): Memory {
  const conversations = new Map<string, Conversation>();
  const users = new Map<string, UserRecord>();
  return {
    conversation: async (key) => conversations.get(key),
    remember: async (key, conversation) => keep(conversations, key, conversation, most),
    user: async (key) => users.get(key) ?? newUser,
    saveUser: async (key, user) => keep(users, key, user, most),
    forget: async (user, conversation) => {
      users.delete(user);
      conversations.delete(conversation);
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
