/** Words around the names of studios. */
export const companies = {
  before: `
de
del
distribuida
distribuidas
estudio
estudios
hecha
hechas
la
las
los
por
producida
producidas
`,
  after: `
estudios
`,
  surelyBefore: `
de
estudio
estudios
hecha
hechas
producida
producidas
sea
sean
sin
`,
  films: `
horror
peli
pelicula
peliculas
pelis
`,
  inNames: '',
};
