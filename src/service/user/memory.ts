import type { DialogueStore } from './dialogue-store.ts';
import type { NightStore } from './night-store.ts';
import type { UserStore } from './user-store.ts';

/** What the service remembers, of users, talks and film nights: one place, for all are erased together. */
export type Memory = UserStore & DialogueStore & NightStore;
