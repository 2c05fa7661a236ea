import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const similar: Lexicon['questions']['similar'] = {
  phrases: [
    `
(fans|people|somebody|someone|those)
(of|that|who)
[also|enjoyed|like|liked|love|loved|~recommend]
{film}
`,
    `
(
fans of
for a fan of
for fans of
for someone who liked
for someone who loved
if i enjoyed
if i like
if i liked
if i loved
if you like
if you liked
)
[like|~films|~recommend]
{film}
`,
    `
(saw|seen|watched)
(
anything similar
more like it
something similar
what else
what next
whats next
~recommend
)
{film}
`,
    `
(
enjoyed
fan
i saw
i watched
in the mood for
like
liked
love
loved
we saw
we watched
)
[should|watch|what else|~recommend]
{film}
`,
    '(find|see|want|watch) [anything|something] ~similar {film}',
    '(recommendation|recommendations|suggestions) [after|based|for|like|on|similar] {film}',
    '(more) (like) {film}',
    `
(
along those lines
in that style
of that kind
of that sort
same energy
same vein
same vibe
scratch that itch
scratch the same itch
scratches that itch
similar ones
similar stuff
similar vibes
that style
that vein
that vibe
)
[
anything
more
other
others
something
watch
~films
~recommend
]
{film}
`,
    '{relation} [anything|but|one|ones|something|~films|~similar] {film}',
    `
(
another like it
like it
like that
like this
more like it
more like that
more like this
others like it
)
[~films|~recommend]
{film}
`,
    `
(
adored
big fan of
cant get enough of
dug
huge fan of
into
just finished
just saw
just watched
obsessed with
rewatched
)
[next|what|~recommend|~similar]
{film}
`,
    '(next|watch next|what next|whats next) [after|should|watch] {film}',
    '(anything|films in|recs|something|stuff|things) (like|similar) {film}',
    '(based on) {film} [~recommend]',
  ],
  relations: {
    newer: `
later ones
more current
more modern
more recent
newer
newest
recent
`,
    older: `
classics
earlier
earlier ones
more classic
old
older
oldies
`,
    lessKnown: `
hidden gems
less famous
less known
less mainstream
less popular
lesser known
little known
more niche
more obscure
not as famous
not as well known
not so famous
not so popular
not so well known
obscure
underrated
`,
    moreVaried: `
different from each other
less alike
mix it up
more different
more diverse
more of a mix
more varied
more variety
varied
`,
  },
};
