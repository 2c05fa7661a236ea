/** Words of what a film cost and earned. */
export const money = {
  budget: `
con presupuesto
con presupuesto de
con un presupuesto
con un presupuesto de
costaran
costaron
coste
costo
costos
cuestan
cueste
cuesten
de presupuesto
filmada con
filmadas con
gastaron
haya costado
hayan costado
hecha con
hechas con
presupuesto
presupuestos
que costaron
que costo
se gastaron
`,
  revenue: `
con recaudacion
de ingresos
de recaudacion
de taquilla
embolsaron
en la taquilla
en taquilla
factur*
ganaron
gano
generaron
haya hecho
haya recaudado
hayan ganado
hayan hecho
hayan recaudado
hicieron
hizo
ingresaron
ingresos
juntaron
que haya recaudado
que hayan recaudado
que recaud*
recaud*
taquilla
vendieron
`,
  low: `
bajisimo presupuesto
bajo presupuesto
con poco presupuesto
de bajo presupuesto
de poco presupuesto
hecha con dos pesos
hecha con poca plata
hechas con dos pesos
hechas con poca plata
peli barata
pelicula barata
peliculas baratas
pelis baratas
poco presupuesto
presupuesto bajo
`,
  earned: `
ganaron mucha plata
hicieron mucha plata
hizo mucha plata
recaudaron mucha plata
recaudaron mucho
recaudo mucha plata
`,
  high: `
alto presupuesto
con mucho presupuesto
de alto presupuesto
de gran presupuesto
gran presupuesto
mucho presupuesto
superproduccion
superproducciones
`,
};

/** Words of running times. */
export const runtime = {
  minutes: `
minutitos
minuto
minutos
mn
`,
  hours: `
h
hora
horas
horitas
hs
`,
  halfMore: `
y media
y medio
`,
  one: `
un
una
`,
  short: `
corta
cortas
cortita
cortitas
cortito
corto
mas corta
mas cortas
mas corto
que dure poco
que duren poco
`,
  notLong: `
no larga
no largas
no muy larga
no muy largas
no muy largo
no muy largos
no tan larga
no tan largas
que no dure mucho
que no dure tanto
que no duren mucho
que no duren tanto
que no se haga larga
que no sea larga
que no sea muy larga
que no sea tan larga
que no sean largas
que no sean muy largas
que no sean tan largas
`,
  shortFilms: `
cortometraje
cortometrajes
cortos
`,
  long: `
larga
largas
largo
largos
larguisima
larguisimas
que dure mucho
que duren mucho
`,
  beforeLong: `
mas
menos
muy
no
tan
`,
  timeLeft: `
dispongo de
solo tengo
tenemos
tengo
tengo nomas
tengo solo
`,
  lasts: `
dura
duracion
duran
dure
duren
`,
  half: `
media
`,
  mended: `
larga
largas
`,
};

/** Words of votes, and of what is known by many or few. */
export const votes = {
  votes: `
calificaciones
opiniones
valoraciones
votantes
voto
votos
`,
  famous: `
conocida
conocidas
conocido
conocidos
famosa
famosas
famoso
famosos
muy vista
muy vistas
que conoce todo el mundo
que haya visto todo el mundo
que todos conocen
reconocida
reconocidas
`,
  hiddenGems: `
casi desconocida
casi desconocidas
infravalorada
infravaloradas
infravalorado
joya desconocida
joya escondida
joya oculta
joya perdida
joyas desconocidas
joyas escondidas
joyas ocultas
joyas perdidas
joyita
joyita escondida
joyita oculta
joyitas
joyitas escondidas
joyitas ocultas
menos conocida
menos conocidas
menospreciada
menospreciadas
no muy conocida
no muy conocidas
no tan conocida
no tan conocidas
no tan famosa
no tan famosas
perla escondida
perla oculta
perlas escondidas
perlas ocultas
poco conocida
poco conocidas
poco conocido
poco conocidos
poco famosa
poco famosas
poco vista
poco vistas
que casi nadie conoce
que casi nadie haya visto
que casi nadie vio
que conoce poca gente
que conozca poca gente
que nadie conoce
que nadie haya visto
que nadie vio
que no haya visto casi nadie
que no haya visto nadie
que no vio casi nadie
que poca gente conoce
que poca gente vio
que pocos conocen
que pocos vieron
subestimada
subestimadas
subestimado
subvalorada
subvaloradas
`,
  obscure: `
desconocida
desconocidas
ignota
ignotas
rara avis
`,
  beforeFamous: `
mas
mejor
menos
tan
`,
};

/** Words of scores. */
export const score = {
  wellRated: `
aclamada
aclamadas
bien calificada
bien calificadas
bien calificado
bien puntuada
bien puntuadas
bien puntuado
bien puntuados
bien rankeada
bien rankeadas
bien valorada
bien valoradas
bien valorado
con buen puntaje
con buen rating
con buena calificacion
con buena critica
con buena nota
con buena puntuacion
con buenas criticas
con buenas notas
de buena nota
`,
  topics: `
calificacion
calificaciones
calificada
calificadas
con nota
con puntaje
con puntuacion
con un puntaje
con una nota
de calificacion
de nota
de puntaje
de puntuacion
de rating
nota
notas
promedio
puntaje
puntajes
puntuacion
puntuada
puntuadas
puntuen
que tenga
que tengan
rating
valoracion
valorada
valoradas
`,
  points: `
10
de 10
de calificacion
de nota
de puntaje
de puntuacion
de rating
estrellas sobre 10
pts
punto
puntos
puntos de 10
puntos de promedio
puntos o mas
sobre 10
sobre diez
`,
  otherUnits: `
ano
anos
dias
dolares
hora
horas
hs
mil
millon
millones
minuto
minutos
oscars
peli
pelicula
peliculas
pelis
premios
secuelas
veces
voto
votos
`,
  ends: `
con
de
en
o
para
pls
por
que
y
`,
  bareBounds: `
arriba
encima
`,
  articles: `
un
`,
  with: `
con
de
`,
  than: `
de
`,
};

/** Words around the names of studios. */
export const companies = {
  before: `
de
del
distribuida
distribuidas
estudio
estudios
hecha
hechas
la
las
los
por
producida
producidas
`,
  after: `
estudios
`,
  surelyBefore: `
de
estudio
estudios
hecha
hechas
producida
producidas
sea
sean
sin
`,
  films: `
horror
peli
pelicula
peliculas
pelis
`,
  inNames: '',
};

/** What films are called. */
export const films = {
  nouns: `
cine
peli
pelicula
peliculas
pelis
`,
  besideKinds: `
cine
cinta
cintas
filme
filmes
peli
pelicula
peliculas
pelis
titulo
titulos
`,
  beforeKinds: `
algo
algun
alguna
algunas
algunos
bien
mas
muy
super
un
una
unas
unos
`,
  ends: `
con
de
para
pls
por
que
sobre
y
`,
};
