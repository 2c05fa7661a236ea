import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const smallTalk: Lexicon['questions']['smallTalk'] = {
  phrases: ['{act}'],
  acts: {
    thanks: `
appreciate it
cheers
i appreciate it
many thanks
much appreciated
much obliged
ta
thank u
thank you
thank you so much
thank you very much
thanks
thanks a bunch
thanks a lot
thanks a million
thanks again
thanks for everything
thanks for the help
thanks for your help
thanks mate
thanks so much
that was helpful
thx
ty
tysm
`,
    bye: `
bye
bye bye
catch you later
cya
farewell
good bye
good night
goodbye
got to go
gotta go
have a good one
have a nice day
i gotta go
i have to go
im off
later
laters
peace
peace out
see ya
see you
see you later
see you soon
see you tomorrow
so long
take care
talk to you later
thats all
ttyl
until next time
`,
    yes: `
absolutely
affirmative
alright
correct
definitely
exactly
go ahead
go for it
indeed
of course
ok
okay
please do
right
sounds good
sure
sure thing
thats right
why not
ya
yea
yeah
yep
yes
yes please
yup
`,
    no: `
absolutely not
definitely not
nah
naw
negative
neither
no
no thank you
no thanks
no way
none
nope
not at all
not really
of course not
`,
    neverMind: `
cancel
cancel that
doesnt matter
dont bother
dont worry
dont worry about it
drop it
forget about it
forget it
it doesnt matter
leave it
never mind
nevermind
no matter
no worries
nothing
nvm
scratch that
skip it
`,
    restart: `
another topic
begin again
begin anew
change of topic
change the subject
clean slate
different topic
from scratch
lets start again
lets start over
lets talk about something else
new chat
new conversation
new topic
reset
restart
start again
start anew
start fresh
start over
`,
    howAreYou: `
are you ok
are you okay
how are things
how are u
how are you
how are you doing
how are you today
how do you do
how do you feel
how have you been
how is it going
how r u
how was your day
how you doing
hows it going
hows life
hows your day
you ok
you okay
`,
    whoAreYou: `
are you a bot
are you a human
are you a person
are you a robot
are you an ai
are you chatgpt
are you human
are you real
how old are you
what are you
what is your name
what should i call you
whats your name
who am i talking to
who are you
who built you
who created you
who made you
who programmed you
your name
`,
    praise: `
amazing
awesome
awesome bot
bravo
brilliant
cool
excellent
fantastic
good bot
good job
good stuff
good work
great
great bot
great job
great work
i like you
i love it
i love you
impressive
legend
love it
love you
lovely
marry me
neat
nice
nice bot
nice job
nice one
nice work
perfect
so smart
super helpful
sweet
thats awesome
thats great
thats perfect
very helpful
well done
wonderful
you are a genius
you are amazing
you are awesome
you are brilliant
you are great
you are so good
you are the best
you rock
youre a genius
youre a legend
youre amazing
youre awesome
youre brilliant
youre cool
youre good at this
youre great
youre smart
youre so helpful
youre the best
`,
    insult: `
bad bot
dumb
dumb bot
fuck off
fuck you
garbage
hate you
i hate you
idiot
moron
piece of crap
piece of shit
rubbish
screw you
shut up
stupid
stupid bot
this sucks
trash
useless
useless bot
what a stupid bot
worst bot ever
you are an idiot
you are dumb
you are stupid
you are terrible
you are the worst
you are useless
you dont understand anything
you know nothing
you stink
you suck
youre an idiot
youre awful
youre bad
youre boring
youre dumb
youre garbage
youre rubbish
youre stupid
youre terrible
youre the worst
youre trash
youre useless
`,
    laugh: `
hah
haha
hahaha
hahahaha
heh
hehe
hehehe
hilarious
lmao
lmfao
lol
rofl
so funny
thats funny
thats hilarious
youre funny
youre hilarious
`,
    source: `
according to who
according to whom
are you certain
are you sure
are you sure about that
for real
how do you know
how do you know that
really
says who
seriously
source
sources
u sure
what is your source
whats your source
where did you get that
where do you get that
where does that come from
where is that from
where is your data from
you sure
your source
`,
    wrong: `
incorrect
it is wrong
its wrong
not what i asked
not what i asked for
that is incorrect
that is not it
that is not right
that is not what i asked
that is wrong
that was wrong
that wasnt it
thats incorrect
thats not it
thats not right
thats not what i asked
thats not what i asked for
thats wrong
the answer is wrong
this is wrong
wrong answer
you are mistaken
you are wrong
you got it wrong
you got me wrong
you got that wrong
you misunderstood
you misunderstood me
youre mistaken
youre wrong
`,
  },
};
