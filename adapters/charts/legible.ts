/** What the font has no letters for: it would be drawn as empty boxes. */
const FOREIGN =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\p{Sc}\p{Sm} \u00a0\u202f]|[\u3000-\u303f\uff00-\uffef]/gu;
const LETTER = /\p{L}/u;
const SIGN = /[\p{L}\p{Nd}]/u;

/** A text without what the font cannot draw; `instead` stands for a name of which no letter is left. */
export function legible(text: string, instead: string): string {
  const drawable = text.normalize('NFC').replace(FOREIGN, ' ').replace(/ {2,}/g, ' ').trim();
  if (!SIGN.test(drawable)) return instead;
  return LETTER.test(text) && !LETTER.test(drawable) ? `${instead} ${drawable}`.trim() : drawable;
}
