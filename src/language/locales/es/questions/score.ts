/** How the question is put, and its own words. */
export const score = {
  phrases: [
    `
(
calificacion
calificaciones
critica
criticas
estrellas
nota
nota media
promedio
puntaje
puntos
puntuacion
rating
score
valoracion
)
{film}
`,
    '(calific*|puntua*|valora*|valorad*) [bien|como|cuanto|mal|que tan] {film}',
    '(cuan popular|popular|popularidad|que tan popular) {film}',
    `
(
de 1 a 10
de 10
de uno a diez
del 1 al 10
del uno al diez
sobre 10
)
[cuanto|le dan|le das|nota|puntaje|que nota|tiene]
{film}
`,
    `
(
a la critica
a la gente
al publico
el publico
la critica
la gente
)
[
dice
dijo
gustado
gusto
le gusto
opina
piensa
que dice
que opina
]
{film}
`,
    `
(que tal|que tan|que tan buena|que tan bueno)
[
bien
buena
es
esta
la recomendas
la recomiendas
mala
recomiendas
]
{film}
`,
    `
(era|es|esta|estuvo|fue|merece|resulta|sigue siendo|vale)
(
aburrida
aceptable
bien
buena
bueno
chida
copada
decente
divertida
entretenida
excelente
floja
genial
guay
horrible
interesante
la pena
larga y buena
mala
malo
padre
pesima
popular
recomendable
un bodrio
un embole
un rollo
un toston
una joya
)
{film}
`,
    `
(
buena
bueno
mala
malo
merece la pena
recomendable
vale la pena
)
{film}
`,
    `
(
filmaffinity
imdb
letterboxd
metacritic
rotten tomatoes
tmdb
)
[nota|puntaje|puntuacion|rating|score]
{film}
`,
    `
(cual es|cuanta|cuanto|que)
(
calificacion
estrellas
nota
puntaje
puntos
puntuacion
rating
score
valoracion
)
[
dais
dan
en imdb
le dan
le das
le dieron
le pone
le ponen
le pones
le pusieron
les das
obtuvo
poneis
ponen
pones
saca
sacan
sacaron
saco
tiene
]
{film}
`,
    '(como) (calificaron|la puntuan|la valoran|puntuaron|valoraron) {film}',
    `
(cuanto|que|que nota)
(
le da la gente
le dan
le dio la gente
le pone el publico
le pone la gente
le ponen
le pusieron
le puso el publico
le puso la gente
sacaron de nota
tiene de nota
tiene de puntaje
)
{film}
`,
    'que (nota|puntaje) {film}',
    'opinion* {film}',
    `
(
bodrio
buenarda
chida
chido
copada
es buena
es buenisima
es mala
esta buena
esta buenisima
esta bueno
flipa
gusto a la gente
la pego
la rompe
malisima
malisimo
mola
mola mucho
molo
obra maestra
padre
padrisima
peliculon
piola
recomendas
recomiendan
recomiendas
sobrevalorada
subestimada
tan buena
tan buena como dicen
tan mala
un embole
)
[es|esta|que|tan]
{film}
`,
    `
(
como es
como esta
que dicen
que onda
que onda con
que opinan
que piensan
que tal
)
[con|de]
{film}
`,
  ],
};
