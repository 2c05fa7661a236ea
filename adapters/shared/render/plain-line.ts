/**
 * Control characters (an escape sequence would drive a terminal), halves of surrogate pairs (Telegram refuses them), line
 * ends, and turned writing order, which would hide or reorder what stands around.
 */
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** Text of the data or of a user as one line, without what no platform can show. */
export function plainLine(text: string): string {
  return text.replace(UNSAFE, ' ');
}
