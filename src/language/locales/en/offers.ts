import type { Lexicon } from '../lexicon.ts';

/** Answers to what was offered. */
export const offers: Lexicon['offers'] = {
  yes: `
absolutely
confirm
confirmed
definitely
do it
go ahead
of course
ok
okay
sure
yeah
yep
yes
yup
`,
  no: `
better not
cancel
cancel that
do not
dont
forget it
forget that
leave it
nah
never
never mind
nevermind
no
no way
nope
rather not
stop
`,
  undo: `
undo
undo it
undo that
`,
  polite: `
it
now
please
pls
plz
thank you
thanks
that
`,
};
