import type { Lexicon } from '../lexicon.ts';
import type { Openers } from '../openers.ts';

/** What people write around a request for a film, a phrase a line; folded, sorted. */
export const openers: Openers = {
  wish: `
any film suggestions
any good ones
any ideas
any recommendations
any suggestions
anything good
can i get
can you find
can you find me
can you give me
can you help me find
can you help me out
can you recommend
can you recommend me
can you show me
can you suggest
can you tell me
could i get
could you find
could you give me
could you help
could you please recommend
could you recommend
could you suggest
do you have
do you know
do you know any
do you know of
feel like
feel like watching
find me
give me
give me some recommendations
got any
got any recommendations
have any suggestions
have you got
help me find
hit me with
hoping for
hoping to find
hoping you can recommend
hoping you can suggest
hoping you could recommend
how about
i am a big fan of
i am a fan of
i am a huge fan of
i am hoping for
i am in the mood for
i am interested in
i am into
i am looking for
i am really looking for
i am searching for
i am seeking
i am very interested in
i could use
i enjoy
i enjoyed
i feel like
i generally like
i like
i like to watch
i liked
i love
i loved
i m looking for
i m thinking of
i need
i prefer
i really am looking for
i really enjoy
i really enjoyed
i really like
i really liked
i really love
i really loved
i think im in the mood for
i usually like
i want
i want to see
i want to watch
i was hoping
i was looking for
i was thinking of
i was wondering if
i would like
i would love
i would love to see
i would prefer
id like
id like to see
id like to watch
id love
id love to see
id prefer
if you could recommend
im a big fan of
im a fan of
im a huge fan of
im hoping for
im hunting for
im in the mood for
im interested in
im into
im looking for
im looking for something
im searching for
im seeking
im thinking of
in the mood for
in the mood to watch
interested in
ive been looking for
just watched
know any
know of any
lets watch
looking for
looking to see
looking to watch
my favorite is
my favorites are
my favourite is
my favourites are
need
put on
really looking for
recommend
recommend me
recommendation
recommendations
recommendations for
recommendations on
search for
searching for
seeking
show me
some recommendations
something like that
suggest
suggest me
suggestions
that you can recommend
that you could recommend
that you recommend
thinking of
up for
want
want to see
want to watch
what can you recommend
what do you recommend
what do you suggest
what should i watch
what would you recommend
what would you suggest
you could recommend
you would recommend
you would suggest
`,
  taste: `
are my favorite
are some of my favorite
big fan of
enjoy
enjoyed
enjoys
especially
fan of
fond of
huge fan of
i enjoy
i enjoyed
i like
i liked
i love
i loved
i prefer
im into
into
is my favorite
like
liked
love
loved
my favorite
my favorites
my favourite
my favourites
prefer
`,
  praise: `
amazing
awesome
best ever
brilliant
cool
decent
enjoyable
entertaining
excellent
fantastic
favorite
favorites
favourite
fun
good
great
interesting
lovely
nice
of all time
perfect
preferably
pretty good
really good
really great
really nice
solid
super
top notch
truly
very good
well done
well made
wonderful
worth seeing
worth watching
`,
  recall: `
can you tell me the name of
cant remember
cant remember the name of
do you remember
i cant remember the name of
i once saw
i remember
i saw once
name of
name of the
tell me the name of
that i saw
that i saw once
that i watched
that we saw
that we watched
the name of
trying to remember
what is the name of
what was it called
what was the name of
whats it called
whats the name of
`,
  talk: `
a lot
a try
ah
all kinds of
also
any kind of
anyway
at all
at the moment
by the way
can you name
could you help
currently
do you know the
doesnt matter
doesnt really matter
for a change
for me
for now
for tonight
good afternoon
good day
good evening
good morning
good night
have a look
hello there
hey there
hi there
honestly
how are you
how are you doing
how are you today
how is it going
hows it going
i am good
i guess
i have no preference
i m
i saw
i think
i watched
if possible
if thats ok
if thats possible
if you can
if you dont mind
if you have any
if you know
if you please
im good
im not sure
in fact
in general
instead
is fine
just
kind of
lately
lets see
m
maybe
me please
mostly
name the
nice to meet you
of course
ok so
on saturday
on the weekend
or anything
or so
or something
or something like that
or whatever
past or present
perhaps
please
primarily
probably
rather
really
recently
right now
s the
snowed in
so yeah
some kind of
some sort of
something like that
sometimes
sort of
sounds good
thank you
thank you very much
thanks
thanks a lot
that i can watch
that i could watch
that i might like
that movie
that would be great
the most
the weekend
there
there is a
there was a
this evening
this is a
this week
this weekend
to pass the time
to see
to see tonight
to watch
to watch tonight
today
tonight
too
usually
well
what about you
what do you have
what do you think
what is that
what is this
what is this is
what was that
would be great
would be nice
yeah
yes
you know
you think
`,
  company: `
for a date
for a date night
for a girls night
for a lazy sunday
for a rainy day
for a rainy sunday
for a saturday
for a saturday night
for a sunday
for a sunday afternoon
for a sunday night
for sunday
for the two of us
for the weekend
for this weekend
for tonight
on a rainy day
on a sunday
on a sunday afternoon
with a friend
with friends
with someone
with the girls
with the guys
`,
};

/** Who watches too, and how they are said to. */
export const companions: Lexicon['companions'] = {
  who: `
my boyfriend
my brother
my brothers
my buddies
my dad
my family
my father
my friend
my friends
my girlfriend
my grandma
my grandmother
my grandpa
my grandparents
my husband
my mom
my mother
my mum
my parents
my partner
my roommate
my roommates
my sister
my sisters
my wife
`,
  frames: `
for {who}
that {who} would like
with {who}
{who} might like
{who} will like
{who} would enjoy
{who} would like
{who} would love
`,
};
