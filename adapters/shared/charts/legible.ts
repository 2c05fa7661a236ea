/** What the font has no letters for: it would be drawn as empty boxes. */
const FOREIGN =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{P}\p{Sc}\p{Sm} ]|[\u3000-\u303f\uff00-\uffef]/gu;
const NAMED = /[\p{L}\p{Nd}]/u;

/** A text without what the font cannot draw; `instead` where no letter or digit would be left. */
export function legible(text: string, instead: string): string {
  const kept = text.normalize('NFC').replace(FOREIGN, ' ').replace(/ {2,}/g, ' ').trim();
  return NAMED.test(kept) ? kept : instead;
}
