/** Words around a story. */
export const stories = {
  leavesOut: `
nada de
nada muy
no muy
no sea de
no sea sobre
no sean de
no tan
no tenga
no tengan
pero no
sin
sin nada de
`,
  before: `
de
donde
que
sobre
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
