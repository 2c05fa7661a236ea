import type { Lexicon } from '../lexicon.ts';

/** How people go on with what was asked before. `{unit}` is a month, year or decade. */
export const followUps: Lexicon['followUps'] = {
  leads: `
actually
ah
ah y
also
and
and for
and what about
but
how about
instead
just
n
nah
no
now
oh
oh and
ok and
okay and
only
or
same but
same for
same with
the same for
then
what about
`,
  more: `
5 more
another
another one
any more
any others
continue
five more
give me more
keep going
more
more like that
next
next ones
next page
one more
others
show more
something else
`,
  wholeYear: `
all of that year
all year
entire year
the entire year
the whole year
whole year
`,
  shorter: `
a shorter
shorter
shorter one
shorter ones
`,
  beforeMeasures: `
than
`,
  beforeNumbers: `
film
item
no
number
option
the
`,
  afterNumbers: `
film
films
movie
movies
one
ones
`,
  theOneBefore: `
previous one
the one above
the one before
the one before that
the previous
the previous one
the prior one
`,
  theOneAfter: `
next one
the next
the next one
the one after
the one after that
the one below
`,
  sequel: `
a sequel
its follow up
its sequel
sequel
the follow up
the next part
the next part of it
the sequel
`,
  ofFilm: `
for
of
to
`,
  thisOne: `
that film
that movie
that one
this film
this movie
this one
`,
  beforeDecades: `
the
`,
  anyGenre: `
all genres
any genre
any genre is fine
any kind
regardless of genre
whatever genre
`,
  anyYear: `
all time
all years
any date
any decade
any time
any year
any years
from any year
of any year
regardless of year
whatever year
`,
  anyPlace: `
any country
any language
anywhere
from any country
from anywhere
in any language
`,
  anybody: `
any actor
any cast
any director
anybody
anyone
by anyone
with anyone
`,
  anyLength: `
any duration
any length
however long
no matter how long
`,
  anyScore: `
any rating
any score
`,
  takeAway: `
drop
forget
lose the
remove
take away
take out
without the
`,
  compares: `
than
to
with
`,
  rejects: `
already
already seen
another
another one
boring
different one
dislike
dont like it
dont like that one
hard pass
i dont like it
i have seen it
ive seen it
ive seen that
nah
neither
next
no
no thanks
nope
nor that one
not that
not that either
not that one
not that one either
not this one
pass
saw it
saw that
seen it
seen that
seen that one
skip
something else
that one no
we saw it
we saw that one
`,
  not: `
except
no
nope
not
`,
  units: {
    month: `
month
`,
    year: `
year
`,
    decade: `
decade
`,
  },
  unitBefore: `
a {unit} earlier
one {unit} earlier
previous {unit}
the previous {unit}
the {unit} before
the {unit} earlier
the {unit} prior
{unit} before
`,
  unitAfter: `
a {unit} later
following {unit}
next {unit}
one {unit} later
the following {unit}
the next {unit}
the {unit} after
{unit} after
`,
  joins: `
and
featuring
plus
with
`,
  theOldOne: `
the classic one
the first version
the old one
the older one
the oldest one
the original
the original one
`,
  theNewOne: `
the latest version
the new one
the newer one
the newest one
the recent one
the remake
`,
  theOtherOne: `
the other film
the other one
`,
  sorts: `
arrange by
arrange them by
in order of
order by
order them by
order these by
order those by
ordered by
rank by
rank them by
rank these by
sort by
sort it by
sort them by
sort these by
sort those by
sorted by
`,
  each: `
by
each
every
per
`,
  last: `
last
`,
  penultimate: '',
  firstOfAll: `
first
`,
  beforeItems: `
that
the
`,
  beforeYears: `
one
the
version
`,
  of: `
from
of
`,
  afterYears: `
one
version
`,
};
