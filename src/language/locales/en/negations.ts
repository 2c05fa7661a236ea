import type { Lexicon } from '../lexicon.ts';

/** Words that leave out what follows them. "With o" is "w/o", its first letter written out. */
export const negations: Lexicon['negations'] = {
  ofKinds: `
anything but
arent
avoid
avoiding
but no
but not
didnt like
do not like
do not want
dont enjoy
dont like
dont want
except
except for
excluding
hate
i hate
isnt
less
minus
neither
no more
non
nor
not
not a
not a fan of
not feeling
not in the mood for
not into
nothing
other than
sick of
skip
tired of
with no
with o
without
`,
  ofNames: `
anything but
apart from
arent
aside from
besides
but no
but not
did not like
didnt
didnt enjoy
didnt like
doesnt
dont
except
except for
excluding
hated
isnt
leave out
leaving out
minus
neither
never
no
non
none
nor
not
nothing
other than
skip
wasnt
with o
without
`,
  between: `
a
about
acted
acting
actor
an
any
anything
are
be
being
by
cast
collection
come
comes
coming
direct
directed
director
featuring
film
films
franchise
from
has
have
in
include
includes
including
is
made
movie
movies
of
produced
saga
star
starring
stars
that
the
was
were
with
`,
  verbs: `
except
excluding
`,
  bare: `
never
no
`,
  goesOn: `
but
please
`,
  none: `
if not
or less
why not
`,
  joins: `
and
nor
or
`,
};
