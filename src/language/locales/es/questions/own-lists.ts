/** How the question is put, and its own words. */
export const watch = {
  phrases: [
    `
(
agendala
agendamela
agregala
agregalo
agregamela
anotala
anotamela
apuntala
apuntamela
guarda esa
guarda esta
guardala
guardalo
guardame esa
guardame esta
guardamela
guardatela
la quiero ver
la veo despues
me la guardo
para despues
para mas tarde
para ver despues
ponela
ponla
quiero verla
sumala
)
[
a la lista
a la watchlist
a mi lista
a mi watchlist
a mis pendientes
a pendientes
en la lista
en mi lista
en mis pendientes
en pendientes
para despues
para mas tarde
para otro dia
para ver
para ver despues
para verla
]
{film}
`,
    `
(
agenda
agendame
agrega
agregame
agregar
anade
anadi
anota
anotame
apunta
apuntame
guarda
guardame
guardar
mete
pon
pone
poneme
ponme
suma
sumame
)
(
a la lista
a la watchlist
a mi lista
a mi watchlist
a mis pendientes
a pendientes
en la lista
en mi lista
en mis pendientes
en pendientes
para despues
para mas tarde
para otro dia
para ver
para ver despues
para verla
)
{film}
`,
    '(agenda|agendame|agrega|agregame|agregar|anotame|apuntame|guarda|guardame|guardar|sumame) {film}',
    `
(
me gustaria ver
quiero mirar
quiero ver
quisiera ver
tengo ganas de ver
tengo pendiente
tengo que ver
)
{film}
`,
    `
(
dame mi lista
lista de pendientes
lista para ver
mi lista
mi watchlist
mis pendientes
mostra mi lista
mostrame mi lista
mostrame mis pendientes
muestrame mi lista
peliculas guardadas
peliculas pendientes
peliculas que guarde
pelis guardadas
pelis pendientes
pelis que guarde
pendientes
que hay en mi lista
que tengo en mi lista
que tengo pendiente
tengo guardadas
tengo guardado
tengo pendientes
ver mi lista
)
[
anotadas
cuales
cuantas
dame
decime
esta
hay
mostra
mostrame
muestra
muestrame
que
tengo
ver
~films
]
`,
    `
{unlisted}
[
borra
borrala
borrame
borramela
elimina
eliminala
quita
quitala
quitame
quitamela
quitar
saca
sacala
sacame
sacamela
sacar
]
{film}
`,
    '{cleared}',
  ],
  clears: `
borra mi lista
borra mi watchlist
borra mis pendientes
limpia mi lista
limpia mis pendientes
vacia mi lista
vacia mi watchlist
vacia mis pendientes
`,
  /** Where a film is taken off, and the words of taking. */
  off: {
    whole: ``,
    places: `
de la lista
de la watchlist
de mi lista
de mi watchlist
de mis pendientes
de pendientes
`,
    verbs: `
borra
borrala
borrame
borramela
elimina
eliminala
quita
quitala
quitame
quitamela
quitar
saca
sacala
sacame
sacamela
sacar
`,
  },
};

/** How the question is put, and its own words. */
export const rate = {
  phrases: [
    `
(
califica con
calificala con
le daria
le di
le doy
le pondria
le pongo
le puse
mi nota es
mi puntaje es
ponele
pongale
ponle
puntua
puntuala
puntuala con
puntuar
)
{rating}
[
a
con
de nota
de puntaje
la
la nota
nota
para
pelicula
puntaje
un
una
]
{film}
`,
    '(dale) (un|una) {rating} {film}',
    `
{unrated}
[a|de|del|el|la]
{film}
`,
    `
(
mis calificaciones
mis notas
mis puntajes
mis puntuaciones
mis puntuadas
peliculas puntuadas
peliculas que puntue
pelis puntuadas
pelis que puntue
que pelis puntue
que puntajes puse
que puntue
)
[
anotadas
cuales
cuantas
dame
decime
esta
hay
mostra
mostrame
muestra
muestrame
que
tengo
ver
~films
]
`,
    '(mis) (calificaciones|notas|puntajes|puntuaciones) {ratings}',
    '(les puse|puntue) [a cuales|cuales|las|les|lo|que|~films] {ratings}',
  ],
  /** Beside these a number is what a film is given. */
  cues: `
califica
calificala
dale
le daria
le di
le doy
le pondria
le pongo
le puse
mi nota
mi puntaje
ponele
pongale
ponle
puntua
puntuala
puntuar
`,
  half: `
y media
y medio
`,
  outOf: `
de
sobre
`,
  stars: `
estrella
estrellas
estrellitas
`,
  points: `
punto
puntos
`,
  /** Beside these it is one's own ratings that are best or worst. */
  own: `
calificaciones
notas
puntajes
puntuaciones
puntue
puse
`,
  ratings: {
    best: `
mas
mas altas
mas alto
mas altos
mejor
mejores
`,
    worst: `
mas bajas
mas bajo
mas bajos
menos
peor
peores
`,
  },
  off: {
    whole: `
borra mi nota
borra mi puntaje
borrale el puntaje
borrale la nota
elimina mi puntaje
quita mi puntaje
quitale el puntaje
quitale la nota
quitale mi puntaje
saca mi puntaje
sacale el puntaje
sacale la nota
sacale mi puntaje
`,
    places: ``,
    verbs: ``,
  },
};
