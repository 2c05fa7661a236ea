import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const filmsInPeriod: Lexicon['questions']['filmsInPeriod'] = {
  phrases: [
    '[premieres] {period}',
    `
(
how many are there
how many are they
how many in total
how many is that
how many of them
)
[altogether|in total|total]
`,
    '~count [are there|do you have|exist|have you got|in the database] {filter}',
    'how big [is] (catalog|catalogue|collection|database)',
  ],
};
