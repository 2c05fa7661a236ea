import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const topPeople: Lexicon['questions']['topPeople'] = {
  phrases: [
    `
{role}
{metric}
[
according
by
ever
had
has
have
in total
list
made
make
of all time
ranking
what
which
who
~films
]
`,
    `
{role}
(
busiest
fewest
hardest working
highest number of
largest number of
more
most
most films
most movies
most prolific
prolific
record
)
[
ever
had
has
have
in
list
made
make
of all time
ranking
what
which
who
~films
]
`,
  ],
};
