import { cardinal, ordinal } from '../../language/numbers.ts';
import { deleteHashes, editDistance } from '../../language/spelling.ts';
import type { Vocabulary } from '../../slots/sentence.ts';

const SHORTEST = 4;
const LONG = 8;
const LONG_STEM = 6;

/**
 * Mends mistyped words of the questions' own vocabulary ("juebes", "kuantas"). A word that is
 * known, or stands in a title or name (`isName`), is left as it is.
 */
export function openVocabulary(vocabulary: readonly string[], isName: (word: string) => boolean): Vocabulary {
  const whole = new Set<string>();
  const stems: string[] = [];
  for (const word of vocabulary) {
    if (word.endsWith('*')) stems.push(word.slice(0, -1));
    else whole.add(word);
  }
  const longStems = stems.filter((stem) => stem.length >= LONG_STEM);
  const byHash = new Map<number, string[]>();
  for (const word of whole) {
    if (word.length < SHORTEST) continue;
    for (const hash of deleteHashes(word)) byHash.set(hash, [...(byHash.get(hash) ?? []), word]);
  }
  const nearStem = (word: string): string | undefined => {
    const stem = longStems.find(
      (one) => word.length >= one.length && editDistance(word.slice(0, one.length), one, 1) <= 1,
    );
    return stem && stem + word.slice(stem.length);
  };
  const near = (word: string): string | undefined => {
    const limit = word.length >= LONG ? 2 : 1;
    const candidates = new Set([...deleteHashes(word)].flatMap((hash) => byHash.get(hash) ?? []));
    let best: { readonly word: string; readonly edits: number } | undefined;
    for (const candidate of candidates) {
      const edits = editDistance(word, candidate, limit);
      if (edits <= limit && edits < (best?.edits ?? limit + 1)) best = { word: candidate, edits };
    }
    return best?.word ?? nearStem(word);
  };
  const isNumber = (word: string): boolean => (cardinal(word) ?? ordinal(word)) !== undefined;
  const has = (word: string): boolean => whole.has(word) || stems.some((stem) => word.startsWith(stem));
  const mend = (word: string): string | undefined => {
    if (word.length < SHORTEST || /\d/.test(word) || has(word) || isNumber(word) || isName(word))
      return undefined;
    return near(word);
  };
  return { has, mend };
}
