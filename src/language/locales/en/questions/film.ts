import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const film: Lexicon['questions']['film'] = {
  phrases: [
    '{film}',
    `
{field}
[
again
altogether
at the box office
bucks
cash
date
dates
dollars
dosh
dough
exactly
globally
guy
how much cash
how much dough
how much money
in theaters
in total
money
movie
name
person
production
quid
thing
to make
worldwide
]
{film}
`,
    '(by the name of|called|named|titled) [any|is there|~films] {film}',
    `
(
about
card
deets
details
everything
facts
info
information
lowdown
more about
more on
rundown
scoop
specs
stuff
tell me about
tell me all about
tell me everything about
tell me more about
the deal
)
{film}
`,
    '~films {film}',
  ],
  fields: {
    director: `
by whom
directed
directed by
director
director of
directors
who did direct
who directed
who directs
who filmed
who helmed
who is behind
who is the director
who made
who sat in the directors chair
who shot
who was behind
who was the director
whos behind
whos the director
`,
    cast: `
actor was in
actors
actors are in
actors were in
actresses
cast
casting
castmates
folks in
lead
lead actor
lead actress
lead role
leading lady
leading man
leads
main actor
main actors
main actress
main character
people in
plays
protagonist
star
starred
starring
stars
stars in
the stars
the voice of
the voices
voice actor
voice actors
voice cast
what actor
what actors
what actress
which actor
which actors
which actress
who acted
who acts
who acts in
who all is in
who appeared
who appears
who are the actors
who else acts
who else is in
who else is in it
who else stars
who else was in
who else was in it
who featured
who has the lead
who is in
who is starring
who is the lead
who played
who plays
who starred
who stars
who voiced
who voices
who was in
who was the star
whos acting in
whos all in
whos in
whos starring in
whos the lead
whos the voice
`,
    releaseDate: `
came out
come out
drop
dropped
hit theaters
how old is
made
on what date
premiere
premiere date
release
release date
release day
released
what date did
what date was
what day did
what day was
what year
when
when did
when is
when was
which date
which year
year
year of
`,
    budget: `
budget
cost
cost to make
cost to produce
cost to shoot
costs
expensive
how expensive
how much did cost
how much was spent
how much was the budget
production budget
production cost
production costs
spend
spent
spent on
to produce
`,
    revenue: `
banked
box office
box office figures
box office numbers
bring in
brought in
collect
collected
earn
earned
earnings
gross
grossed
haul
how big was
made
made in theaters
make
net
pull in
pulled in
rake
rake in
rake it in
raked
raked in
revenue
take
take in
takings
takings at the box office
ticket sales
took
took at the box office
took in
`,
    return: `
a hit
a success
bomb
bombed
break even
flop
flopped
lose
lose money
losses
made a profit
make a profit
make money
money back
net profit
profit
profitable
profits
return
return on investment
roi
turn a profit
`,
    runtime: `
duration
how lengthy
how long
how longs
how many hours
how many mins
how many minutes
last
length
lengthy
long
mins
minutes
run time
running time
runtime
`,
    genres: `
category
genre
genres
kind of film
kind of movie
type of film
type of movie
what kind
what kind of film
what kind of movie
what sort of
what type of film
what type of movie
`,
    plot: `
about
explain
gist
going on in
overview
plot
premise
story
story line
story of
storyline
summarise
summarize
summary
synopsis
tell the story
what goes on
what happens
what is about
what is it about
whats about
`,
    language: `
language
languages
original language
speak
spoken
what language
which language
`,
    country: `
come from
countries
country
made where
nationality
origin
produced in
what country
where does come from
where is from
where was
where was it made
where was made
where was produced
where were
which country
`,
  },
};
