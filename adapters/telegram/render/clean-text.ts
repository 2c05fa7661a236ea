// Turned writing order would hide text, and Telegram refuses half a surrogate pair.
const UNSAFE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu;

/** Text of the data or of a user as one line, without what a message cannot hold. */
export function cleanText(text: string): string {
  return text.replace(UNSAFE, ' ');
}
