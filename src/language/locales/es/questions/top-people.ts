/** How the question is put, and its own words. */
export const topPeople = {
  phrases: [
    `
{role}
{metric}
[
cual
cuales
del mundo
en total
hicieron
historia
hizo
lista
que
quien
quienes
ranking
segun
tiene
tienen
todos los tiempos
~films
]
`,
    `
{role}
(
con mas
mas
mas activo
mas activos
mas cantidad de
mas films
mas peliculas
mas pelis
mas prolifica
mas prolifico
mas prolificos
mas titulos
mayor cantidad de
mayor numero de
menos
record
)
[
cual
en
hicieron
historia
hizo
lista
que
quien
ranking
tiene
tienen
~films
]
`,
  ],
};
