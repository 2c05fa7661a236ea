import type { Lexicon } from '../lexicon.ts';

/** Words of running times. */
export const runtime: Lexicon['runtime'] = {
  minutes: `
min
mins
minute
minutes
mn
`,
  hours: `
h
hour
hours
hr
hrs
`,
  halfMore: `
and a half
`,
  one: `
a
an
one
`,
  short: `
not long
not too long
quick watch
short
shorter
`,
  shortFilms: `
short film
short films
shorts
`,
  long: `
lengthy
long
`,
  beforeLong: `
as
how
most
no
not
so
that
this
too
`,
  timeLeft: `
have only
i have
i only have
ive got
ive only got
only have
we have
we only have
weve got
`,
  lasts: `
last
lasting
lasts
length
running time
runtime
`,
  half: `
half
`,
  mended: '',
};
