import type { DialogueStore } from './dialogue-store.ts';
import type { UserStore } from './user-store.ts';

/** What the service remembers, of users and of talks: one place, for both are recalled and erased together. */
export type Memory = UserStore & DialogueStore;
