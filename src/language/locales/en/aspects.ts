import type { Lexicon } from '../lexicon.ts';

/** Words that say by what two films are compared. */
export const aspects: Lexicon['aspects'] = {
  more: {
    score: `
best
better
better rated
better rating
better score
did better
higher rated
higher rating
higher score
is better
rated higher
score higher
scored higher
`,
    votes: `
better known
has more votes
more famous
more popular
more votes
most popular
`,
    return: `
better return
bigger return
higher return
more profitable
most profitable
`,
    revenue: `
bigger
bigger box office
did better at the box office
earn more
earned more
gross more
grossed more
higher grossing
made more
made more money
make more
make more money
more successful
`,
    budget: `
bigger budget
cost more
costlier
higher budget
more expensive
`,
    runtime: `
is longer
last longer
lasts longer
longer
longest
`,
    date: `
came later
came out later
more recent
newer
released later
`,
  },
  less: {
    score: `
lower rated
lower score
rated lower
worse
worst
`,
    votes: `
fewer votes
less popular
`,
    return: `
less profitable
`,
    revenue: `
earned less
grossed less
less successful
made less
made less money
make less
`,
    budget: `
cheaper
cost less
lower budget
smaller budget
`,
    runtime: `
is shorter
shorter
`,
    date: `
came first
came out first
older
released earlier
released first
`,
  },
  or: `
or
`,
  otherWay: `
less
more
`,
  asksWhether: `
are
did
didnt
do
does
doesnt
has
is
isnt
was
wasnt
`,
  asksWhich: `
what
which
`,
};
