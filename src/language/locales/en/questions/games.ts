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
