import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const search: Lexicon['questions']['search'] = {
  phrases: [
    `
(anything|one|something|stories|story|~films)
(
about
based on
concerning
dealing with
featuring
in which
involving
set in
that deals with
that follows
that has
that is about
thats about
when
where
whose
with a plot about
)
{query}
`,
    `
(
find
find me
help me find
look for
looking for
remember
search
search for
trying to find
trying to remember
)
[a|one|that|the|~films]
{query}
`,
    `
(
blanking on the name
blanking on the title
cant remember the name
cant remember the title
cant remember what its called
cant think of the name
cant think of the title
dont remember the name
dont remember the title
forget the name
forgot the name
forgot the title
forgot what its called
name escapes me
tip of my tongue
title escapes me
what is it called
what was it called
what was the title
whats it call
whats it called
whats that called
whats that film
whats that movie
whats that one
whats the film
whats the movie
whats the one
whats the title
which one is it
)
[
about
but
it was
its
its about
of
one
the one
there is
there was
theres
where
with
~films
]
{query}
`,
    `
(
i forgot
name of the
what film has
what film is
what is the name of
what movie has
what movie is
what was that
what was the name of
what was the one
whats that
whats the name of
whats the one
which movie is
)
[one|that|the|where|~films]
{query}
`,
    '(that one|the one) (about|in which|that|when|where|with) {query}',
    `
(which one)
(
featured
features
had a
had an
has a
has an
has the
is about
was about
)
{query}
`,
    '(stories|story|tale) (of) {query}',
    '~films (of|with) {query}',
  ],
};
