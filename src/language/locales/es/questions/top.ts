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
