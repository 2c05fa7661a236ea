import { foldedSpan, type Sentence } from '../sentence.ts';
import type { Reading } from '../slot.ts';

/** True where the words from `from` on are a film's title that goes on to `to` or beyond: "Sin City", "No Country for Old Men". */
export function isTitleFrom(sentence: Sentence, from: number, to: number, { titles }: Reading): boolean {
  const ends = Array.from(
    { length: Math.min(MOST_BEYOND, sentence.words.length - to) + 1 },
    (_, i) => to + i,
  );
  const spans = ends.map((end) => foldedSpan(sentence, from, end));
  return [...titles.exactOf(spans).values()].some((matches) => matches.length > 0);
}

const MOST_BEYOND = 5;
