import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const watch: Lexicon['questions']['watch'] = {
  phrases: [
    `
(
add it
add that
add that one
add this
add this one
bookmark it
bookmark that
bookmark this
for later
i want to see it
i want to see that
i want to see that one
i want to watch it
i want to watch that
i want to watch that one
id like to see it
id like to watch it
ill watch it later
keep it
keep it for later
put it
put that one
save it
save that
save that one
save this
save this one
to watch later
want to see it
want to watch it
watch it later
)
[
for another day
for later
in my list
in my watchlist
in the list
on my list
on my watchlist
on the list
to my list
to my watchlist
to the list
to the watchlist
to watch later
]
{film}
`,
    `
(
add
bookmark
keep
put
save
stick
)
(
for another day
for later
in my list
in my watchlist
in the list
on my list
on my watchlist
on the list
to my list
to my watchlist
to the list
to the watchlist
to watch later
)
{film}
`,
    '(add|bookmark) {film}',
    `
(
i have to see
i have to watch
i need to see
i need to watch
i should see
i should watch
i wanna see
i wanna watch
i want to see
i want to watch
i would like to see
i would like to watch
id like to see
id like to watch
wanna see
wanna watch
want to see
want to watch
)
{film}
`,
    `
(
films i saved
let me see my list
movies i saved
movies i want to see
movies i want to watch
my list
my saved films
my saved movies
my watch list
my watchlist
open my list
saved films
saved movies
show me my list
show me my watchlist
show my list
show my watchlist
watch list
watchlist
what is on my list
what is on my watchlist
whats in my list
whats on my list
whats on my watchlist
)
[
are
have
how many
i
is
open
see
show
show me
the
what
whats
which
~films
]
`,
    `
{unlisted}
[
delete
delete it
drop
drop it
remove
remove it
remove that
remove that one
remove this
take
take it
take that
take that one
]
{film}
`,
    '{cleared}',
  ],
  clears: `
clear my list
clear my watch list
clear my watchlist
clear the watchlist
empty my list
empty my watchlist
reset my list
reset my watchlist
`,
  /** Where a film is taken off, and the words of taking. */
  off: {
    whole: ``,
    places: `
from my list
from my watch list
from my watchlist
from the list
from the watchlist
off my list
off my watch list
off my watchlist
off the list
off the watchlist
out of my list
out of my watchlist
`,
    verbs: `
delete
delete it
drop
drop it
remove
remove it
remove that
remove that one
remove this
take
take it
take that
take that one
`,
  },
};

/** How the question is put, and its own words. */
export const rate: Lexicon['questions']['rate'] = {
  phrases: [
    `
(
give it
give that
give this
i gave
i gave it
i give
i give it
i rate
i rate it
i rated
i would give
i would give it
id give
id give it
id rate
id rate it
my rating is
my score is
rate
rate it
rate that
rate this
score it
)
{rating}
[
a
an
as
at
for
is
it
of
to
with
with a
with an
]
{film}
`,
    '(give) (a|an) {rating} {film}',
    `
{unrated}
[for|from|of|off|the]
{film}
`,
    `
(
did i rate
films i have rated
films i rated
films ive rated
have i rated
movies i have rated
movies i rated
movies ive rated
my rated films
my rated movies
my ratings
my scores
)
[
are
have
how many
i
is
open
see
show
show me
the
what
whats
which
~films
]
`,
    '(did i rate|have i rated|i have rated|i rated|ive rated) [the|which|~films] {ratings}',
    '(my) (rated|ratings|scores) [~films] {ratings}',
  ],
  /** Beside these a number is what a film is given. */
  cues: `
give
i gave
i give
i rate
i rated
id give
id rate
my rating
my score
rate
score it
would give
`,
  half: `
and a half
`,
  outOf: `
of
out of
over
`,
  stars: `
star
stars
`,
  points: `
point
points
`,
  /** Beside these it is one's own ratings that are best or worst. */
  own: `
rate
rated
ratings
scores
`,
  ratings: {
    best: `
best
high
highest
most
the best
the highest
top
`,
    worst: `
least
low
lowest
the lowest
the worst
worst
`,
  },
  off: {
    whole: `
clear my rating
delete my rating
delete the rating
remove my rating
remove the rating
take back my rating
take off my rating
unrate
unrate it
`,
    places: ``,
    verbs: ``,
  },
};
