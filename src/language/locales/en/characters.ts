import type { Lexicon } from '../lexicon.ts';

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
