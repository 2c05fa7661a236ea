import type { Lexicon } from './lexicon.ts';
import type { Voice } from './voice.ts';

/** All that Butaca knows of a language but its messages, which stand with what says them. */
export type Tongue = {
  readonly lexicon: Lexicon;
  readonly voice: Voice;
  /** None for the language of the texts themselves, whose stemmer has its words. */
  readonly stories?: StoryWords;
};

/** How a story that is told in a language finds its words in the texts of films, which are English. */
type StoryWords = {
  /** Words that say nothing of a story, folded, one a line. */
  readonly stopWords: string;
  /** Where the catalog has a dictionary of the language; without one, words are looked up as they are. */
  readonly dictionary?: WordForms;
};

/** Under which forms a word stands in a dictionary, the likeliest first; and under which stem. */
export type WordForms = {
  readonly forms: (word: string) => readonly string[];
  readonly stem: (word: string) => string;
};
