/** How the question is put, and its own words. */
export const votes = {
  phrases: [
    `
(
conteo de votos
nro de votos
num votos
numero de votos
valoraciones
votacion
votaciones
votantes
votes
voto
votos
)
{film}
`,
    `
~count
(
gente voto
personas votaron
valoraciones
votaciones
votantes
votes
votos
)
[obtuvo|promedio|recibio|tiene]
{film}
`,
    `
~count
(
almas
banda
espectadores
fans
gente
peeps
pena
personas
publico
raza
tipos
usuarios
)
(
califica
califican
calificaron
califico
ha votado
han votado
le pusieron nota
le puso nota
opinaron
opino
puntuaron
puntuo
valoraron
valoro
vota
votan
votaron
voto
)
{film}
`,
    `
(
calificaron
califico
ha votado
han votado
puntuaron
puntuo
vota
votan
votaron
voto
)
(
bastante gente
harta gente
mucha banda
mucha gente
mucha pena
muchas personas
muchos
poca gente
pocos
tanta gente
un monton
)
{film}
`,
    '(valoraron|votada|votado|votaron|voto) [cuantos|gente|mucho|personas|~count] {film}',
  ],
};

/** How the question is put, and its own words. */
export const compare = {
  phrases: [
    `
(
compara
compara entre
compara esa con
comparacion
comparala
comparala con
comparalo con
comparame
comparar
comparemos
contra
diferencia
diferencias
versus
vs
)
{film}
{other}
`,
    '{aspect} [cual|cuando|de las dos|entre|es|fue|la|o|que|quien|tiene] {film} {other}',
    '(entre|o) {film} {other}',
  ],
};

/** How the question is put, and its own words. */
export const check = {
  phrases: [
    '(era|es|fue|seria|son) (un|una) [peli|pelicula] {film} {filter}',
    '(era|es|fue|seria|son) [cierto|de|del|los|peli|pelicula|un|una|verdad] {film} {filter}',
    `
(era|es|estreno|fue|salio|se estreno)
[cierto|de|del|los|peli|pelicula|una|verdad]
{film}
{period}
`,
    '(esta|estaba|tengo) [ya] {film} {list}',
    '{film} {role} {person}',
    `
(
actua
actuo
aparece
aparecio
esta
estaba
estuvo
participa
participo
sale
salio
trabaja
trabajo
)
[en|verdad]
{film}
{person}
`,
    '(costo|dura|duro|gano|recaudo|tiene|tuvo) [de|mas|menos|que] {film} {filter}',
  ],
};

/** How the question is put, and its own words. */
export const saga = {
  phrases: [
    `
(
coleccion
continuaciones
franquicia
saga
sagas
secuela
secuelas
serie de peliculas
tetralogia
trilogia
universo
)
[completa|orden|~count|~films|~money]
{collection}
`,
    '(cuales son|en que orden|orden|toda|todas|todas las) [las|saga|ver|~films] {collection}',
    '~count [~films] (de|existen|hay|hay hechas|hicieron|sacaron|son|van) {collection}',
    '(las|los|todas las|todos los) ~films (de) {collection}',
    '(las de|las de la|las del|todas las de) {collection}',
    '~count ~films [existen|hay|hicieron|son|tiene] {collection}',
    '~films de {collection}',
  ],
};

/** How the question is put, and its own words. */
export const top = {
  phrases: [
    `
{metric}
[
aquellas
critica
cual es
cual fue
cuales fueron
cuales son
de la historia
del mundo
historia
las que
lista
listado
mejores
puntaje
que pelicula
que peliculas
ranking
segun
todos los tiempos
top
~films
]
`,
    '[cuales|~films] {metric}',
    '(lista|listado|ranking) [~films] {filter}',
    '(lista|listado|ranking) [~films] {metric}',
    '~films {filter}',
    '[~films] {genre} {period}',
    '[~films] {person} {period}',
    '~films {filter} {period}',
    '[algunas|dame|~recommend] {genre}',
    `
(
a ver cuales
cuales
cuales son
damelas
decime cuales
dime cuales
ensename cuales
ensenamelas
listamelas
mostralas
mostramelas
muestramelas
ponlas
quiero verlas
)
`,
  ],
};

/** How the question is put, and its own words. */
export const why = {
  phrases: [
    `
(
a que se debe
cual es el motivo
motivo
por que
porque
pq
razon
x que
xq
)
[aparece|elegiste|pusiste|recomend*|salio|sugeri*|~similar]
{other}
`,
    '(por que|porque|pq|xq) [recomend*] {other} [parec*|similar]',
    '(por que|porque|xq) [esa|esas|eso|recomend*] {other} {film}',
    '(en que|que tienen) (en comun|se parece|se parecen) {other}',
  ],
};
