import type { Lexicon } from '../lexicon.ts';

/** Words of votes, and of what is known by many or few. */
export const votes: Lexicon['votes'] = {
  votes: `
ratings
reviews
vote
voters
votes
`,
  famous: `
big name
everybody knows
everyone knows
famous
popular ones
that everybody knows
that everyone knows
well known
wellknown
widely known
widely seen
`,
  hiddenGems: `
few people have seen
few people know
hardly anybody has seen
hardly anyone has seen
hidden gem
hidden gems
hidden jewel
hidden jewels
hidden treasure
hidden treasures
less known
lesser known
little known
little seen
no one has seen
nobody has seen
nobody knows
nobody talks about
not many people have seen
not many people know
not so well known
not very well known
not well known
off the beaten path
overlooked
sleeper hit
sleeper hits
under rated
under the radar
underappreciated
underrated
underseen
unknown gem
unknown gems
`,
  obscure: `
obscure
`,
  beforeFamous: `
as
best
how
least
most
so
`,
};
