import type { Lexicon } from '../lexicon.ts';

/** Words that ask for what the data cannot tell, by topic. */
export const topics: Lexicon['topics'] = {
  writers: `
screenplay
screenwriter
screenwriters
script writer
scriptwriter
what book is
which book is
who authored
who is the screenwriter
who is the writer
who penned
who was the writer
who wrote
who wrote it
who wrote the screenplay
who wrote the script
whos the writer
writer of
writers
written by whom
`,
  awards: `
academy award
academy awards
award
award winning
awards
bafta
baftas
best picture
best picture winner
best picture winners
emmy
emmys
golden globe
golden globes
nominated
nomination
nominations
nominee
nominees
oscar
oscar nominated
oscar winner
oscar winners
oscar winning
oscars
palme dor
prizes
razzie
razzies
won at cannes
`,
  ageRating: `
age appropriate
age rated
age rating
any nudity
appropriate for
can children watch
can kids watch
certificate
content rating
for a 10 year old
for what age
has nudity
have nudity
is it suitable
kid friendly
minimum age
mpaa
mpaa rating
nc 17
ok for kids
okay for kids
parental guide
parents guide
pg 13
pg13
rated pg
rated r
safe for kids
sex scenes
suitable for
what age
year old watch
`,
  series: `
a show
binge
episodes
how many episodes
how many seasons
k drama
k dramas
kdrama
kdramas
mini series
miniseries
reality show
season
seasons
series
show like
shows like
sitcom
sitcoms
soap opera
soap operas
telenovela
television series
television show
tv series
tv show
tv shows
web series
`,
  soundtrack: `
composer
composers
film score
music by
original score
song at the end
song in
songs in
soundtrack
soundtracks
the music in
theme music
theme song
what song
what song plays
whats the song
which song plays
who composed
who did the music
who did the score
who made the music
who scored
who sings
`,
  quotes: `
a line from
after credits scene
best lines
bloopers
dialogue from
ending explained
famous line
famous lines
famous quote
goofs
how does it end
memorable line
memorable lines
memorable quotes
post credit scene
post credits scene
quote
quote from
quotes
quotes from
script of
trivia about
what movie is the quote
which movie has the line
who said the line
who says
`,
  trailer: `
clip from
clip of
clips from
photo of
photos of
picture of
pictures of
poster
posters
show me a scene
teaser
teasers
the trailer
trailer
trailers
video of
`,
  whereToWatch: `
1080p
4k
720p
amazon
amazon prime
apple tv
available to watch
blu ray
buy it on
crunchyroll
disney plus
download
downloading
downloads
for free
hbo
hbo max
hulu
is it on netflix
magnet
mubi
netflix
on dvd
on netflix
online
paramount plus
peacock
prime video
rent it
stream
streaming
streaming service
streaming services
subtitles
to rent
torrent
torrents
tubi
watch online
what platform
what streaming
where can i find
where can i see
where can i stream
where can i watch
where could i watch
where do i watch
where do they show
where is streaming
where to watch
which platform
which streaming
`,
  nowPlaying: `
at the cinema
at the cinemas
at the movies
cinema near
cinemas near
coming out next
coming out soon
coming out this week
coming out tomorrow
coming soon
currently in cinemas
currently in theaters
in cinemas
in cinemas now
in theaters
in theaters now
in theatres
in theatres now
latest
most recent
movie times
near me
new releases
newest
now playing
out now
playing near
playing now
playing today
playing tonight
show times
showtimes
tickets
tickets for
upcoming
what is playing
whats new
whats on at
whats playing
`,
  other: `
a joke
a poem
alarm
albums
are you single
bitcoin
book me
book to read
books
buy me
calculate
capital of
champions league
cricket
do you have feelings
dollar
election
elections
essay
euro
flights
football
football match
footy
forecast
homework
hotel
hotels
how do i cook
how old was
how old were
how to cook
joke
jokes
lottery
meaning of life
nba
news
nfl
novels
order me
pizza
playlist
podcast
podcasts
poem
premier league
president
raining
recipe
recipes
reminder
restaurant
restaurants
riddle
riddles
rugby
soccer
some music
songs
square root
stock price
super bowl
temperature
the capital of
the dollar
the weather
timer
translate
video game
video games
videogames
weather
what date is it
what day is it
what time is it
whats the date
who won the football match
will it rain
won the game
world cup
your favorite film
your favorite movie
your favourite film
your favourite movie
`,
};

/** Well-known series, as people call them: they are no films. */
export const seriesNames: Lexicon['seriesNames'] = `
better call saul
breaking bad
game of thrones
greys anatomy
house of cards
house of the dragon
how i met your mother
mad men
money heist
peaky blinders
prison break
rick and morty
squid game
stranger things
ted lasso
the big bang theory
the handmaids tale
the last of us
the mandalorian
the sopranos
the walking dead
the white lotus
true detective
`;
