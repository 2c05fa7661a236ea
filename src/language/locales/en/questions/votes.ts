import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const votes: Lexicon['questions']['votes'] = {
  phrases: [
    `
(
amount of votes
by how many people
how many people
number of ratings
number of voters
number of votes
people bothered
ratings
tally
total votes
vote
vote count
vote tally
vote total
voted
voters
votes
voting
)
{film}
`,
    `
~count
(fans|folks|peeps|people|persons|ppl|users|viewers)
(rate|rated|review|reviewed|scored|vote|voted|weighed in)
{film}
`,
    `
~count
(
people have voted
people rated
people voted
ratings
voters
votes
)
[average]
{film}
`,
  ],
};
