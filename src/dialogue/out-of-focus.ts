import type { Conversation } from './conversation.ts';

/** After so long a silence nobody means a list by "the second one" for certain. */
const FOCUS_MS = 30 * 60 * 1000;

/** True where the list of a talk was shown so long ago that it is asked whether it is meant. */
export function isOutOfFocus({ at, items }: Conversation, now: number): boolean {
  return items.length > 0 && at !== undefined && now - at > FOCUS_MS;
}
