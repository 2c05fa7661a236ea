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

/** How the question is put, and its own words. */
export const daily = {
  phrases: [
    `
[cual es|cual es la|dame la|decime la|dime la|hay|la|mandame la|mostrame la|que]
(
diaria
efemeride de cine
efemerides de cine
peli del dia
peli diaria
pelicula del dia
pelicula diaria
)
[de hoy|hay|hoy]
`,
  ],
  actions: {
    off: `
apagada
apagala
apagar
basta
chau
cortala
nada
nada mas
no
no mas
nunca
parar
ya no
`,
  },
  /** What a sentence begins with that says when to send it. */
  names: `
diaria
la diaria
la peli del dia
la pelicula del dia
manda la pelicula del dia
mandame la peli del dia
mandame la pelicula del dia
mandanos la pelicula del dia
peli del dia
pelicula del dia
`,
  /** Words that show that an hour is meant, and no date. */
  when: `
a la
a las
cada dia
todos los dias
`,
  /** What stands after an hour: of the first half of the day, of the second, of either. */
  hours: {
    am: `
a m
am
de la madrugada
de la manana
`,
    pm: `
de la noche
de la tarde
p m
pm
`,
    any: `
en punto
h
horas
hs
`,
  },
  /** What may stand about an hour and a zone. */
  about: `
a
aca
aqui
cada
de
dia
dias
el
en
favor
gracias
hora
horario
horas
hs
la
las
los
por
porfa
todos
zona
`,
};

/** How the question is put, and its own words. */
export const night = {
  phrases: [
    `
[abri|abrir|arma|armemos|empecemos|hacemos|hagamos|organicemos|organiza|una]
(
noche de cine
noche de peliculas
noche de pelis
)
`,
  ],
  /** What a sentence begins with, before a colon, that says what the night is of. */
  leads: `
hagamos noche de pelis
hagamos una noche de pelis
noche de cine
noche de peliculas
noche de pelis
`,
  /** What joins what the night is of to what it begins with, where no colon does. */
  joins: `
de
`,
  /** What stands before the one of a list that is voted for. */
  votes: `
mi voto es para
mi voto es por
mi voto va para
votamos
votamos por
voto
voto a
voto por
`,
};
