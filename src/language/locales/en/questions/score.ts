import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const score: Lexicon['questions']['score'] = {
  phrases: [
    `
(
grade
mark
marks
points
rate
rated
rating
review
reviews
score
scored
scores
stars
)
{film}
`,
    `
(
any cop
any cop is
any good
bad
decent
good
how bad
how good
how highly rated
how popular
how well rated
popular
popularity
worth a watch
worth it
worth it to watch
worth seeing
worth the time
worth the watch
worth watching
)
[is|was]
{film}
`,
    '(imdb|letterboxd|metacritic|rotten tomatoes|tmdb) [rating|score] {film}',
    '(average|mean) (rating|score|vote) {film}',
    `
(how much|what)
(
did critics give
did everyone give
did folks give
did people give
did people rate
did viewers give
do people give
do viewers give
)
[average|on average|out of 10|out of ten]
{film}
`,
    '(how|what) (did people think|do people think|people think|rated) {film}',
    `
(
1 to 10
from 1 to 10
from one to ten
on a scale of 1 to 10
on a scale of one to ten
out of 10
out of ten
scale of 1 to 10
scale of one to ten
)
[good|how|how good|rate|score|would]
{film}
`,
    `
(
a banger
a hit
a masterpiece
amazing
any better
any good
any worse
awful
bad
banger
boring
brilliant
classic
crap
decent
dope
enjoyable
fab
fire
fun
garbage
good
great
highly rated
hold up
holds up
lit
masterpiece
mid
overrated
rock
rocks
rubbish
slap
slaps
solid
suck
sucks
terrible
trash
underrated
watchable
well rated
worth my time
worth the hype
)
[any|did|does|is|movie|was|watch]
{film}
`,
    `
(
acclaimed
audience score
average score
critic score
critical
critics
critics score
how did people like
how was
how well liked
hows
mean score
opinion
opinions
rated it
ratings
received
reception
thoughts
thoughts on
user score
verdict
well received
)
{film}
`,
  ],
};
