import type { Lexicon } from '../lexicon.ts';

/** How people tell what they like, and take it back. */
export const tastes: Lexicon['tastes'] = {
  /** "I love …": what goes on is liked, and may be wished for as well. */
  likes: `
big fan of
huge fan of
i absolutely adore
i absolutely enjoy
i absolutely like
i absolutely love
i adore
i also adore
i also enjoy
i also like
i also love
i always adore
i always enjoy
i always like
i always love
i am a big fan of
i am a fan of
i am into
i cant get enough of
i do adore
i do enjoy
i do like
i do love
i enjoy
i just adore
i just enjoy
i just like
i just love
i kind of adore
i kind of enjoy
i kind of like
i kind of love
i like
i love
i really adore
i really enjoy
i really like
i really love
i truly adore
i truly enjoy
i truly like
i truly love
im a big fan of
im a fan of
im a huge fan of
im crazy about
im fond of
im into
im really into
`,
  /** The same of what was watched. */
  liked: `
absolutely loved
enjoyed
i absolutely adored
i absolutely enjoyed
i absolutely liked
i absolutely loved
i adored
i also adored
i also enjoyed
i also liked
i also loved
i enjoyed
i have always loved
i liked
i loved
i really adored
i really enjoyed
i really liked
i really loved
ive always loved
liked
loved
really liked
really loved
we adored
we enjoyed
we liked
we loved
`,
  /** "I hate …". */
  dislikes: `
cant stand
i absolutely cannot stand
i absolutely cant bear
i absolutely cant stand
i absolutely despise
i absolutely detest
i absolutely dislike
i absolutely hate
i absolutely loathe
i also cannot stand
i also cant bear
i also cant stand
i also despise
i also detest
i also dislike
i also hate
i also loathe
i am not a big fan of
i am not a fan of
i am not into
i am sick of
i am tired of
i cannot stand
i cant bear
i cant stand
i despise
i detest
i dislike
i do not care for
i do not enjoy
i do not like
i dont care for
i dont enjoy
i dont like
i dont love
i dont really enjoy
i dont really like
i hate
i have never liked
i just cannot stand
i just cant bear
i just cant stand
i just despise
i just detest
i just dislike
i just hate
i just loathe
i loathe
i never liked
i really cannot stand
i really cant bear
i really cant stand
i really despise
i really detest
i really dislike
i really do not care for
i really do not enjoy
i really do not like
i really dont care for
i really dont enjoy
i really dont like
i really dont love
i really hate
i really loathe
im no fan of
im not a big fan of
im not a fan of
im not fond of
im not into
im sick of
im tired of
ive never liked
no fan of
not a big fan of
not a fan of
`,
  /** The same of what was watched. */
  disliked: `
did not like
didnt enjoy
didnt like
hated
i absolutely couldnt stand
i absolutely did not enjoy
i absolutely did not like
i absolutely didnt enjoy
i absolutely didnt like
i absolutely disliked
i absolutely hated
i couldnt stand
i did not enjoy
i did not like
i didnt enjoy
i didnt like
i disliked
i hated
i really couldnt stand
i really did not enjoy
i really did not like
i really didnt enjoy
i really didnt like
i really disliked
i really hated
i wasnt a fan of
wasnt a fan of
we couldnt stand
we did not enjoy
we did not like
we didnt enjoy
we didnt like
we disliked
we hated
`,
  /** It is neither liked nor disliked any more. */
  unsays: `
i am fine with
i am ok with
i am okay with
i can stand
i do not hate
i do not mind
i dont dislike
i dont hate
i dont hate the
i dont mind
i made my peace with
i no longer dislike
i no longer hate
i no longer like
i no longer love
im cool with
im fine with
im ok with
im okay with
`,
  /** What was said is to be forgotten; it follows. */
  forgets: `
disregard that
drop that
forget about the fact that
forget i said
forget i said that
forget that
forget that i said
ignore that
it is no longer true that
its no longer true that
its not true that
never mind that
please forget that
scratch that
`,
  /** "Remove … from my tastes". */
  removes: `
clear
delete
drop
erase
forget
forget about
remove
take
`,
  /** How that ends. */
  fromTastes: `
from my dislikes
from my likes
from my preferences
from my tastes
from what i dont like
from what i like
off my tastes
out of my tastes
`,
  /** It is to be kept: no wish. */
  asksToKeep: `
bear in mind that
just remember that
keep in mind
keep in mind that
make a note that
note that
please note that
please remember
please remember that
remember
remember that
take note that
you should know
you should know that
`,
  /** What may stand before. */
  leads: `
actually
also
and
besides
btw
but
by the way
for the record
fyi
hello
hey
hi
honestly
just so you know
look
oh
ok
okay
personally
so
tbh
to be honest
truth is
well
you know
`,
  /** What may stand behind. */
  tails: `
a lot
again
any longer
any more
anymore
at all
either
haha
honestly
in general
lol
much
now
please
really
so much
tbh
thanks
that much
these days
tho
though
to be honest
too
very much
`,
  /** Films of what follows. */
  ofFilms: `
all films about
all films by
all films directed by
all films featuring
all films from
all films involving
all films of
all films starring
all films with
all flicks about
all flicks by
all flicks directed by
all flicks featuring
all flicks from
all flicks involving
all flicks of
all flicks starring
all flicks with
all movies about
all movies by
all movies directed by
all movies featuring
all movies from
all movies involving
all movies of
all movies starring
all movies with
any films about
any films by
any films directed by
any films featuring
any films from
any films involving
any films of
any films starring
any films with
any flicks about
any flicks by
any flicks directed by
any flicks featuring
any flicks from
any flicks involving
any flicks of
any flicks starring
any flicks with
any movies about
any movies by
any movies directed by
any movies featuring
any movies from
any movies involving
any movies of
any movies starring
any movies with
anything about
anything by
anything directed by
anything featuring
anything from
anything involving
anything of
anything starring
anything with
everything about
everything by
everything directed by
everything featuring
everything from
everything involving
everything of
everything starring
everything with
films about
films by
films directed by
films featuring
films from
films involving
films of
films starring
films with
flicks about
flicks by
flicks directed by
flicks featuring
flicks from
flicks involving
flicks of
flicks starring
flicks with
movies about
movies by
movies directed by
movies featuring
movies from
movies involving
movies of
movies starring
movies with
stories about
stories by
stories directed by
stories featuring
stories from
stories involving
stories of
stories starring
stories with
the cinema of
the films about
the films by
the films directed by
the films featuring
the films from
the films involving
the films of
the films starring
the films with
the flicks about
the flicks by
the flicks directed by
the flicks featuring
the flicks from
the flicks involving
the flicks of
the flicks starring
the flicks with
the franchise
the genre
the movies about
the movies by
the movies directed by
the movies featuring
the movies from
the movies involving
the movies of
the movies starring
the movies with
the saga
the work of
watching
`,
  /** Films of what stands before. */
  films: `
film
films
flick
flicks
franchise
genre
movie
movies
ones
pictures
saga
stories
stuff
`,
  /** Small words before what is meant. */
  articles: `
a
all
an
any
some
the
these
those
`,
  /** The film that is spoken of. */
  pointing: `
it
that
that film
that movie
that one
the film
the movie
this
this film
this movie
this one
`,
  /** What is kept is asked for. */
  list: `
list my tastes
my dislikes
my likes
my likes and dislikes
my taste
my tastes
show me my taste
show me my tastes
show my tastes
tell me my tastes
what are my tastes
what did i say i like
what do i dislike
what do i hate
what do i like
what do i like and dislike
what do i love
what do i not like
what do you know about my taste
what do you know about my tastes
what do you know i like
what dont i like
what have i told you i like
what is my taste
whats my taste
`,
  /** All of it is to be forgotten. */
  clears: `
clear all my tastes
clear my film tastes
clear my likes
clear my likes and dislikes
clear my taste
clear my tastes
clear what i like
clear what i like and dislike
delete all my tastes
delete my film tastes
delete my likes
delete my likes and dislikes
delete my taste
delete my tastes
delete what i like
delete what i like and dislike
erase all my tastes
erase my film tastes
erase my likes
erase my likes and dislikes
erase my taste
erase my tastes
erase what i like
erase what i like and dislike
forget all my tastes
forget my film tastes
forget my likes
forget my likes and dislikes
forget my taste
forget my tastes
forget what i like
forget what i like and dislike
remove all my tastes
remove my film tastes
remove my likes
remove my likes and dislikes
remove my taste
remove my tastes
remove what i like
remove what i like and dislike
reset all my tastes
reset my film tastes
reset my likes
reset my likes and dislikes
reset my taste
reset my tastes
reset what i like
reset what i like and dislike
wipe all my tastes
wipe my film tastes
wipe my likes
wipe my likes and dislikes
wipe my taste
wipe my tastes
wipe what i like
wipe what i like and dislike
`,
  /** Films by what is liked. */
  forMe: `
according to my taste
according to my tastes
based on my taste
based on my tastes
by my taste
by my tastes
for me
for my taste
for somebody like me
for someone like me
to my liking
to my taste
`,
};
