import { type Memory, newUser } from '../../src/service/memory.ts';

/** The key, of user and conversation alike, of whoever asks once and is to leave nothing behind. */
export const GUEST = '';

/** The same memory, which keeps nothing of guests and is not asked about them. */
export function withGuests(memory: Memory): Memory {
  return {
    conversation: async (key) => (key === GUEST ? undefined : memory.conversation(key)),
    remember: async (key, conversation) => {
      if (key !== GUEST) await memory.remember(key, conversation);
    },
    user: async (key) => (key === GUEST ? newUser : memory.user(key)),
    saveUser: async (key, user) => {
      if (key !== GUEST) await memory.saveUser(key, user);
    },
    forget: async (user, conversation) => {
      if (user !== GUEST) await memory.forget(user, conversation);
    },
  };
}
