import type { Lexicon } from '../lexicon.ts';

/** Words that say by which figure films are ranked, and which way. */
export const metrics: Lexicon['metrics'] = {
  most: {
    score: `
all time best
all time greats
best
best ever
best movies
best rated
best reviewed
best scored
best scoring
critically acclaimed
essential
essentials
finest
goat
greatest
greatest hits
highest ranked
highest rated
highest score
highest scores
highest scoring
masterpieces
must see
must watch
must watches
top
top notch
top ranked
top rated
top scored
`,
    votes: `
by number of votes
by votes
highest number of votes
more votes
most rated
most ratings
most voted
most votes
most watched
number of votes
vote count
with the most votes
`,
    revenue: `
best at the box office
best selling
biggest box office
biggest box office hits
biggest earners
biggest film
biggest films
biggest hit
biggest hits
biggest movie
biggest movies
blockbusters
box office champions
box office hits
box office records
did best at the box office
did better at the box office
did the best at the box office
earned more
earned the most
grossed more
grossed the most
grossing
highest earning
highest grossing
made more money
made most
made most money
made the most
made the most money
most box office
most money
most successful
top earners
top earning
top grossing
`,
    return: `
best return
best return on budget
best return on investment
best returns
best roi
biggest return
highest return
highest return on budget
highest return on investment
highest returns
highest roi
more profitable
most profitable
`,
    profit: `
biggest profit
biggest profits
highest profit
largest profit
most profit
`,
    popularity: `
best known
hot
hottest
most famous
most loved
most popular
popular
popularity
trending
`,
    runtime: `
lengthiest
longest
longest running time
longest runtime
`,
    date: `
last film
last films
last movie
last movies
latest
latest first
latest one
latest ones
most recent
most recent first
new films
new movies
newest
newest first
newest one
newest ones
`,
    budget: `
cost most
cost the most
cost the most money
costliest
dearest
most costly
most expensive
priciest
`,
  },
  least: {
    score: `
bottom
lowest rated
lowest scoring
terrible
worst
worst rated
`,
    votes: `
fewest votes
least voted
`,
    revenue: `
least grossing
least successful
lowest grossing
`,
    return: `
least profitable
lowest return
worst return
worst roi
`,
    profit: `
biggest bomb
biggest bombs
biggest box office bomb
biggest box office bombs
biggest box office disasters
biggest box office failures
biggest box office flop
biggest box office flops
biggest failures
biggest flop
biggest flops
biggest loss
biggest losses
box office bomb
box office bombs
box office disasters
box office failures
box office flop
box office flops
flop
flops
lost more money
lost most money
lost the most
lost the most money
most money lost
worst box office bombs
worst box office flops
worst flop
worst flops
`,
    popularity: `
least popular
`,
    runtime: `
shortest
shortest running time
shortest runtime
`,
    date: `
debut film
debut movie
earliest
first film
first films
first movie
first movies
oldest
oldest first
very first film
very first movie
`,
    budget: `
cheapest
cost least
cost the least
least costly
least expensive
`,
  },
  names: {
    score: `
audience rating
audience ratings
audience score
average rating
average score
mean vote
rating
ratings
score
scores
user rating
user ratings
user score
viewer rating
viewer ratings
viewers rating
`,
    votes: `
vote count
votes
`,
    return: `
profitability
return
return on investment
returns
roi
`,
    revenue: `
box office
earnings
gross
revenue
revenues
`,
    profit: `
profit
profits
`,
    budget: `
budget
budgets
production budget
`,
    popularity: `
popularity
`,
    runtime: `
duration
length
running time
runtime
`,
    date: '',
  },
  beforeMost: `
best
biggest
by
greatest
highest
largest
most
ranking
top
`,
  beforeLeast: `
least
lowest
smallest
worst
`,
  afterMost: '',
  afterLeast: '',
  between: `
its
the
their
`,
};
