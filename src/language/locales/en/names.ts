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
  likens: `
enjoyed
like
liked
love
loved
saw
seen
similar to
vein of
watched
`,
  beforePeople: `
actor
actors
actress
and
both
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
  particles: `
da
de
della
den
der
di
du
le
van
von
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

/** Words that mean somebody of the conversation, and those before names. */
export const people: Lexicon['people'] = {
  kin: `
bros
brothers
siblings
sisters
`,
  pluralArticles: `
the
`,
  somebody: `
he
her
hers
him
his
of theirs
she
that boy
that dude
that girl
that guy
that lady
that man
that person
that woman
this guy
this man
this woman
`,
  theDirector: `
its director
same director
that director
the director
this director
`,
  theLead: `
same actor
same actress
same lead
same star
that actor
that actress
the lead
the lead actor
the main actor
the protagonist
the star
`,
  unsaid: `
they
`,
  makes: `
direct
directed
do
done
made
make
`,
  both: `
both
both of them
the two of them
together
`,
  before: `
and
by
featuring
starring
with
`,
};

/** Words of acting and directing, and those around who does it. */
export const roles: Lexicon['roles'] = {
  beforeActors: `
acted by
actor
actors
actress
actresses
also starring
and starring
features
featuring
played by
portrayed by
star
starred
starring
stars
with
`,
  beforeDirectors: `
by director
directed by
direction of
director
directors
from director
the director
`,
  beforePeople: `
by
from
made by
of
`,
  owns: `
by
of
`,
  credits: `
based on a book by
based on a novel by
based on the book by
based on the novel by
book by
composed by
music by
novel by
produced by
screenplay by
scripted by
story by
written by
`,
  afterActors: `
acted
acts
and
appeared
appears
as
is
play
played
playing
plays
portrayed
portrays
star
starred
starring
stars
`,
  afterDirectors: `
direct
directed
directing
directs
helmed
`,
  weaklyAfter: `
and
as
is
`,
  joins: `
also
and
both
or
the
und
with
`,
  or: `
or
`,
  actor: `
acted
acting
actor
actors
actress
actresses
as actor
starred
starring
stars
`,
  director: `
direct*
directed
directed by
director
filmmaker
made by
`,
};

/** Words around the names of characters. */
export const characters: Lexicon['characters'] = {
  before: `
actor that played
actor who played
actor who plays
actors who have played
actors who played
actress who played
actress who plays
character called
character named
played the character
portrayal of
what actor played
what actor plays
which actor played
which actor plays
which actor was
which actors have played
which actors played
which actress played
which actress plays
which actress was
who acted as
who acts as
who did play
who has played
who has portrayed
who is playing
who played
who plays
who portrayed
who portrays
who voiced
who voices
whos playing
whose character is
whose part is
whose role is
`,
  beforeEither: `
character of
role of
the character of
the part of
the role of
who was
`,
  beforeFilms: `
from
in
on
`,
  nobody: `
actor
actors
actress
behind
cast
director
directors
lead
main
producer
protagonist
writer
`,
  small: `
a
an
her
him
in
it
of
that
the
this
`,
};

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
  betweenNumberAndSaga: `
entry
film
installment
movie
of
one
part
saga
the
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
