import type { Lexicon } from '../lexicon.ts';

/** Words of what a film cost and earned. */
export const money: Lexicon['money'] = {
  budget: `
a budget of
budget
budget of
budgeted
budgets
cost
costing
costs
filmed for
in budget
made for
made on
made with
produced for
shot for
shot on
spent
that cost
with a budget
with a budget of
with budgets
`,
  revenue: `
at the bo
at the box office
box office
brought in
earned
earning
earnings
gross
grossed
grosses
grossing
has grossed
have grossed
in box office
in revenue
in the box office
in theaters
in ticket sales
made
make
makes
making
pulled in
raked in
revenue
revenues
that grossed
that made
took in
worldwide
`,
  low: `
cheap film
cheap films
cheap movie
cheap movies
low budget
low budgets
lowbudget
micro budget
microbudget
no budget
on a shoestring
shoestring budget
small budget
small budgets
tiny budget
`,
  earned: `
made a fortune
made a lot of money
made a ton of money
made lots of money
made tons of money
`,
  high: `
big budget
big budgets
bigbudget
high budget
huge budget
large budget
`,
};

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
quick watch
short
shorter
`,
  notLong: `
are not too long
arent long
arent too long
arent very long
is not too long
isnt long
isnt too long
isnt very long
not long
not overly long
not that long
not too long
not very long
wont take long
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

/** Words of scores. */
export const score: Lexicon['score'] = {
  wellRated: `
acclaimed
good rating
good ratings
good reviews
great reviews
high rated
high rating
high ratings
high scoring
highly acclaimed
highly rated
highly regarded
well rated
well received
well reviewed
`,
  topics: `
a rating of
a score of
average
imdb
rate
rated
rating
rating of
ratings
score
score of
scored
scores
scoring
tmdb
with a rating
with a rating of
with a score
with a score of
with rating
with score
`,
  points: `
10
out of 10
out of ten
points
pts
star rating
stars out of 10
`,
  otherUnits: `
awards
billion
days
dollars
films
hour
hours
million
millions
min
mins
minute
minutes
movies
oscars
thousand
times
vote
votes
year
years
`,
  ends: `
and
by
for
from
in
of
or
please
pls
that
with
`,
  bareBounds: `
above
over
`,
  articles: `
a
an
`,
  with: `
with
`,
  than: `
than
`,
};

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
