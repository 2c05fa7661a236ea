import type { Lexicon } from '../lexicon.ts';

/** Words that say in which order. */
export const orders: Lexicon['orders'] = {
  names: {
    desc: `
descending
highest first
`,
    asc: `
ascending
fewest
lowest first
quietest
slowest
`,
  },
  atTheEnd: {
    desc: `
the most
`,
    asc: `
the least
`,
  },
};

/** Words that say by what two films are compared. */
export const aspects: Lexicon['aspects'] = {
  more: {
    score: `
best
better
better rated
better rating
better score
did better
higher rated
higher rating
higher score
is better
rated higher
score higher
scored higher
`,
    votes: `
better known
has more votes
more famous
more popular
more votes
most popular
`,
    return: `
better return
bigger return
higher return
more profitable
most profitable
`,
    revenue: `
bigger
bigger box office
did better at the box office
earn more
earned more
gross more
grossed more
higher grossing
made more
made more money
make more
make more money
more successful
`,
    budget: `
bigger budget
cost more
costlier
higher budget
more expensive
`,
    runtime: `
is longer
last longer
lasts longer
longer
longest
`,
    date: `
came later
came out later
more recent
newer
released later
`,
  },
  less: {
    score: `
lower rated
lower score
rated lower
worse
worst
`,
    votes: `
fewer votes
less popular
`,
    return: `
less profitable
`,
    revenue: `
earned less
grossed less
less successful
made less
made less money
make less
`,
    budget: `
cheaper
cost less
lower budget
smaller budget
`,
    runtime: `
is shorter
shorter
`,
    date: `
came first
came out first
older
released earlier
released first
`,
  },
  or: `
or
`,
  otherWay: `
less
more
`,
  asksWhether: `
are
did
didnt
do
does
doesnt
has
is
isnt
was
wasnt
`,
  asksWhich: `
what
which
`,
};

/** Words around how many are wanted. */
export const counts: Lexicon['counts'] = {
  before: `
best
first
give
just
me
n
only
other
recommend
show
suggest
the
top
`,
  after: `
best
biggest
films
funniest
greatest
highest
lowest
most
movies
random
recommendations
scariest
similar
suggestions
top
worst
`,
  showThem: `
list them
name them
see them
show me them
show me which
show them
the list
what are they
what films
what movies
which are they
which films
which movies
which ones
`,
  beforeDecades: `
from
of
`,
  one: `
one
`,
};

/** Numbers in words: lines that begin with a number are what stands for it. */
export const numbers: Lexicon['numbers'] = {
  cardinals: `
0 zero
1 one
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety
100 hundred
`,
  ordinals: `
1 1st first
2 2nd second
3 3rd third
4 4th fourth
5 5th fifth
6 6th sixth
7 7th seventh
8 8th eighth
9 9th ninth
10 10th tenth
`,
  decades: `
20 twenties
30 thirties
40 forties
50 fifties
60 sixties
70 seventies
80 eighties
90 nineties
`,
  centuries: `
19 nineteenth
20 twentieth
`,
  hundreds: '',
  thousand: `
grand
k
thousand
`,
  million: `
m
mill
million
millions
mm
mn
`,
  billion: `
b
billion
billions
bn
`,
  afterThousand: '',
  billionAsSaid: '',
  one: `
a
an
one
`,
  half: `
half
`,
  dollars: `
bucks
dollar
dollars
usd
`,
};
