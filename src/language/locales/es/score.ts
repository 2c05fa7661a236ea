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
