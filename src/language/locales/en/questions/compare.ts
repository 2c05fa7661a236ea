import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const compare: Lexicon['questions']['compare'] = {
  phrases: [
    `
(
against
compare
compare it to
compare it with
compare that to
compare that with
compared to
comparison
difference
differences
stack up
versus
vs
)
{film}
{other}
`,
    `
{aspect}
[
a
did
does
film
got
has
is
movie
one
or
than
the
was
what
which
]
{film}
{other}
`,
    '(between|or) {film} {other}',
  ],
};
