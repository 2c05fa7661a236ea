/** Words that say in which order. */
export const orders = {
  names: {
    desc: `
de mayor a menor
`,
    asc: `
de menor a mayor
hubo menos
mas floja
mas flojo
menos estrenos
menos peliculas
menos pelis
se estrena menos
se estrenan menos
se estrenaron menos
se estreno menos
se filmaron menos
se hicieron menos
`,
  },
  atTheEnd: {
    desc: `
el que mas
la que mas
las que mas
los que mas
quien mas
`,
    asc: `
el que menos
la que menos
las que menos
los que menos
quien menos
`,
  },
};

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

/** Numbers in words: lines that begin with a number are what stands for it. */
export const numbers = {
  cardinals: `
0 cero
1 un una uno
2 dos
3 tres
4 cuatro
5 cinco
6 seis
7 siete
8 ocho
9 nueve
10 diez
11 once
12 doce
13 trece
14 catorce
15 quince
16 dieciseis
17 diecisiete
18 dieciocho
19 diecinueve
20 veinte
30 treinta
40 cuarenta
50 cincuenta
60 sesenta
70 setenta
80 ochenta
90 noventa
100 cien
`,
  ordinals: `
1 1a 1er 1o 1ra 1ro primer primera primero
2 2a 2da 2do 2o segunda segundo
3 3a 3er 3o 3ra 3ro tercer tercera tercero
4 4a 4o 4ta 4to cuarta cuarto
5 5a 5o 5ta 5to quinta quinto
6 6ta 6to sexta sexto
7 7ma 7mo septima septimo
8 8va 8vo octava octavo
9 9na 9no novena noveno
10 10ma 10mo decima decimo
`,
  decades: `
20 veinte veintes
30 treinta treintas
40 cuarenta cuarentas
50 cincuenta cincuentas
60 sesenta sesentas
70 setenta setentas
80 ochenta ochentas
90 noventa noventas
`,
  centuries: `
20 veinte
21 veintiuno
`,
  hundreds: `
100 ciento
200 doscientas doscientos
300 trescientas trescientos
400 cuatrocientas cuatrocientos
500 quinientas quinientos
600 seiscientos
700 setecientos
800 ochocientos
900 novecientos
`,
  thousand: `
k
`,
  million: `
m
mill
millon
millones
mm
mn
palo
palos
`,
  billion: `
b
bn
`,
  afterThousand: `
millon
millones
palos
`,
  billionAsSaid: `
billon
billones
`,
  one: `
un
una
`,
  half: `
media
medio
`,
  dollars: `
dolar
dolares
usd
verdes
`,
};
