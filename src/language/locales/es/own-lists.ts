/** Whose films are meant: those on one of the asker's own lists. */
export const ownLists = {
  watch: `
de la watchlist
de mi lista
de mi watchlist
de mis pendientes
de pendientes
en mi lista
en mi watchlist
en mis pendientes
en pendientes
entre mis pendientes
mi lista
mi watchlist
mis pendientes
que guarde
que tengo guardadas
que tengo pendientes
tengo en mi lista
tengo guardadas
tengo pendientes
`,
  seen: `
de las que vi
de las que ya vi
de las vistas
de mis vistas
entre las que vi
entre mis vistas
llevo vistas
que he visto
que vi
que ya he visto
que ya vi
tengo vistas
`,
  /** The same where nothing follows. */
  seenAtEnd: `
he visto
vi
vi yo
vimos
ya he visto
ya vi
`,
  rated: `
de las que puntue
de mis puntajes
de mis puntuadas
entre mis puntajes
que califique
que puntue
tengo puntuadas
`,
  /** What a question begins with that asks for some of them. */
  which: `
cual
cuales
que
`,
  /** Words that ask for the list itself, and narrow it by nothing. */
  asks: `
cual
cuales
cuantas
cuanto
cuantos
dame
decime
guardadas
hay
lista
mejor
mejores
mostra
mostrame
muestra
muestrame
pendientes
peor
peores
puntue
tengo
todas
todo
vistas
`,
};
