/** Words around titles and names. */
export const names = {
  beforeFilms: `
a
como
de
en
encanto
es
estilo
fue
gusto
llamada
o
parecida a
parecidas a
parecido a
que
similar
sobre
versus
vi
vs
y
`,
  beforePeople: `
actor
actriz
actua
con
de
director
dirigida por
dirigidas por
por
protagonizada por
y
`,
  films: `
filme
filmes
peli
pelicula
peliculas
pelis
`,
  articles: `
el
la
las
los
un
una
`,
  joins: `
e
ni
o
u
y
`,
  before: `
a
con
de
del
para
por
`,
  beforeTitles: `
a
de
del
el
la
peli
pelicula
que
`,
  beforeCritiques: `
con
mas
menos
no
pero
que
sin
`,
  beforeYears: `
a
ano
de
del
el
en
es
la
las
los
original
peli
pelicula
que
version
`,
};
