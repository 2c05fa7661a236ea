import type { Signs } from '../signs.ts';

/** Answers to what was offered. */
export const offers = {
  yes: `
adelante
claro
claro que si
confirmado
confirmar
confirmo
dale
de acuerdo
de una
hacelo
hazlo
obvio
ok
oka
okay
por supuesto
seguro
si
sip
vale
`,
  no: `
cancela
cancelalo
cancelar
deja
deja asi
dejala
dejalo
dejemoslo
jamas
mejor no
naa
nah
no
no borres
no borres nada
no importa
no lo hagas
no quiero
nop
nunca
olvidala
olvidalo
olvidate
olvidate de eso
`,
  undo: `
deshace
deshacelo
deshacer
deshaz
deshazlo
`,
  polite: `
che
eso
esto
gracias
lo
pls
por favor
porfa
porfavor
porfis
ya
`,
};

/** Words around a request that change nothing of it. */
export const asides = {
  around: `
a
ahora
amigo
bien
bot
buenas
bueno
buenos
butaca
che
dale
desde
dias
eh
el
en
ey
favor
gracias
gustaria
hey
hola
hoy
la
las
le
lo
los
me
necesito
noches
ok
okay
oye
pido
pls
podes
podria
podrias
por
porfa
porfavor
porfi
porfis
puede
puedes
que
querria
quiero
quisiera
ruego
si
siempre
solo
tardes
te
va
ya
yo
`,
  pleads: `
favor
la
lo
me
podes
podria
podrias
porfa
puede
puedes
te
`,
  asksForFilms: `
como
parecida
parecidas
parecido
parecidos
peli
pelicula
peliculas
pelis
similar
`,
  begin: `
aquel
aquella
con
de
dirigida
el
esa
esas
ese
esos
la
las
los
un
una
`,
  beforeCompanions: `
con
pa
para
`,
  own: `
mi
mis
nuestra
nuestras
nuestro
nuestros
`,
};

/** What tells Spanish in writing. */
export const signs: Signs = { sign: /[¿¡ñ]/i, weight: 2, letters: /[áéíóúñ]/i };
