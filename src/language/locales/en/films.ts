import type { Lexicon } from '../lexicon.ts';

/** What films are called. */
export const films: Lexicon['films'] = {
  nouns: `
cinema
film
films
flick
flicks
movie
movies
`,
  besideKinds: `
film
films
flick
flicks
movie
movies
one
ones
picture
pictures
title
titles
`,
  beforeKinds: `
anything
pretty
quite
really
something
super
very
`,
  ends: `
about
and
by
from
of
please
pls
with
`,
};
