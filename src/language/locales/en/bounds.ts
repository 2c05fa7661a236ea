import type { Lexicon } from '../lexicon.ts';

/** Words of a bound before and after its number: "more than", "or less". */
export const bounds: Lexicon['bounds'] = {
  before: {
    above: `
above
better than
beyond
exceeding
greater than
higher than
in excess of
longer than
more than
north of
over
run over
running over
runs over
that exceed
that exceeds
`,
    atLeast: `
a minimum of
at least
min
minimum
minimum of
no fewer than
no less than
no shorter than
not less than
not under
nothing below
nothing shorter than
nothing under
starting at
starting from
upwards of
`,
    below: `
below
beneath
fewer than
less than
lower than
run under
running under
runs under
shorter than
south of
under
within
worse than
`,
    atMost: `
a maximum of
at most
doesnt exceed
isnt longer than
isnt over
max
maximum
maximum of
no longer than
no more than
not above
not longer than
not more than
not over
nothing above
nothing longer than
nothing more than
nothing over
tops
up to
`,
  },
  after: {
    above: '',
    atLeast: `
and above
and higher
and over
and up
at least
at minimum
at the least
min
minimum
or above
or better
or greater
or higher
or longer
or more
or over
or up
plus
upwards
`,
    below: '',
    atMost: `
and below
and under
at most
at the most
max
maximum
or below
or fewer
or less
or lower
or shorter
or so max
or under
tops
`,
  },
  between: `
a
about
an
around
of
the
`,
  firstOfTwo: `
between
from
`,
  secondOfTwo: `
and
to
`,
};
