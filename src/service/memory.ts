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

/** Memory that ends with the process; the oldest conversations go first beyond `most`. */
export function openProcessMemory(most = 10_000): Memory {
  const conversations = new Map<string, Conversation>();
  const users = new Map<string, UserRecord>();
  return {
    conversation: async (key) => conversations.get(key),
    remember: async (key, conversation) => {
      conversations.delete(key);
      conversations.set(key, conversation);
      for (const oldest of conversations.keys()) {
        if (conversations.size <= most) break;
        conversations.delete(oldest);
      }
    },
    user: async (key) => users.get(key) ?? newUser,
    saveUser: async (key, user) => {
      users.set(key, user);
    },
    forget: async (user, conversation) => {
      users.delete(user);
      conversations.delete(conversation);
    },
  };
}
