import type { Lexicon } from '../lexicon.ts';

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
