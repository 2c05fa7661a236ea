import type { Lexicon } from '../lexicon.ts';

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
