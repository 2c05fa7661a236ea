import type { Lexicon } from '../lexicon.ts';

/** Words around a story. */
export const stories: Lexicon['stories'] = {
  filmsInPlural: '',
  filmInSingular: '',
  leavesOut: `
arent about
but no
but not
isnt about
nor
not about
not on
not too
not very
nothing about
nothing too
nothing very
thats not
with no
without
without any
`,
  leavesOutAnywhere: `
i dont want
nothing with
that are not about
that arent about
that arent too
that arent very
that is not about
that isnt about
that isnt too
that isnt very
`,
  before: `
about
of
that
where
which
with
`,
  basis: `
based on
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
  tells: `
about
that
when
where
which
who
whose
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

/** Words that tell a reading of a sentence from another. */
export const features: Lexicon['features'] = {
  asks: `
are
did
does
how
is
was
were
what
whats
when
where
which
who
whos
why
`,
  counts: `
how many
how much
number of
`,
  tells: `
about
as a
as an
in which
that
when
where
who
whose
`,
  plural: `
films
flicks
list
movies
ones
ranking
the best
the worst
`,
  singular: `
a
an
anything
film
flick
movie
one
something
`,
  wished: '',
  introduces: `
featuring
starring
with
`,
  negates: `
arent
doesnt
dont
except
isnt
never
no
nor
not
without
`,
};
