import type { Lexicon } from '../lexicon.ts';

/** Words around a story. */
export const stories: Lexicon['stories'] = {
  leavesOut: `
but no
but not
not about
not too
not very
nothing too
nothing very
thats not
with no
without
without any
`,
  before: `
about
of
that
where
which
with
`,
  films: `
cinema
film
films
flick
flicks
movie
movies
one
ones
picture
pictures
plot
story
title
`,
  after: `
about
by
comedy
directed
drama
featuring
film
films
flick
flicks
from
in
movie
movies
starring
that
thriller
where
which
with
`,
};
