import type { Conversation } from './conversation.ts';

/** After so long a silence nobody means a list by "the second one" for certain. */
const FOCUS_MS = 30 * 60 * 1000;

/** True where a talk was gone on with last so long ago that it may be about something else by now. */
export function isLongAgo({ at }: Pick<Conversation, 'at'>, now: number): boolean {
  return at !== undefined && now - at > FOCUS_MS;
}

/** True where the list of a talk was shown so long ago that it is asked whether it is meant. */
export function isOutOfFocus(conversation: Conversation, now: number): boolean {
  return conversation.items.length > 0 && isLongAgo(conversation, now);
}
