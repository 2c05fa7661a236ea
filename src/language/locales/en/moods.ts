import type { Moods } from '../moods.ts';

/** Moods and occasions, a phrase a line; folded, sorted. */
export const moods: Moods = {
  feelGood: `
brighten my day
cheer me up
cheer us up
feel better
feel good
feelgood
heart warming
heartwarming
life affirming
lift my mood
lift my spirits
make me happy
make me smile
put me in a good mood
uplifting
wholesome
`,
  dateNight: `
date movie
date movies
date night
first date
for a date
to watch with my boyfriend
to watch with my girlfriend
to watch with my husband
to watch with my wife
`,
  light: `
brainless
easy to watch
easy watch
easy watching
light hearted
lighthearted
not too heavy
nothing heavy
something easy
something light
to unwind
turn my brain off
undemanding
`,
  sad: `
heart breaking
heartbreaking
sad film
sad films
sad movie
sad movies
something sad
`,
  mindBending: `
blow my mind
mind bender
mind benders
mind bending
mind blowing
mindbending
mindblowing
mindfuck
`,
  romanticComedy: `
rom com
rom coms
romcom
romcoms
`,
  dramedy: `
dramedies
dramedy
`,
};
