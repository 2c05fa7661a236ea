/** Words around how many are wanted. */
export const counts = {
  before: `
dame
decime
deme
digame
dime
las
los
me
mejor
mejores
muestreme
n
otras
pasame
primeras
primeros
quiero
quisiera
recomendame
recomendar
recomienda
recomiendame
recomiendeme
solamente
solo
sugerime
sugierame
tirame
top
unas
`,
  after: `
cualquiera
filmes
mas
mejores
opciones
parecidas
peliculas
pelis
peores
random
recomendaciones
similar
similares
sugerencias
titulos
top
`,
  showThem: `
cuales
cuales son
dame la lista
decimelas
dimelas
la lista
listalas
listamelas
mostralas
mostramelas
muestralas
muestramelas
que peliculas
que pelis
ver cuales
ver la lista
verlas
`,
  beforeDecades: `
de
`,
  one: `
un
una
uno
`,
};
