import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const actor: Lexicon['questions']['actor'] = {
  phrases: [
    '(acting|actor|actress) [average|career|credits|total|~count|~films|~money] {person}',
    `
~earnings
(
act
acted
acted in
acts
appeared
appeared in
been in
performed
played in
star
starred
starring
stars
)
[~count|~films]
{person}
`,
    `
~count
~films
[~premiere]
(
act in
acted in
acts in
appear in
appeared in
appears in
as actor
as an actor
as an actress
been
been in
featuring
has acted in
has starred in
played in
star in
starred
starring
stars
with as an actor
)
{person}
`,
    'as an (actor|actress) [how did|how well|~money] {person}',
    '~money [~films] (featuring|starring|with) {person}',
    `
(
average return for
average return of
average return on
how lucrative
how profitable
how successful
mean return on
return on
)
[~films]
(featuring|starring|with)
{person}
`,
    `
(
acting career
acting gigs
in front of the camera
on screen
onscreen
role
roles
)
[~count|~money]
{person}
`,
    '~count (acting credits|appearances|parts|roles) {person}',
  ],
};
