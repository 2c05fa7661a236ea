import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const votes: Lexicon['questions']['votes'] = {
  phrases: [
    `
(
amount of votes
by how many people
how many people
number of ratings
number of voters
number of votes
people bothered
ratings
tally
total votes
vote
vote count
vote tally
vote total
voted
voters
votes
voting
)
{film}
`,
    `
~count
(fans|folks|peeps|people|persons|ppl|users|viewers)
(rate|rated|review|reviewed|scored|vote|voted|weighed in)
{film}
`,
    `
~count
(
people have voted
people rated
people voted
ratings
voters
votes
)
[average]
{film}
`,
  ],
};

/** How the question is put, and its own words. */
export const compare: Lexicon['questions']['compare'] = {
  phrases: [
    `
(
against
compare
compare it to
compare it with
compare that to
compare that with
compared to
comparison
difference
differences
stack up
versus
vs
)
{film}
{other}
`,
    `
{aspect}
[
a
did
does
film
got
has
is
movie
one
or
than
the
was
what
which
]
{film}
{other}
`,
    '(between|or) {film} {other}',
  ],
};

/** How the question is put, and its own words. */
export const check: Lexicon['questions']['check'] = {
  phrases: [
    '(is|is it true that|isnt|was|wasnt) (a|an) [film|movie] {film} {filter}',
    '(is|is it true that|isnt|was|wasnt) [a|an|film|movie|that|true] {film} {filter}',
    '(did|does|is|isnt|was|wasnt) [come out|film|from|made|movie|out|released|the] {film} {period}',
    '(did|didnt|does|doesnt|has|is|isnt|was|wasnt) [by|in] {film} {role} {person}',
    '(is|isnt|was|wasnt) (acting in|featured in|in|starring in) [also|really] {film} {person}',
    `
(did|didnt|does|doesnt)
(act|act in|appear|appear in|feature in|star|star in)
[also|really]
{film}
{person}
`,
    '(did|does|has|is|was) [cost|earn|have|last|less|longer|make|more|shorter|than] {film} {filter}',
  ],
};

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

/** How the question is put, and its own words. */
export const why: Lexicon['questions']['why'] = {
  phrases: [
    '(how come|reason|whats the reason|why) [choose|chose|pick*|recommend*|suggest*|~similar] {other}',
    '(what do) (have in common|share) {other}',
  ],
};
