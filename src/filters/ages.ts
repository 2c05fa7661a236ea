import { everyList, everyWord } from '../language/every-locale.ts';
import { isFunctionWord } from '../language/idle-words.ts';
import { compileWords } from '../language/word-matcher.ts';
import { oncePerSentence } from '../slots/once-per-sentence.ts';
import type { Sentence } from '../slots/sentence.ts';
import type { Mention } from '../slots/slot.ts';

const YEARS = compileWords([[everyList(({ ages }) => ages.years), true]]);
const CHILDREN = everyWord(({ ages }) => ages.children);
const FOR = everyWord(({ ages }) => ages.for);
const WITH = everyWord(({ ages }) => ages.with);
const OWN = everyWord(({ ages }) => ages.own);
/** Who is older watches what everybody does. */
const OLDEST_CHILD = 12;
const MOST_BETWEEN = 5;

/** "for a 6 year old", "con mi hija de 8 años": a film for the family. */
export const hearAges = oncePerSentence((sentence: Sentence): readonly Mention[] => {
  const words = sentence.words.map(({ folded }) => folded);
  return YEARS.find(words).flatMap(({ from, to }): readonly Mention[] => {
    const age = Number(words[from - 1] ?? Number.NaN);
    if (!(age <= OLDEST_CHILD)) return [];
    const isBetween = (word: string): boolean => CHILDREN.has(word) || OWN.has(word) || isFunctionWord(word);
    let start = from - 1;
    for (let at = start - 1; at >= 0 && at >= from - 1 - MOST_BETWEEN && isBetween(words[at] ?? ''); at--)
      if (leads(words, at)) start = at;
    if (start === from - 1) return [];
    let end = to;
    while (CHILDREN.has(words[end] ?? '')) end++;
    return [{ from: start, to: end, gives: [{ genre: 'Family' }], trust: 0.95 }];
  });
});

/** A film is "for" a child, and watched "with my" child; one "with a" child tells of it. */
function leads(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return FOR.has(word) || (WITH.has(word) && OWN.has(words[at + 1] ?? ''));
}
