/** How the question is put, and its own words. */
export const guess = {
  phrases: [
    `
(
adivina
adivinar
adivinemos
jugar
jugar a adivinar
juguemos
juguemos a adivinar
quiero adivinar
quiero jugar
vamos a adivinar
)
[a|la|una]
(
peli de hoy
peli del dia
peli diaria
pelicula de hoy
pelicula del dia
pelicula diaria
)
`,
    '[el|un] (acertijo de hoy|acertijo del dia|adivinanza de hoy|adivinanza del dia|juego del dia)',
    '(adivina|adivinar|adivinemos|jugar a adivinar|juguemos a adivinar) (la peli|la pelicula)',
    '(mi apuesta es|mi intento es|mi respuesta es) {film}',
  ],
  /** What is said to a game that is open, and is nothing else. */
  actions: {
    clue: `
dame otra pista
dame una pista
mas pistas
otra pista
pista
una pista
una pista mas
`,
    giveUp: `
decime cual era
decime cual es
dime cual era
dime cual es
me rindo
no se me rindo
no tengo idea
paso
renuncio
`,
  },
  /** What may stand before a title that is a try. */
  leads: `
a ver
acaso es
apuesto por
creo que es
debe ser
digo
diria
diria que es
es
no sera
pienso que es
podria ser
puede ser
sera
sera que es
supongo que es
tal vez
tiene que ser
`,
};
