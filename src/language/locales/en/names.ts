import type { Lexicon } from '../lexicon.ts';

/** Words around titles and names. */
export const names: Lexicon['names'] = {
  beforeFilms: `
about
and
as
called
did
does
enjoyed
in
is
like
liked
loved
named
of
or
saw
seen
similar
similar to
than
titled
versus
vs
was
watched
`,
  beforePeople: `
actor
actors
actress
and
by
did
directed by
director
directs
does
featuring
has
played by
plays
star
starring
stars
with
`,
  films: `
film
films
flick
flicks
movie
movies
picture
`,
  articles: `
a
an
any
some
the
`,
  joins: `
and
or
`,
  before: `
by
for
from
like
of
to
with
`,
  beforeTitles: `
a
about
film
for
from
in
movie
of
the
to
`,
  beforeCritiques: `
but
less
more
no
not
that
with
without
`,
  beforeYears: `
film
from
in
movie
of
one
original
the
version
year
`,
};
