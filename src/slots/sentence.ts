import { type Token, tokenize } from '../domain/fold.ts';

/** A word of a sentence: as typed, folded, and `word`, folded with its spelling corrected. */
export type Word = Token & {
  readonly word: string;
  /** True for a word of the questions' own vocabulary. */
  readonly known: boolean;
  /** True for a word of an opener, which narrows nothing ("I'm looking for a good …"). */
  readonly idle?: boolean;
  /** How usual it is in stories: 0 where it is in none, 1 where it is as usual as love. Absent: not looked at. */
  readonly topic?: number;
};

export type Sentence = {
  readonly text: string;
  readonly words: readonly Word[];
  /** The text with the spelling of its words corrected, and where each word starts in it. */
  readonly corrected: string;
  readonly offsets: readonly number[];
};

/** More words than any question needs; the rest of a longer text is not looked at. */
const MOST_WORDS = 60;

/** The vocabulary of the questions: knows a word, and gives a known one for a mistyped one. */
export type SpellingCorrector = {
  readonly has: (word: string) => boolean;
  readonly correct: (word: string) => string | undefined;
};

/** Cuts a text into words and corrects the spelling of mistyped ones. */
export function readSentence(text: string, { has, correct }: SpellingCorrector): Sentence {
  const words = tokenize(text)
    .slice(0, MOST_WORDS)
    .map((token): Word => {
      const word = correct(token.folded) ?? token.folded;
      return { ...token, word, known: has(word) };
    });
  const offsets: number[] = [];
  let corrected = '';
  let end = 0;
  for (const { text: typed, folded, word, start, end: next } of words) {
    corrected += text.slice(end, start);
    offsets.push(corrected.length);
    corrected += word === folded ? typed : word;
    end = next;
  }
  return { text, words, corrected: corrected + text.slice(end, end + 200), offsets };
}

/** The folded text of some words. */
export function foldedSpan({ words }: Sentence, from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');
}

/** The text of some words as they were typed; a bracket that opens among them is closed. */
export function typedSpan({ text, words }: Sentence, from: number, to: number): string {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return '';
  const span = text.slice(first.start, last.end);
  return text[last.end] === ')' && span.includes('(') ? `${span})` : span;
}
