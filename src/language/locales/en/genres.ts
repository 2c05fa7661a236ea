import type { Lexicon } from '../lexicon.ts';

/** What genres are called, by their names in the data, and words beside them. */
export const genres: Lexicon['genres'] = {
  names: {
    Action: `
action
action packed
`,
    Adventure: `
adventure
adventures
`,
    Animation: `
animated
animation
cartoon
cartoons
`,
    Comedy: `
a laugh
comedic
comedies
comedy
comedys
comical
funny
hilarious
laughs
make me laugh
sitcom like
`,
    Crime: `
crime
gangster
mafia
mob
`,
    Documentary: `
doc
docs
docu
documentaries
documentary
docus
`,
    Drama: `
a good cry
drama
dramas
dramatic
make me cry
tearjerker
tearjerkers
weepie
weepies
`,
    Family: `
child friendly
children
children s
childrens
family
family friendly
for children
for kids
for the family
for the whole family
kid friendly
kids
with my kids
with the family
with the kids
`,
    Fantasy: `
fantasies
fantasy
`,
    Foreign: `
foreign
`,
    History: `
historical
history
period
`,
    Horror: `
creepy
frightening
horror
horror flick
horrors
scary
slasher
slashers
spooky
terrifying
`,
    Music: `
music
musical
musicals
`,
    Mystery: `
mysteries
mystery
whodunit
whodunits
`,
    Romance: `
love stories
love story
lovey dovey
romance
romances
romantic
`,
    'Science Fiction': `
futuristic
sci fi
science fiction
scifi
sf
`,
    'TV Movie': `
made for tv
television films
tv movie
tv movies
`,
    Thriller: `
suspense
thriller
thrillers
`,
    War: `
war
war time
wartime
`,
    Western: `
cowboy
western
westerns
`,
  },
  or: `
either
or
`,
  and: `
also
and
too
`,
  tastes: `
enjoy
fan
favorite
favorites
favourite
favourites
interested
into
like
love
prefer
`,
  wishesFor: `
anything
d
id
movies
something
would
`,
  degrees: `
so
that
too
very
`,
};

/** Words around the age of a child that a film is for. */
export const ages: Lexicon['ages'] = {
  years: `
year old
year olds
years old
yo
yr old
`,
  children: `
boy
child
daughter
girl
granddaughter
grandson
kid
kids
nephew
niece
son
toddler
`,
  for: `
for
`,
  with: `
with
`,
  own: `
my
our
`,
};
