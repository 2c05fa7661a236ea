import { type Memory, STRANGER } from '../../src/service/memory.ts';

/** The key, of user and conversation alike, of whoever asks once and is to leave nothing behind. */
export const GUEST = '';

/** The same memory, which keeps nothing of guests and is not asked about them. */
export function withGuests(memory: Memory): Memory {
  return {
    ...memory,
    recall: async (user, conversation) => (user === GUEST ? STRANGER : memory.recall(user, conversation)),
    user: async (key) => (key === GUEST ? STRANGER.user : memory.user(key)),
    conversation: async (key) => (key === GUEST ? undefined : memory.conversation(key)),
    remember: async (key, conversation) => key === GUEST || memory.remember(key, conversation),
    changeUser: async (key, changes) => key === GUEST || memory.changeUser(key, changes),
    forget: async (user, conversation) => user === GUEST || memory.forget(user, conversation),
  };
}
