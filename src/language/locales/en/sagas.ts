import type { Lexicon } from '../lexicon.ts';

/** What sagas and their parts are called, and the words around their names. */
export const sagas: Lexicon['sagas'] = {
  asks: `
all
are
collection
complete
every
exist
film
films
franchise
how
list
many
movie
movies
order
saga
there
whole
`,
  parts: `
chapter
episode
part
vol
volume
`,
  generic: `
collection
franchise
of
saga
series
the
trilogy
`,
  partOf: `
chapter
episode
number
part
the
vol
volume
`,
  names: `
collection
entries
franchise
installments
saga
sequel
sequels
series
trilogy
universe
`,
  all: `
all
every
list
order
whole
`,
  films: `
entries
film
films
flick
flicks
installment
installments
movie
movies
`,
  several: `
any
best
one
ones
which
`,
  of: `
from
in
of
`,
  articles: `
the
`,
  beforeNumbers: `
chapter
part
vol
volume
`,
};
