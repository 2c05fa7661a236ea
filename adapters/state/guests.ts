import type { Locale } from '../../src/domain/locale.ts';
import type { Tag } from '../../src/language/writing/tags.ts';
import type { Asker } from '../../src/service/asker.ts';
import { STRANGER } from '../../src/service/user/user-store.ts';
import type { State } from './state.ts';

/** The key, of user and conversation alike, of whoever asks once and is to leave nothing behind. */
export const GUEST = '';

/** Whoever asks from a command line: known by the conversation that is named, a guest where none is. */
export function askerIn(
  conversation: string | undefined,
  clientLocale: Locale | undefined,
  clientTag?: Tag,
): Asker {
  const key = conversation === undefined ? GUEST : `conversation:${conversation}`;
  return { user: key, conversation: key, clientLocale, clientTag };
}

/** The same state, which keeps nothing of guests and is not asked about them. */
export function withGuests(state: State): State {
  return {
    ...state,
    recall: async (user, conversation) =>
      user === GUEST ? { ...STRANGER, isGuest: true } : state.recall(user, conversation),
    user: async (key) => (key === GUEST ? STRANGER.user : state.user(key)),
    conversation: async (key) => (key === GUEST ? undefined : state.conversation(key)),
    remember: async (key, conversation) => key === GUEST || state.remember(key, conversation),
    changeUser: async (key, changes) => key === GUEST || state.changeUser(key, changes),
    offer: async (user, ms) => user === GUEST || state.offer(user, ms),
    withdraw: async (user) => user === GUEST || state.withdraw(user),
    forget: async (user, conversation, undoMs) => user === GUEST || state.forget(user, conversation, undoMs),
    restore: async (user) => user === GUEST || state.restore(user),
  };
}
