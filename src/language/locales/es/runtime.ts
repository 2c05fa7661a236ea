/** Words of running times. */
export const runtime = {
  minutes: `
minutitos
minuto
minutos
mn
`,
  hours: `
h
hora
horas
horitas
hs
`,
  halfMore: `
y media
y medio
`,
  one: `
un
una
`,
  short: `
corta
cortas
cortita
cortitas
cortito
corto
mas corta
mas cortas
mas corto
no muy larga
que dure poco
que duren poco
que no dure mucho
que no sea larga
que no sea muy larga
`,
  shortFilms: `
cortometraje
cortometrajes
cortos
`,
  long: `
larga
largas
largo
largos
larguisima
larguisimas
que dure mucho
que duren mucho
`,
  beforeLong: `
mas
menos
muy
no
tan
`,
  timeLeft: `
dispongo de
solo tengo
tenemos
tengo
tengo nomas
tengo solo
`,
  lasts: `
dura
duracion
duran
dure
duren
`,
  half: `
media
`,
  mended: `
larga
largas
`,
};
