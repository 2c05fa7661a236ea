import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const wrong: Lexicon['questions']['wrong'] = {
  phrases: [],
};
