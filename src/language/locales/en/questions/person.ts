import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const person: Lexicon['questions']['person'] = {
  phrases: [
    '{person}',
    '~money [~films] {person}',
    `
(
how much cash
how much do
how much does
how much has
how much money
)
[cash|dough|money]
~money
{person}
`,
    `
(
bucks
earnings
figures
money
numbers
returns
stats
takings
the numbers
)
[for|of|on]
{person}
`,
    `
(
bankable
box office draw
how bankable
how did
how is
how well has
track record
worth
)
[do|doing|done|~money]
{person}
`,
    `
(
about
career
facts
figures
give me info on
info
information
know about
profile
tell me about
tell me something about
who is
who was
whos
)
{person}
`,
  ],
};
