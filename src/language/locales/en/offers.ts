import type { Lexicon } from '../lexicon.ts';
import type { Signs } from '../signs.ts';

/** Answers to what was offered. */
export const offers: Lexicon['offers'] = {
  yes: `
absolutely
confirm
confirmed
definitely
do it
go ahead
of course
ok
okay
sure
yeah
yep
yes
yup
`,
  no: `
better not
cancel
cancel that
do not
dont
forget it
forget that
leave it
nah
never
never mind
nevermind
no
no way
nope
rather not
stop
`,
  undo: `
undo
undo it
undo that
`,
  polite: `
it
now
please
pls
plz
thank you
thanks
that
`,
};

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

/** What tells English in writing. */
export const signs: Signs = { sign: /\b\w+['’](?:s|re|t|ve|ll|d|m)\b/i, weight: 1 };
