import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const check: Lexicon['questions']['check'] = {
  phrases: [
    '(is|is it true that|isnt|was|wasnt) (a|an) [film|movie] {film} {filter}',
    '(is|is it true that|isnt|was|wasnt) [a|an|film|movie|that|true] {film} {filter}',
    '(did|does|is|isnt|was|wasnt) [come out|film|from|made|movie|out|released|the] {film} {period}',
    '(did|didnt|does|doesnt|has|is|isnt|was|wasnt) [by|in] {film} {role} {person}',
    '(is|isnt|was|wasnt) (acting in|featured in|in|starring in) [also|really] {film} {person}',
    `
(did|didnt|does|doesnt)
(act|act in|appear|appear in|feature in|star|star in)
[also|really]
{film}
{person}
`,
    '(did|does|has|is|was) [cost|earn|have|last|less|longer|make|more|shorter|than] {film} {filter}',
  ],
};
