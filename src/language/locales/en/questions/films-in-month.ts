import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const filmsInMonth: Lexicon['questions']['filmsInMonth'] = {
  phrases: ['[month|premieres] {month}', '(box office|lineup) {month}'],
};
