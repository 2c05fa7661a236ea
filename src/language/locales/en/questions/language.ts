import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and what languages are called. */
export const language: Lexicon['questions']['language'] = {
  phrases: [
    '(can you|could you|do you|please) (answer|reply|respond|speak|talk) {locale}',
    `
(
answer
change
from now on
i prefer
i speak
language
lets speak
lets talk
prefer
reply
respond
set
speak
switch
talk
talk to me
use
)
[
from now on
in
language
my language
the language
to
with me
your language
]
{locale}
`,
  ],
  names: {
    es: `
in spanish
spanish
to spanish
`,
    en: `
english
in english
to english
`,
  },
  narrows: `
just
only
`,
};
