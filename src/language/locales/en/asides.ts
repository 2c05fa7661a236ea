import type { Lexicon } from '../lexicon.ts';

/** Words around a request that change nothing of it. */
export const asides: Lexicon['asides'] = {
  around: `
a
always
away
bot
butaca
can
could
hello
hey
hi
i
id
im
immediately
in
just
kindly
like
me
need
now
ok
okay
only
please
pls
plz
right
so
thank
thanks
the
to
wanna
want
will
would
you
`,
  pleads: `
can
could
please
will
would
`,
  asksForFilms: `
film
films
like
movie
movies
similar
`,
  begin: `
a
an
by
directed
starring
that
the
this
which
with
you
`,
  beforeCompanions: `
for
with
`,
  own: `
my
our
`,
};
