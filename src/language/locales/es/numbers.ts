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
