import type { Lexicon } from '../lexicon.ts';

/** Words around the names of studios. */
export const companies: Lexicon['companies'] = {
  before: `
by
from
made
of
produced
released
studio
studios
the
`,
  after: `
pictures
studio
studios
`,
  surelyBefore: `
by
from
isnt
made
not
produced
studio
studios
without
`,
  films: `
animation
animations
cartoons
film
films
flick
flicks
horror
movie
movies
pictures
studios
`,
  inNames: `
animation
artists
brothers
channel
cinema
classics
comics
company
corporation
entertainment
features
group
media
network
pictures
production
productions
releasing
studio
studios
television
`,
};
