/** Words around titles and names. */
export const names = {
  beforeFilms: `
a
como
de
en
encanto
es
estilo
fue
gusto
llamada
o
parecida a
parecidas a
parecido a
que
similar
sobre
versus
vi
vs
y
`,
  likens: `
como
encanto
estilo de
gusto
parecida a
parecidas a
parecido a
similar a
tipo
vi
`,
  beforePeople: `
actor
actriz
actua
ambas
ambos
con
de
director
dirigida por
dirigidas por
por
protagonizada por
tanto
y
`,
  films: `
filme
filmes
peli
pelicula
peliculas
pelis
`,
  particles: `
de
del
el
la
los
`,
  articles: `
el
la
las
los
un
una
`,
  joins: `
e
ni
o
u
y
`,
  before: `
a
con
de
del
para
por
`,
  beforeTitles: `
a
de
del
el
la
peli
pelicula
que
`,
  beforeCritiques: `
con
mas
menos
no
pero
que
sin
`,
  beforeYears: `
a
ano
de
del
el
en
es
la
las
los
original
peli
pelicula
que
version
`,
};

/** Words that mean somebody of the conversation, and those before names. */
export const people = {
  kin: `
hermanas
hermanos
`,
  pluralArticles: `
las
los
`,
  somebody: `
de el mismo
de la misma
ella
esa chica
esa mina
esa mujer
esa persona
esa senora
ese chico
ese guey
ese hombre
ese loco
ese man
ese pibe
ese senor
ese tipo
ese wey
este tipo
sus
suya
suyas
suyo
suyos
`,
  theDirector: `
del director
esa directora
ese director
este director
misma directora
mismo director
su director
su directora
`,
  theLead: `
el actor principal
el prota
el protagonista
esa actriz
ese actor
la actriz principal
la prota
la protagonista
misma actriz
misma protagonista
mismo actor
mismo protagonista
`,
  unsaid: `
cuales mas
que mas
que otra
que otras
que otras peliculas
que otras pelis
`,
  makes: `
dirigi*
ha hecho
han hecho
hicieron
hizo
`,
  both: `
ambas
ambos
juntas
juntos
las dos
los dos
`,
  before: `
con
de
del
e
por
y
`,
};

/** Words of acting and directing, and those around who does it. */
export const roles = {
  beforeActors: `
actor
actores
actriz
actua
actuan
aparece
con
interpretada por
protagonizada por
protagonizadas por
sale
salen
`,
  beforeDirectors: `
de la directora
del director
director
directora
dirigida por
dirigidas por
dirigido por
dirigio
realizada por
realizador
`,
  beforePeople: `
de
del
por
`,
  owns: `
de
`,
  credits: `
basada en el libro de
basada en la novela de
escrita por
escritas por
escrito por
guion de
libro de
musica de
novela de
producida por
producidas por
`,
  afterActors: `
actua
actuan
hace de
interpreta
protagoniza
sale
salen
`,
  afterDirectors: `
dirige
dirigiendo
dirigio
`,
  weaklyAfter: '',
  joins: `
ambos
e
o
y
`,
  or: `
o
u
`,
  actor: `
actor
actores
actrices
actriz
actua
actuando
actuo
como actor
protagoniz*
`,
  director: `
cineasta
director
directora
directoras
directores
dirigi*
hechas por
realizador
realizadora
`,
};

/** Words around the names of characters. */
export const characters = {
  before: `
actor que hace de
actor que hizo de
actor que interpreta a
actriz que hace de
actriz que hizo de
actriz que interpreta a
el actor de
la actriz de
que actor hace de
que actor hizo de
que actor interpreta a
que actor interpreto a
que actriz hace de
que actriz hizo de
que actriz interpreta a
que actriz interpreto a
quien encarna a
quien encarno a
quien ha hecho de
quien ha interpretado a
quien hace de
quien hacia de
quien hizo de
quien interpreta
quien interpreta a
quien interpretaba a
quien interpreto
quien interpreto a
quien le da voz a
quien le pone la voz a
quien personifica a
quienes encarnaron a
quienes han hecho de
quienes han interpretado a
quienes hicieron de
quienes interpretaron
quienes interpretaron a
`,
  beforeEither: `
el papel de
el personaje de
el rol de
en el papel de
papel de
personaje de
quien era
quien fue
`,
  beforeFilms: `
de
del
en
`,
  nobody: `
actor
director
directora
principal
prota
protagonista
reparto
`,
  small: `
a
de
el
en
la
las
los
un
una
`,
};

/** What sagas and their parts are called, and the words around their names. */
export const sagas = {
  asks: `
coleccion
completa
cuantas
cuantos
existen
franquicia
hay
orden
peli
pelicula
peliculas
pelis
saga
sagas
toda
todas
todos
`,
  parts: `
capitulo
episodio
parte
vol
volumen
`,
  generic: `
coleccion
de
franquicia
la
saga
serie
series
trilogia
`,
  betweenNumberAndSaga: `
de
del
entrega
la
las
los
parte
peli
pelicula
saga
`,
  partOf: `
capitulo
episodio
la
numero
parte
vol
volumen
`,
  names: `
coleccion
continuaciones
entregas
franquicia
saga
sagas
secuela
secuelas
serie
series
tetralogia
trilogia
universo
`,
  all: `
lista
orden
toda
todas
todos
`,
  films: `
entrega
entregas
filme
filmes
peli
pelicula
peliculas
pelis
`,
  several: `
alguna
cual
cuales
las
los
mejor
mejores
peor
peores
primera
todas
todos
ultima
una
`,
  of: `
de
`,
  articles: `
el
la
las
los
`,
  beforeNumbers: `
capitulo
parte
vol
volumen
`,
};
