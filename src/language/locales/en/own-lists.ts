import type { Lexicon } from '../lexicon.ts';

/** Whose films are meant: those on one of the asker's own lists. */
export const ownLists: Lexicon['ownLists'] = {
  watch: `
from my list
from my watch list
from my watchlist
in my list
in my watchlist
my list
my watch list
my watchlist
of my list
of my watchlist
off my list
off my watchlist
on my list
on my watch list
on my watchlist
that i saved
`,
  seen: `
among my seen films
did i see
did i watch
from my seen films
from my seen list
have i already seen
have i seen
have i watched
i already saw
of my seen films
on my seen list
that i already saw
that i have seen
that i have watched
that i saw
that i watched
that ive already seen
that ive seen
that ive watched
`,
  /** The same where nothing follows. */
  seenAtEnd: `
i have seen
i have watched
i saw
i watched
ive already seen
ive seen
ive watched
`,
  rated: `
did i rate
from my ratings
have i rated
i have rated
i rated
ive rated
of my ratings
that i have rated
that i rated
that ive rated
`,
  /** What a question begins with that asks for some of them. */
  which: `
what
which
`,
  /** Words that ask for the list itself, and narrow it by nothing. */
  asks: `
are
best
have
highest
list
lowest
rate
rated
see
seen
show
there
top
watchlist
whats
which
worst
`,
};
