/** How the question is put, and its own words. */
export const film = {
  phrases: [
    '{film}',
    `
{field}
[
a nivel mundial
cine
cines
cuanta
cuanto
dinero
dolares
en el mundo
en total
euros
exactamente
exacto
feria
filmar
guita
hacer
hacerla
lana
mangos
millones
mundial
mundialmente
mundo
nombre
pasta
plata
varo
]
{film}
`,
    `
(
con el titulo
llamada
que se llama
que se llame
se llama
titulada
)
[alguna|existe|hay|~films]
{film}
`,
    `
(
acerca
acerca de
algo de
conoces
contame de
cuentame de
data
datos
detalles
ficha
ficha tecnica
hablame de
hablame sobre
info
informacion
infos
pasame la data
que sabes de
que sabes sobre
resumen
sabes
sobre
todo
)
{film}
`,
    '~films {film}',
    '{besidePerson} {film}',
    '{field} ~films {film}',
  ],
  fields: {
    director: `
a cargo de quien
de que director
de quien es
director
director de
directora
dirige
dirigida
dirigieron
dirigio
quien dirige
quien dirigio
quien es el director
quien filmo
quien hizo
quien la dirige
quien la dirigio
quien la filmo
quien la hizo
quien la rodo
quien lo dirigio
quien realizo
quien rodo
quienes dirigieron
`,
    cast: `
actor principal
actores
actores de doblaje
actores principales
actrices
actriz principal
actuan
con quien
con quien es
con quienes es
el prota
elenco
estrellas
interpretes
la gente que sale
la prota
la voz de quien
labura
laburan
laburaron
laburo
las voces
los que actuan
los que salen
prota
prota de
protagonista
protagonistas
protagoniza
protagonizo
protas
que actores
quien actua
quien actuo
quien aparece
quien era el actor
quien es el actor
quien es la actriz
quien esta
quien esta en
quien hace de
quien hacia
quien interpreta
quien la protagoniza
quien labura
quien le pone la voz
quien lo protagoniza
quien mas actua
quien mas esta
quien mas sale
quien mas trabaja
quien pone la voz
quien pone las voces
quien protagoniza
quien protagonizo
quien sale
quien trabaja
quien trabajo
quienes actuan
quienes actuaron
quienes aparecen
quienes estan en
quienes hacen
quienes laburan
quienes mas actuan
quienes mas salen
quienes ponen las voces
quienes salen
quienes son los actores
quienes trabajan
reparto
trabajan
voces
`,
    releaseDate: `
ano de estreno
cuando
cuando es
cuando estrenaron
cuando estreno
cuando fue
cuando la estrenaron
cuando la hicieron
cuando la lanzaron
cuando llego
cuando salia
cuando salio
cuando se estreno
cuando se hizo
cuando se lanzo
cuantos anos tiene
de cuando
de cuando es
de hace cuanto
de que ano
de que ano es
en que ano
en que ano salio
en que ano se estreno
en que dia salio
en que fecha salio
en que fecha se estreno
estreno
fecha
fecha de estreno
fecha de lanzamiento
fecha de salida
lanzamiento
lanzaron
lanzo
que ano
que ano es
que ano salio
que ano se estreno
que dia
que dia salio
que dia se estreno
que fecha salio
que fecha se estreno
se lanzo
`,
    budget: `
coste
costo
costo de produccion
costo hacer
cuanta guita costo
cuanta lana costo
cuanta pasta costo
cuanta plata costo
cuanto costo
cuanto dinero costo
cuanto gastaron
cuanto invirtieron
cuanto les costo
cuanto les salio
cuanto salio hacer
cuanto se gastaron
cuanto se gasto
gastaron
inversion
invirtieron
presupuesto
salio hacer
salio hacerla
salio producir
`,
    revenue: `
como le fue en taquilla
cuanta plata hizo
cuanto embolso
cuanto facturo
cuanto gano
cuanto genero
cuanto hizo
cuanto ingreso
cuanto junto
cuanto levanto
cuanto metio
cuanto recaudo
cuanto saco
cuanto vendio
dinero gano
dinero hizo
embolso
facturo
gano
ha recaudado
hicieron
hizo
hizo en taquilla
ingreso
ingresos
junto
le fue en taquilla
levanto
lleva recaudado
llevo recaudado
metio
plata hizo
recauda
recaudacion
recaudacion mundial
recaudado
recaudo
recaudo en total
saco
saco en taquilla
taquilla
vendio
`,
    return: `
beneficio
cuanta plata perdio
cuanto dinero perdio
cuanto perdio
cuanto rindio
dejo ganancia
dio ganancia
fracaso
fracaso en taquilla
fue negocio
fue rentable
fue un exito
fue un fracaso
ganancia
ganancias
perdio dinero
perdio plata
recupero
rendimiento
rentabilidad
rentable
retorno
rindio
roi
`,
    runtime: `
cuantas horas
cuantas horas son
cuanto dura
cuanto duraba
cuanto tarda
cuanto tiempo dura
cuantos minutos
dura
dura mucho
duraba
duracion
duro
es larga
es muy larga
es muy larga o
larga
metraje
minutos
minutos dura
que tan larga
tiempo de duracion
`,
    genres: `
categoria
de que tipo
genero
generos
que clase de peli
que clase de pelicula
que tipo de peli
que tipo de pelicula
tipo de peli
tipo de pelicula
`,
    plot: `
argumento
cual es la historia
de que es
de que habla
de que iba
de que se trata
de que trata
de que trataba
de que va
historia de
que cuenta
que historia cuenta
que pasa en
resumeme
resumen
resumime
sinopsis
trama
va de que
va la peli
`,
    language: `
en que idioma
en que lengua
hablada
hablan
idioma
idioma original
idiomas
lengua
lenguaje
que idioma
se habla
`,
    country: `
de donde
de donde es
de donde sale
de donde viene
de que pais
donde fue hecha
donde la filmaron
donde se hizo
donde se produjo
en que pais
nacionalidad
origen
pais
paises
`,
  },
};
