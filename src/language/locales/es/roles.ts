/** Words of acting and directing, and those around who does it. */
export const roles = {
  beforeActors: `
actor
actores
actriz
actua
actuan
aparece
con
interpretada por
protagonizada por
protagonizadas por
sale
salen
`,
  beforeDirectors: `
de la directora
del director
director
directora
dirigida por
dirigidas por
dirigido por
dirigio
realizada por
realizador
`,
  beforePeople: `
de
del
por
`,
  afterActors: `
actua
actuan
hace de
interpreta
protagoniza
sale
salen
`,
  afterDirectors: `
dirige
dirigiendo
dirigio
`,
  weaklyAfter: '',
  joins: `
ambos
e
o
y
`,
  or: `
o
u
`,
  actor: `
actor
actores
actrices
actriz
actua
actuando
actuo
como actor
protagoniz*
`,
  director: `
cineasta
director
directora
directoras
directores
dirigi*
hechas por
realizador
realizadora
`,
};
