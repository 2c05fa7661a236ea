import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const saga: Lexicon['questions']['saga'] = {
  phrases: [
    `
(
collection
film franchise
film series
franchise
movie series
movies in order
saga
sequel
sequels
series
trilogy
universe
)
[all|order|whole|~count|~films|~money]
{collection}
`,
    `
(
all of the
every single
how many
list
list of
list the
the whole
)
~films
{collection}
`,
    `
(
all
all the
chronological order
every
in order
in what order
list all
order
release order
watch order
what order
whole
)
[the|~films]
{collection}
`,
    `
(entries|films|flicks|installments|movies)
[all|all the|go through|in order|one by one|the|those]
{collection}
`,
    '~count [~films] (are there|films|movies) {collection}',
  ],
};
