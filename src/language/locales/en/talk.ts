import type { Lexicon } from '../lexicon.ts';

/** Words of talk: `glue` weighs a little when it is left over, `chatter` nothing, `idle` as any other and nobody need be told of it; words that tell the language of a sentence; and how people shorten words while typing, each with what it stands for. */
export const talk: Lexicon['talk'] = {
  glue: `
a
about
again
all
also
am
an
and
any
anyone
anything
are
arent
as
at
be
been
being
between
bit
both
but
by
can
cant
could
couldnt
did
didnt
do
does
doesnt
dont
each
either
else
even
ever
every
film
for
from
get
gets
got
had
has
hasnt
have
havent
having
he
her
here
hers
hes
him
his
how
i
id
if
im
in
into
is
isnt
it
its
itself
ive
just
kind
lot
lots
me
movie
much
my
myself
no
not
of
off
on
one
ones
only
or
our
out
really
s
she
shes
should
so
some
someone
something
sort
still
stuff
such
t
than
that
thats
the
their
them
then
there
these
they
theyre
theyve
thing
things
this
tho
those
though
to
too
up
us
very
was
wasnt
we
were
werent
weve
what
whatever
whats
when
where
which
while
who
whom
whose
will
with
would
wouldnt
yet
you
youd
your
yourself
`,
  chatter: `
actually
ah
ahem
aight
alright
alrighty
altogether
apparently
appreciated
argument
asap
aye
basically
bet
bot
bother
bro
bruh
bruv
btw
buddy
can u
can you
catalog
catalogue
chance
cheerio
cheers
cheers mate
chum
could u
could you
curiosity
curious
data
database
do you know
dude
erm
err
exactly
excuse
fam
fancy
find
friend
friend says
fyi
get
gimme
give
gonna
gotta
guess
guys
guys lads
hah
haha
hahaha
happen
happened
happens
hello
help me
hey
hi
hiya
hmm
hmmm
homie
honestly
hope
i would like
id like
imho
imo
in total
inform
innit
kindly
know
ladies
lads
legit
lemme
let
letme
lets
like to
list
literally
lmao
lol
look
love to
love you
luv
maam
madam
man
mate
maybe
mind
minds
nah
need
ngl
nope
now
obviously
oh
oi
ok
okay
omg
overall
pal
perhaps
please
pls
plz
possible
possibly
question
quick
quicker
quickly
quiz
random question
really
remind
reminding
rofl
roughly
say
says
seriously
settle
show
simply
sir
so
sorry
speak to me
specifically
supposed
supposedly
ta
tbh
tell
thank
thanks
there
there are
think
thx
today
total
trivia
tryin
trying
tryna
u
uh
um
umm
ur
wanna
want
well
whoa
wonder
wondered
wondering
wonders
would u
would you
wow
ya
ya know
yall
yeah
yep
yes
yo
you know
yup
`,
  idle: `
absolute
absolutely
amount
amounts
app
asked
asking
asks
audience
audiences
average
back
bc
believe
believes
bloody
blown
boss
boyfriend
bring
brings
brother
brought
came
cast
cinema
come
comes
common
confirm
currently
cuz
da
dad
damn
darn
dear
done
end
ended
ends
enjoy
enjoyed
enjoys
everybody
everyone
explain
fans
father
figure
figured
figures
films
finally
financially
finish
finished
finishing
flick
folk
folks
freakin
freaking
fuck
fucking
gave
gets
getting
girlfriend
give
given
gives
giving
go
goes
going
gone
grandma
grandpa
hear
heard
hears
heck
hell
high
hold
holds
howd
husband
idea
ideas
imdb
internet
itll
leave
leaves
left
like
liked
loads
loved
made
makes
making
many
mark
marks
may
mean
means
meant
mention
mentioned
mom
moneywise
mother
movies
mum
must
number
numbers
part
people
person
persons
pick
picks
picture
played
point
points
ppl
prove
proves
public
put
puts
rate
rated
rates
rating
ratings
reckon
reckons
result
results
right
rn
roommate
said
saw
saying
says
score
scored
scores
scoring
screen
see
seen
sees
shaking
shit
sister
sit
sits
speak
stand
stands
star
stars
stood
suppose
take
takes
taking
talk
talked
talking
teh
telling
thatll
theater
theatre
theyd
theyll
tho
title
titles
tmdb
told
took
turn
turned
turns
user
users
value
viewer
viewers
vote
voted
voters
votes
voting
watch
watched
watching
web
went
whatd
whatve
whend
whered
whod
whole
wholl
wife
wondered
wrong
`,
  tells: `
2000s
50s
60s
70s
80s
90s
action
actress
animated
another
any
april
august
best
better
between
both
cartoons
cast
comedies
comedy
compare
december
directed
directing
download
february
film
films
first
flick
flicks
friday
fridays
funny
good
grossing
highest
horror
january
july
june
known
last
less
longer
lowest
march
monday
mondays
more
movie
movies
newer
next
november
october
older
ones
premiered
premieres
previous
rating
recommend
release
released
releases
romcom
romcoms
saga
saturday
saturdays
scary
score
second
seen
september
shorter
similar
since
sunday
sundays
them
third
thursday
thursdays
tuesday
tuesdays
votes
wednesday
wednesdays
westerns
why
without
worst
`,
  tellsOfFilms: `
actors
actress
actresses
biggest
blockbuster
blockbusters
budget
budgets
cheap
cheapest
cinema
classic
classics
dearest
directors
earnings
expensive
famous
filmmakers
flop
flops
gross
grossing
highest
hit
hits
independent
indie
latest
longest
loss
losses
lowest
musicals
newest
noir
office
oldest
overrated
plot
popular
profitable
revenue
runtime
sequels
shortest
silent
trailer
trilogy
underrated
`,
  tellsOfPlaces: `
american
argentine
argentinian
australian
austrian
belgian
bolivian
brazilian
british
canadian
chilean
colombian
cuban
egyptian
indian
iranian
irish
israeli
mexican
peruvian
scottish
uruguayan
venezuelan
`,
  abbreviations: `
abt about
anythin anything
avg average
b4 before
bcuz because
bday birthday
bout about
da the
dat that
dir director
dirctor director
directr director
dis this
fave favorite
faves favorites
flm film
flms films
gr8 great
gud good
hw how
hwo how
liek like
lik like
luvd loved
lyk like
mch much
mins minutes
mny many
moive movie
moives movies
mov movie
movi movie
movis movies
movs movies
nothin nothing
nr number
num number
ppl people
recc recommend
reccs recs
reco recommend
recos recs
similiar similar
simular similar
smth something
sth something
sumthin something
sumthing something
teh the
thru through
tix tickets
w with
wat what
wats whats
wen when
whch which
wht what
wich which
wid with
wiv with
wot what
wots what
wut what
yr year
yrs years
`,
  films: `
film
films
movie
movies
tv
`,
  endings: '',
};
