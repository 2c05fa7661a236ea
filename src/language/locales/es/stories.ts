/** Words around a story. */
export const stories = {
  filmsInPlural: `
peliculas
pelis
`,
  filmInSingular: `
peli
pelicula
una
`,
  leavesOut: `
nada de
nada muy
nada sobre
ni
ni de
no muy
no sea de
no sea muy
no sea sobre
no sea tan
no sean de
no sean muy
no sean tan
no tan
no tenga
no tengan
no trate de
no trate sobre
no traten de
no traten sobre
no vaya de
no vayan de
pero no
sin
sin nada de
`,
  leavesOutAnywhere: `
no quiero nada
no quiero nada de
que no sea
que no sea de
que no sea muy
que no sea sobre
que no sean
que no sean de
que no sean muy
que no sean sobre
que no tenga
que no tengan
que no trate de
que no trate sobre
que no traten de
que no traten sobre
que no vaya de
que no vayan de
`,
  before: `
de
donde
que
sobre
`,
  basis: `
basada en
basadas en
basado en
`,
  films: `
cine
filme
filmes
historia
peli
pelicula
peliculas
pelis
titulo
`,
  tells: `
cuando
cuya
cuyo
donde
que
quien
sobre
`,
  after: `
con
de
del
dirigida
donde
drama
peli
pelicula
peliculas
pelis
protagonizada
que
sobre
thriller
`,
};

/** Words that tell a reading of a sentence from another. */
export const features = {
  asks: `
como
cual
cuales
cuando
donde
por que
que
quien
quienes
`,
  counts: `
cantidad de
cuanta
cuantas
cuanto
cuantos
`,
  tells: `
acerca de
cuando
donde
en el que
en la que
en que
que
sobre
trata de
`,
  plural: `
las mejores
las peores
lista
listado
listame
peliculas
pelis
ranking
`,
  singular: `
a
algo
alguna
peli
pelicula
un
una
`,
  wished: `
dure
duren
este
esten
haya
pase
pasen
salga
salgan
sea
sean
tenga
tengan
trate
traten
`,
  introduces: `
con
`,
  negates: `
excepto
ni
no
nunca
salvo
sin
tampoco
`,
};
