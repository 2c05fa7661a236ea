/** Concepts that many phrases share: `~films`; a last `*` makes a word a stem. */
export const concepts = {
  count: `
cantidad
cantidad de
cuanta
cuantas
cuanto
cuantos
kuantas
nro de
numero de
que cantidad
total de
`,
  films: `
cinta
cintas
filmacion
filmaciones
filmes
largometrajes
peli
pelicula
peliculas
pelis
producciones
titulos
`,
  premiere: `
aparecieron
debut*
estren*
filmaron
fueron estren*
hicieron
hubo
lanza*
lanzadas
lanzaron
lanzo
llegaron
llegaron al cine
llego
pasaron
produjeron
publicadas
publicaron
publico
rodaron
sale
salen
salidas
salido
salieron
salio
se dieron
se hicieron
se lanzaron
se vieron
vieron la luz
`,
  similar: `
a la
al estilo de
analogas a
cercanas a
como
comparable
con la misma onda
del estilo de
del mismo estilo
del palo de
del rollo de
del tipo
del tipo de
en la linea de
en la misma linea
en plan
estilo
igual a
igual de buena que
igual de buenas que
iguales a
misma onda
onda
parecid*
parezca
parezcan
por el estilo de
por el palo de
que se parezca*
relacionad*
rollo
se parec*
se parezca
se parezcan
semejante*
similar
similares
tipo
`,
  recommend: `
aconsej*
propon*
puedo ver
que mas
que miro
que puedo ver
que veo
recom*
recomend*
sugeri*
sugier*
`,
  earnings: `
beneficio*
dinero
facturaron
facturo
gan*
guita
ingres*
lana
plata
presupuesto*
recaud*
rendi*
rentab*
retorno*
rinde*
rindi*
roi
taquilla
`,
  money: `
beneficio*
billete
biyuya
coste*
costo*
deja
dejan
dejaron
dejo
dinero
embols*
estadisticas
exito*
factur*
fecha*
feria
fue
gan*
gener*
guita
guito
hecho
hizo
ingres*
lana
le fue
lucas
mangos
movio
mueve
numeros
pasta
pastizal
plata
presupuesto*
recaud*
rendi*
rentab*
rentable*
retorno*
retribu*
rinde*
rindi*
roi
taquilla
varo
`,
};
