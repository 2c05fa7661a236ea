import type { Conversation } from '../../dialogue/conversation.ts';
import type { Saved } from './user-store.ts';

/** Where dialogue states live: what a follow-up is read against. Keys are opaque; every call may be remote. */
export type DialogueStore = {
  /** Undefined where there is none or it has expired. */
  readonly conversation: (key: string) => Promise<Conversation | undefined>;
  readonly remember: (key: string, conversation: Conversation) => Promise<Saved>;
};

/** Between a user and a place in keys of conversations; nobody has it in a key by chance. */
export const IN_PLACE = '\t';

/** The key of what a user speaks of in a place that is not theirs alone: erased with all that is theirs. */
export function talkKey(user: string, place: string): string {
  return `${user}${IN_PLACE}${place}`;
}

/** A conversation that nobody went on with for so long is over, in milliseconds. */
export const CONVERSATION_MS = 7 * 24 * 60 * 60 * 1000;
