import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const filmography: Lexicon['questions']['filmography'] = {
  phrases: [
    `
~films
[
all
all the
appeared
appears
been in
complete
did
direct
do
done
else
every
full
has done
has made
is in
list
made
make
more
other
was in
what
which
]
{person}
`,
    '{role} ~films [all|has|list|other|what|which] {person}',
    '{role} (all|anything|else|everything|list|what|what else|which) {person}',
    '(filmography) [actor|complete|director|full|list|whole] {person}',
    `
(
anything
everything
stuff
what did
what else has
what else is
what else was
what has
what is
what was
)
(appeared in|been in|by|done|from|in|made|with|work on)
{person}
`,
  ],
};
