import { everyPhrase, everyWord } from '../language/every-locale.ts';
import { isFiller, isFunctionWord } from '../language/idle-words.ts';
import { indexNearWords } from '../language/near-words.ts';
import { cardinal, ordinal } from '../language/numbers.ts';
import { editDistance } from '../language/spelling.ts';
import type { SpellingCorrector } from '../slots/sentence.ts';

/** How people shorten common words while typing, and how those sound to them: the short form as it is typed, folded. */
const abbreviations: ReadonlyMap<string, string> = new Map(
  everyPhrase(({ talk }) => talk.abbreviations).map((line) => line.split(' ') as [string, string]),
);
/** How an adjective of a place ends: "italian*" is one with any of them. */
const ENDINGS = everyWord((words) => words.talk.endings);
const SHORTEST = 4;
/** A word of three letters is one of four with a letter left out. */
const SHORTEST_TYPED = 3;
const LONG = 8;
const LONGEST = 24;
const LONG_STEM = 6;

/**
 * Corrects mistyped words of the questions' own vocabulary ("juebes", "kuantas"). A word that is
 * known, or stands in a title or name (`isName`), is left as it is.
 */
export function openSpellingCorrector(
  vocabulary: readonly string[],
  isName: (word: string) => boolean,
): SpellingCorrector {
  const whole = new Set<string>();
  const stems: string[] = [];
  for (const word of vocabulary) {
    if (word.endsWith('*')) stems.push(word.slice(0, -1));
    else whole.add(word);
  }
  const longWords = [...whole].filter((word) => word.length >= LONG);
  const longStems = stems.filter((stem) => stem.length >= LONG_STEM);
  const nearWords = indexNearWords([...whole].filter((word) => word.length >= SHORTEST));
  const nearStem = (word: string): string | undefined => {
    const stem = longStems.find(
      (prefix) => word.length >= prefix.length && editDistance(word.slice(0, prefix.length), prefix, 1) <= 1,
    );
    return stem && stem + word.slice(stem.length);
  };
  const near = (word: string): string | undefined => {
    const limit = word.length >= LONG ? 2 : 1;
    let best: { readonly word: string; readonly edits: number } | undefined;
    for (const candidate of nearWords(word)) {
      const edits = editDistance(word, candidate, limit);
      if (edits <= limit && edits < (best?.edits ?? limit + 1)) best = { word: candidate, edits };
    }
    return best?.word ?? nearStem(word) ?? nearLong(word, longWords);
  };
  const isNumber = (word: string): boolean => (cardinal(word) ?? ordinal(word)) !== undefined;
  const has = (word: string): boolean => whole.has(word) || stems.some((stem) => word.startsWith(stem));
  /** "directer" begins like "direct*", but a whole word of that stem is what was meant; "española" is a word of its own. */
  const nearOfStem = (word: string): string | undefined => {
    const stem = longStems.find((prefix) => word.startsWith(prefix));
    if (stem === undefined || word.length < LONG || ENDINGS.has(word.slice(stem.length))) return undefined;
    return [...nearWords(word)].find(
      (candidate) => candidate.startsWith(stem) && editDistance(word, candidate, 1) <= 1,
    );
  };
  const correct = (word: string): string | undefined => {
    if (whole.has(word)) return undefined;
    if (has(word)) return nearOfStem(word);
    const long = abbreviations.get(word);
    if (long !== undefined) return long;
    if (
      word.length < SHORTEST_TYPED ||
      word.length > LONGEST ||
      /\d/.test(word) ||
      isNumber(word) ||
      isOther(word)
    )
      return undefined;
    const mended = near(word);
    return mended === undefined || isName(word) ? undefined : mended;
  };
  return { has, correct };
}

/** Two letters amiss in a long word: the first is rarely one of them. */
function nearLong(word: string, longWords: readonly string[]): string | undefined {
  if (word.length < LONG - 2) return undefined;
  return longWords.find(
    (long) =>
      long[0] === word[0] && Math.abs(long.length - word.length) <= 2 && editDistance(word, long, 2) <= 2,
  );
}

/** Words that say little are right as they are. */
function isOther(word: string): boolean {
  return isFunctionWord(word) || isFiller(word);
}
