import type { lexicon } from './es/lexicon.ts';

/**
 * All that is heard in a language: lists of folded phrases, one a line, and templates of phrases (see `compilePhrase`).
 * A language that has none for something gives an empty list.
 */
export type Lexicon = typeof lexicon;
