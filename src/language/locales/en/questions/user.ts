import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const privacy: Lexicon['questions']['privacy'] = {
  phrases: [
    `
(
can i
how can i
how do i
how to
is there a way to
where do i
)
(
delete everything
delete my account
delete my data
delete my history
erase my data
export my data
get my data
remove my data
wipe my data
)
`,
    `
(
about me
are you spying
data do you have
data do you keep
data do you store
do you keep my
do you store my
do you track
keep my data
keep my messages
know about me
log my messages
my data
personal data
privacy
privacy policy
read my messages
save my data
save my messages
spying on me
store my messages
track me
tracking
what data
what data do you
what do you have on me
what do you keep
what do you know about me
what do you store
what info do you have
what information do you
which data
)
[have|keep|save|store]
`,
  ],
};

/** How the question is put, and its own words. */
export const exportData: Lexicon['questions']['exportData'] = {
  phrases: [
    `
(
a copy of everything you have on me
all my data
copy of all my data
copy of my data
download all my data
export
export my data
get my data
give me my data
have my data
send me my data
want my data
)
[
a
all my data
as a file
as json
data
everything
everything you keep about me
let me have
my data
my seen films
]
`,
  ],
};

/** How the question is put, and its own words. */
export const forgetMe: Lexicon['questions']['forgetMe'] = {
  phrases: [
    `
(clear|delete|erase|forget|remove|wipe)
(
all about me
all my data
all of my data
everything about me
everything you have on me
everything you know about me
my account
my data
my history
my info
my information
what you know about me
)
`,
    `
(
delete everything
erase everything
forget about me
forget me
)
`,
  ],
};

/** How the question is put, and its own words. */
export const undo: Lexicon['questions']['undo'] = {
  phrases: [
    `
(bring back|recover|restore|undo|undo it|undo that)
[
everything
my data
the erasing
what i erased
what you erased
]
`,
  ],
};

/** How the question is put. */
export const importFilms: Lexicon['questions']['importFilms'] = {
  phrases: [
    `
(
can i import
how do i import
i want to import
import
)
[
a csv
a file
csv
from imdb
from letterboxd
into butaca
lists
my films
my list
my lists
my movies
my ratings
my seen films
my watchlist
]
`,
    `
upload
(
a csv
a file
my films
my list
my lists
my movies
my ratings
my watchlist
)
`,
  ],
};

/** How the question is put, and what languages are called. */
export const language: Lexicon['questions']['language'] = {
  phrases: [
    '(can you|could you|do you|please) (answer|reply|respond|speak|talk) {locale}',
    `
(
answer
change
from now on
i prefer
i speak
language
lets speak
lets talk
prefer
reply
respond
set
speak
switch
talk
talk to me
use
)
[
from now on
in
language
my language
the language
to
with me
your language
]
{locale}
`,
  ],
  names: {
    es: `
in spanish
spanish
to spanish
`,
    en: `
english
in english
to english
`,
  },
  narrows: `
just
only
`,
};

/** When and where a film was seen: said beside it, and not asked about. */
const when = `
[
a few times
a hundred times
a while ago
as a kid
at home
at the cinema
at the movies
before
film
in the cinema
in theaters
last month
last night
last week
last year
long ago
many times
movie
on netflix
on tv
once
recently
several times
the film
the movie
today
tonight
twice
years ago
yesterday
]
`;

/** How the question is put, and its own words. */
export const seen: Lexicon['questions']['seen'] = {
  phrases: [
    `
(
already saw
already seen
already watched
have already seen
i already saw
i already watched
i have already seen
i have seen
i saw
i watched
ive already seen
ive already watched
ive seen
ive watched
we have seen
we saw
we watched
weve seen
weve watched
)
${when}
{film}
`,
    `
(
already seen
already seen it
i already saw it
i have already seen it
i have seen it
i have seen that one
i saw it
i watched it
ive already seen it
ive already seen that one
ive seen it
ive seen that one
ive seen this
no i saw it
no ive seen it
no seen it
nope seen it
saw it
saw that
saw that one
seen it
seen that
seen that one
seen this
watched it
watched that
)
${when}
{film}
`,
    `
(
as already seen
as seen
as watched
to my seen
to my seen films
to my seen list
to seen
to the seen list
)
[add|add it|mark|mark it|put|put it]
{film}
`,
    `
(
films ive seen
have i marked
have i seen
have i watched
marked as seen
movies ive seen
my seen
my watched
seen films
seen list
seen movies
watched list
what have i seen
which have i seen
)
[list|what|which|~films]
`,
    '{action}',
    `
{unseen}
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
  ],
  off: {
    whole: `
didnt see it
have not seen it
havent seen
havent seen it
i didnt see
i didnt see it
i have not seen
i have not seen it
i have not watched
i have not watched it
i havent seen
i havent seen it
i havent seen that one
i havent watched
i havent watched it
i never saw
i never saw it
ive never seen
ive never seen it
never saw it
never seen it
not seen it
`,
    places: `
from my seen
from my seen films
from my seen list
from my seen movies
from seen
from the seen list
off my seen list
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
  actions: {
    clear: `
clear my seen
clear my seen films
clear my seen list
clear my watched list
clear seen
clear the seen list
empty my seen list
reset my seen list
`,
    show: `
do not hide seen films
dont hide seen films
include seen films
include the seen
recommend seen films
show me seen films
show seen films
stop hiding seen films
`,
    hide: `
do not recommend seen films
dont recommend seen films
exclude seen films
hide seen films
hide the seen
leave out seen films
leave seen films out
`,
  },
};

/** How the question is put. */
export const settings = {
  phrases: [
    '[change|my|open|show|the|your] (preferences|settings) [of the bot|of the group|of this channel|of this group]',
  ],
};

/** How what is liked is listed; what is told of it is heard as a whole (`tastes`). */
export const taste = { phrases: ['[list|show|show me] (my taste|my tastes)'] };
