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
