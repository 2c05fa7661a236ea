import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const actor: Lexicon['questions']['actor'] = {
  phrases: [
    '(acting|actor|actress) [average|career|credits|total|~count|~films|~money] {person}',
    `
~earnings
(
act
acted
acted in
acts
appeared
appeared in
been in
performed
played in
star
starred
starring
stars
)
[~count|~films]
{person}
`,
    `
~count
~films
[~premiere]
(
act in
acted in
acts in
appear in
appeared in
appears in
as actor
as an actor
as an actress
been
been in
featuring
has acted in
has starred in
played in
star in
starred
starring
stars
with as an actor
)
{person}
`,
    'as an (actor|actress) [how did|how well|~money] {person}',
    '~money [~films] (featuring|starring|with) {person}',
    `
(
average return for
average return of
average return on
how lucrative
how profitable
how successful
mean return on
return on
)
[~films]
(featuring|starring|with)
{person}
`,
    `
(
acting career
acting gigs
in front of the camera
on screen
onscreen
role
roles
)
[~count|~money]
{person}
`,
    '~count (acting credits|appearances|parts|roles) {person}',
  ],
};

/** How the question is put, and its own words. */
export const director: Lexicon['questions']['director'] = {
  phrases: [
    '(director|filmmaker) [average|career|total|~count|~films|~money] {person}',
    `
~earnings
(
direct
directed
directing
directs
helm
helmed
helming
helms
)
[all|by|~count|~films]
{person}
`,
    '~count [~films] (did direct|direct|directed|has directed|helmed) {person}',
    'as a (director|filmmaker) [how did|how well|~money] {person}',
    '~earnings ~films (directed by|helmed by) {person}',
    '(at the helm|behind the camera|in the directors chair) {person}',
  ],
};

/** How the question is put, and its own words. */
export const person: Lexicon['questions']['person'] = {
  phrases: [
    '{person}',
    '~money [~films] {person}',
    `
(
how much cash
how much do
how much does
how much has
how much money
)
[cash|dough|money]
~money
{person}
`,
    `
(
bucks
earnings
figures
money
numbers
returns
stats
takings
the numbers
)
[for|of|on]
{person}
`,
    `
(
bankable
box office draw
how bankable
how did
how is
how well has
track record
worth
)
[do|doing|done|~money]
{person}
`,
    `
(
about
career
facts
figures
give me info on
info
information
know about
profile
tell me about
tell me something about
who is
who was
whos
)
{person}
`,
  ],
};

/** How the question is put, and its own words. */
export const filmography: Lexicon['questions']['filmography'] = {
  phrases: [
    `
~films
[
all
all the
appeared
appears
been in
complete
did
direct
do
done
else
every
full
has done
has made
is in
list
made
make
more
other
was in
what
which
]
{person}
`,
    '{role} ~films [all|has|list|other|what|which] {person}',
    '{role} (all|anything|else|everything|list|what|what else|which) {person}',
    `
(
act
acted
appear
appeared
been in
done
made
make
star
starred
work
worked
~films
)
together
[
a
any
did
ever
have
in
what
which
]
{person}
`,
    '(filmography) [actor|complete|director|full|list|whole] {person}',
    `
(
anything
everything
stuff
what did
what else did
what else has
what else have
what else is
what else was
what has
what is
what was
)
(appeared in|been in|by|do|done|from|in|made|make|with|work on)
{person}
`,
  ],
};

/** How the question is put, and its own words. */
export const topPeople: Lexicon['questions']['topPeople'] = {
  phrases: [
    `
{role}
{metric}
[
according
by
ever
had
has
have
in total
list
made
make
of all time
ranking
top
what
which
who
~films
]
`,
    `
{role}
(
busiest
fewest
hardest working
highest number of
largest number of
more
most
most films
most movies
most prolific
prolific
record
)
[
ever
had
has
have
in
list
made
make
of all time
ranking
top
what
which
who
~films
]
`,
  ],
};

/** How the question is put, and its own words. */
export const character: Lexicon['questions']['character'] = {
  phrases: [
    '{character} [actor|actress|character|part|played|plays|role|which|who]',
    `
(
actor who played
actor who plays
the character of
the part of
the role of
what actor played
what actor plays
which actor played
which actor plays
which actor was
which actors have played
which actress played
which actress plays
which actress was
who acts as
who has played
who has portrayed
who played
who plays
who portrayed
who portrays
who voiced
who voices
who was
whose part is
whose role is
)
{character}
[actor|actress|who]
`,
    `
(
character of
name of the character
part of
role of
what character did
what character does
what did
what does
what part did
what part does
what role did
what role does
whats the name of
which character did
which character does
which part did
which role did
who did
who does
)
(character|has|have|part|play|played|plays|portray|role)
{person}
{film}
`,
    '(character|part|played as|plays as|role|who is|who was) {person} {film}',
    '(characters|parts|roles) [all|has|have|played|what|which] {person}',
    `
(
characters
the characters
who is who
who plays who
who plays whom
)
{film}
`,
  ],
};
