/** What films are called. */
export const films = {
  nouns: `
cine
peli
pelicula
peliculas
pelis
`,
  besideKinds: `
cine
cinta
cintas
filme
filmes
peli
pelicula
peliculas
pelis
titulo
titulos
`,
  beforeKinds: `
algo
algun
alguna
algunas
algunos
bien
mas
muy
super
un
una
unas
unos
`,
  ends: `
con
de
para
pls
por
que
sobre
y
`,
};
