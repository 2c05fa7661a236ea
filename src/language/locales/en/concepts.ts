import type { Lexicon } from '../lexicon.ts';

/** Concepts that many phrases share: `~films`; a last `*` makes a word a stem. */
export const concepts: Lexicon['concepts'] = {
  count: `
amount of
count
count of
how many
number of
quantity of
total of
`,
  films: `
film
films
flick
flicks
joint
joints
movie
movies
pictures
titles
`,
  premiere: `
arrived
came out
came to theaters
come out
comes out
coming out
debut*
drop*
got released
hit cinemas
hit the big screen
hit the screen
hit the screens
hit theaters
hit theatres
in theaters
landed
launch*
made
open
opened
opening
premier*
produced
releas*
released
shot
show up
showed up
went out
were out
`,
  similar: `
akin to
alike
along the lines of
close to
comparable
feel like
feels like
in the same ballpark
in the same vein
in the style of
in the vein of
kind of like
like
more or less like
related to
remind me of
reminds me of
reminiscent of
resembl*
resembling
same energy as
same vibe as
similar
similar to
vibes
`,
  recommend: `
any recs
got any
hit me with
recom*
recs
should i see
should i watch
suggest*
throw me
what can i watch
what else
what else can i watch
what else should i watch
what should i watch
what to watch
`,
  earnings: `
box office
budget*
cash
earn*
gross*
made
make
makes
money
profit*
return*
revenue*
roi
`,
  money: `
bank
bankable
box office
bucks
budget*
cash
cost
date*
did
do
doing
done
dough
earn*
flop*
generat*
gross*
haul
made
make
makes
money
numbers
performance
profit*
rake
raked
return on investment
return*
revenue*
roi
statistics
stats
success*
takings
track record
`,
};
