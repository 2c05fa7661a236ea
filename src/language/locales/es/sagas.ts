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
