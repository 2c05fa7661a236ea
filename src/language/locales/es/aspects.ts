/** Words that say by what two films are compared. */
export const aspects = {
  more: {
    score: `
es mejor
mas nota
mejor
mejor calificada
mejor nota
mejor puntaje
mejor puntuada
mejor valorada
preferis
prefieren
prefieres
tiene mejor puntaje
`,
    votes: `
mas conocida
mas famosa
mas popular
mas vista
mas votada
mas votos
tiene mas votos
`,
    return: `
mas rentable
mas retorno
mejor retorno
rindio mas
`,
    revenue: `
gano mas
gano mas dinero
gano mas plata
hizo mas
hizo mas dinero
hizo mas plata
mas dinero
mas exito
mas exitosa
mas guita
mas lana
mas plata
mas recaudacion
mas taquillera
recaudo mas
`,
    budget: `
costo mas
mas cara
mas presupuesto
mayor presupuesto
salio mas cara
`,
    runtime: `
dura mas
duro mas
mas duracion
mas larga
`,
    date: `
mas moderna
mas nueva
mas reciente
salio despues
`,
  },
  less: {
    score: `
es peor
peor
peor nota
peor puntaje
peor puntuada
peor valorada
`,
    votes: `
menos popular
menos votos
`,
    return: `
menos rentable
rindio menos
`,
    revenue: `
gano menos
menos exitosa
menos taquillera
recaudo menos
`,
    budget: `
costo menos
mas barata
menos presupuesto
`,
    runtime: `
dura menos
duro menos
mas corta
`,
    date: `
mas antigua
mas vieja
salio antes
salio primero
se estreno antes
se estreno primero
`,
  },
  or: `
o
`,
  otherWay: `
mas
menos
`,
  asksWhether: '',
  asksWhich: `
cual
cuando
que
quien
`,
};
