/** Words that mean somebody of the conversation, and those before names. */
export const people = {
  somebody: `
de el mismo
de la misma
ella
esa chica
esa mina
esa mujer
esa persona
esa senora
ese chico
ese guey
ese hombre
ese loco
ese man
ese pibe
ese senor
ese tipo
ese wey
este tipo
sus
suya
suyas
suyo
suyos
`,
  theDirector: `
del director
esa directora
ese director
este director
misma directora
mismo director
su director
su directora
`,
  theLead: `
el actor principal
el prota
el protagonista
esa actriz
ese actor
la actriz principal
la prota
la protagonista
misma actriz
misma protagonista
mismo actor
mismo protagonista
`,
  unsaid: `
cuales mas
que mas
que otra
que otras
que otras peliculas
que otras pelis
`,
  both: `
ambas
ambos
juntas
juntos
las dos
los dos
`,
  before: `
con
de
del
e
por
y
`,
};
