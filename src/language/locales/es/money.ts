/** Words of what a film cost and earned. */
export const money = {
  budget: `
con presupuesto
con presupuesto de
con un presupuesto
con un presupuesto de
costaran
costaron
coste
costo
costos
cuestan
cueste
cuesten
de presupuesto
filmada con
filmadas con
gastaron
haya costado
hayan costado
hecha con
hechas con
presupuesto
presupuestos
que costaron
que costo
se gastaron
`,
  revenue: `
con recaudacion
de ingresos
de recaudacion
de taquilla
embolsaron
en la taquilla
en taquilla
factur*
ganaron
gano
generaron
haya hecho
haya recaudado
hayan ganado
hayan hecho
hayan recaudado
hicieron
hizo
ingresaron
ingresos
juntaron
que haya recaudado
que hayan recaudado
que recaud*
recaud*
taquilla
vendieron
`,
  low: `
bajisimo presupuesto
bajo presupuesto
con poco presupuesto
de bajo presupuesto
de poco presupuesto
hecha con dos pesos
hecha con poca plata
hechas con dos pesos
hechas con poca plata
poco presupuesto
presupuesto bajo
`,
  high: `
alto presupuesto
con mucho presupuesto
de alto presupuesto
de gran presupuesto
gran presupuesto
mucho presupuesto
superproduccion
superproducciones
`,
};
