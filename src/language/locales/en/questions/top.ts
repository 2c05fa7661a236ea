import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const top: Lexicon['questions']['top'] = {
  phrases: [
    `
{metric}
[
according
all time
best
critics
ever
history
list
of all time
ones
ranking
rated
top
what are
what is
whats
which
which are
which is
~films
]
`,
    '(her|his|sus|their) {metric} [~films] {person}',
    '(list|ranking) [~films] {filter}',
    '(what|which) ~films (earned|got|grossed|had|have|made) {metric}',
    `
(
give me the list
let me see them
list them
name them
show me
show me them
show me which
show them
what are they
which ones
which ones are they
)
`,
  ],
};
