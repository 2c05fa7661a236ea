import type { Lexicon } from '../lexicon.ts';

/** Words around how many are wanted. */
export const counts: Lexicon['counts'] = {
  before: `
best
first
give
just
me
n
only
other
recommend
show
suggest
the
top
`,
  after: `
best
biggest
films
funniest
greatest
highest
lowest
most
movies
random
recommendations
scariest
similar
suggestions
top
worst
`,
  showThem: `
list them
name them
see them
show me them
show me which
show them
the list
what are they
what films
what movies
which are they
which films
which movies
which ones
`,
  beforeDecades: `
from
of
`,
  one: `
one
`,
};
