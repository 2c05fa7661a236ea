import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const pick: Lexicon['questions']['pick'] = {
  phrases: [
    '~recommend [a good one|anything|good|one|something|~films]',
    `
(
any
fancy
feel like
feeling like
find me
gimme
give me
got any
i could use
i need
i want
in the mood for
lets watch
need
put on
show me
up for
want
)
[
a good
decent
good
great
one
some
something
tonight
watch
~films
]
{genre}
`,
    '(anything|something) [good|nice|to watch|tonight|watch] {genre}',
    '{n} (at random|by chance|random|surprise|surprises) [good|ones|~films]',
    '(any good|at random|choose|pick|random|surprise|surprise me) [for me|one|something|~films]',
    '(anything|something) (decent|good|nice|to watch) [tonight|watch]',
    `
(
bored
cant decide
choose a movie
choose for me
dealers choice
dont know what to watch
dunno what to watch
feel like watching
film for tonight
film night
film recommendations
film suggestion
hit me
in the mood for
lucky dip
movie for me
movie for tonight
movie night
movie recommendation
movie recommendations
movie suggestion
movie suggestions
need something to watch
no idea what to watch
not sure what to watch
nothing to watch
pick a film
pick a movie
pick me a movie
pick one
random film
random movie
roll the dice
what do we watch
what is good
what shall i watch
what shall we watch
what should we watch
whatever you like
whats good
whats good to watch
whats worth watching
your call
)
[a|for|pick|something|watch|~films]
`,
    '(what can i|what do i|what should i|what to) (see|watch) [today|tonight]',
  ],
};
