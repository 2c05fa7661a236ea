import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const guess: Lexicon['questions']['guess'] = {
  phrases: [
    `
(
can i guess
guess
guessing
i want to guess
i want to play
lets guess
lets play
lets play guess
play
play guess
)
[at|the]
(
daily film
daily movie
film of the day
film of today
movie of the day
movie of today
todays film
todays movie
)
`,
    '[play|the] (daily guess|film riddle of the day|movie riddle of the day|riddle of the day)',
    '(guess|lets guess|play guess) (the film|the movie)',
    '(my answer is|my guess is) {film}',
  ],
  actions: {
    clue: `
another clue
another hint
clue
give me a clue
give me a hint
give me another clue
give me another hint
hint
more clues
more hints
next clue
next hint
`,
    giveUp: `
give up
i give up
i have no idea
ive no idea
no idea
tell me which it is
what was it
which one was it
`,
  },
  leads: `
could it be
i am guessing
i guess
i guess its
i say
i think it is
i think its
im guessing
is it
it could be
it has to be
it is
it must be
its
maybe
maybe its
perhaps
`,
};

/** How the question is put, and its own words. */
export const daily: Lexicon['questions']['daily'] = {
  phrases: [
    `
[give me the|is there a|send me the|show me the|tell me the|the|what is the|whats the]
(daily film|daily movie|film of the day|movie of the day)
[for today|please|today]
`,
  ],
  actions: {
    off: `
cancel
disable
enough
never
no
no more
none
off
stop
turn it off
`,
  },
  names: `
daily
daily film
daily movie
film of the day
movie of the day
send me the daily film
send me the daily movie
send me the film of the day
send me the movie of the day
send the film of the day
send us the film of the day
the daily film
the film of the day
the movie of the day
`,
  when: `
at
each day
every day
everyday
`,
  hours: {
    am: `
a m
am
in the morning
`,
    pm: `
at night
in the afternoon
in the evening
p m
pm
`,
    any: `
h
hours
hrs
oclock
sharp
`,
  },
  about: `
at
day
each
every
everyday
h
here
hour
in
on
please
thanks
the
time
timezone
zone
`,
};

/** How the question is put, and its own words. */
export const night: Lexicon['questions']['night'] = {
  phrases: [
    `
[a|have a|lets do|lets do a|lets have|lets have a|open a|organise a|organize a|start a]
(
film night
movie night
)
`,
  ],
  leads: `
film night
lets do film night
lets do movie night
lets have a film night
lets have a movie night
movie night
`,
  joins: `
of
`,
  votes: `
i vote
i vote for
i vote for number
my vote goes to
my vote goes to number
my vote is for
my vote is for number
vote for
vote for number
we vote for
we vote for number
`,
};
