import type { Lexicon } from '../../lexicon.ts';

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
  ],
  actions: {
    clear: `
clear my list
clear my seen
clear my seen films
clear my seen list
clear my watched list
clear seen
clear the seen list
empty my list
empty my seen list
reset my list
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
