import type { Lexicon } from '../lexicon.ts';

/** Words that mean somebody of the conversation, and those before names. */
export const people: Lexicon['people'] = {
  somebody: `
he
her
hers
him
his
of theirs
she
that boy
that dude
that girl
that guy
that lady
that man
that person
that woman
this guy
this man
this woman
`,
  theDirector: `
its director
same director
that director
the director
this director
`,
  theLead: `
same actor
same actress
same lead
same star
that actor
that actress
the lead
the lead actor
the main actor
the protagonist
the star
`,
  unsaid: '',
  both: `
both
both of them
the two of them
together
`,
  before: `
and
by
featuring
starring
with
`,
};
