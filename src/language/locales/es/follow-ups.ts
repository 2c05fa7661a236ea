/** How people go on with what was asked before. `{unit}` is a month, year or decade. */
export const followUps = {
  leads: `
ah
ah y
ahora
ahora para
bueno y
dale y
e
en realidad
entonces
igual para
igual pero
lo mismo con
lo mismo para
lo mismo pero
mejor
n
naa
nah
no
nop
o
ok y
orale e
orale y
pero
que hay de
que pasa con
que tal
solo
tambien
va y
vale y
y
y en
y para
y que hay de
y que onda con
y que pasa con
y si fuera
`,
  more: `
cinco mas
dame mas
dame otra
dame otras
mas
mas opciones
mas resultados
mostrame mas
otra
otra cosa
otra mas
otras
otras 5
otras cinco
otro
otros
segui
seguir
sigue
siguiente
siguientes
ver mas
`,
  wholeYear: `
el ano entero
en todo el ano
todo el ano
todo ese ano
`,
  shorter: `
mas breve
mas breves
mas corta
mas cortas
mas cortita
mas corto
mas cortos
`,
  beforeMeasures: `
de
que
`,
  beforeNumbers: `
el
item
la
las
los
no
nro
num
numero
opcion
option
pelicula
`,
  afterNumbers: `
opcion
peli
pelicula
peliculas
pelis
`,
  theOneBefore: `
el anterior
la anterior
la de antes
la previa
`,
  theOneAfter: `
el siguiente
la proxima
la que sigue
la siguiente
`,
  sequel: `
continuacion
la continuacion
la que sigue despues
la secuela
la siguiente parte
secuela
su continuacion
su secuela
una secuela
`,
  ofFilm: `
a
de
`,
  thisOne: `
esa
esa peli
esa pelicula
ese
esta
esta peli
`,
  beforeDecades: `
anos
decada
los
`,
  anyGenre: `
cualquier genero
da igual el genero
de cualquier genero
me da igual el genero
no importa el genero
sin importar el genero
todos los generos
`,
  anyYear: `
cualquier ano
cualquier decada
cualquier epoca
da igual el ano
de cualquier ano
de cualquier epoca
de todas las epocas
de todos los anos
me da igual el ano
no importa el ano
sin importar el ano
`,
  anyPlace: `
cualquier idioma
cualquier pais
da igual el pais
de cualquier pais
de donde sea
en cualquier idioma
me da igual el pais
no importa el pais
`,
  anybody: `
con cualquier actor
con cualquier director
con cualquiera
con quien sea
cualquier actor
cualquier director
de cualquiera
de quien sea
`,
  anyLength: `
cualquier duracion
de cualquier duracion
dure lo que dure
no importa cuanto dure
no importa la duracion
`,
  anyScore: `
cualquier nota
cualquier puntaje
no importa el puntaje
`,
  takeAway: `
deja
dejando
olvida
olvidate de
quita
quita lo de
quitale
saca
saca lo de
sacale
sin lo de
`,
  compares: `
con
que
`,
  rejects: `
algo diferente
algo distinto
esa no
esa no me gusta
esa tampoco
esta no
esta tampoco
la vi
me aburre
mejor otra
nah
nel
no
no me convence
no me gusta
no me mola
otra
otra cosa
paso
siguiente
tampoco
tampoco esa
ya la he visto
ya la vi
ya la vimos
ya las vi
`,
  not: `
excepto
menos
no
`,
  units: {
    month: `
mes
`,
    year: `
ano
`,
    decade: `
decada
`,
  },
  unitBefore: `
el {unit} anterior
el {unit} de antes
el {unit} previo
la {unit} anterior
la {unit} previa
un {unit} antes
una {unit} antes
{unit} anterior
`,
  unitAfter: `
al {unit} siguiente
el {unit} que sigue
el {unit} siguiente
la {unit} siguiente
un {unit} despues
una {unit} despues
{unit} siguiente
`,
  joins: `
con
junto
y
`,
  theOldOne: `
la antigua
la clasica
la mas vieja
la original
la primera version
la version original
la vieja
`,
  theNewOne: `
el remake
la mas nueva
la nueva
la nueva version
la reciente
la remake
la version nueva
`,
  theOtherOne: `
el otro
la otra
la otra peli
la otra pelicula
la otra version
`,
  sorts: `
en orden de
ordena por
ordenadas por
ordenados por
ordenalas por
ordenalas segun
ordenalos por
ordename por
ordenamelas por
ordenar por
ordenarlas por
ordeneme por
por orden de
`,
  each: `
cada
por
segun
`,
  last: `
ultima
ultimas
ultimo
ultimos
`,
  penultimate: `
penultima
penultimo
`,
  firstOfAll: `
primeras
primeros
`,
  beforeItems: `
el
la
una
`,
  beforeYears: `
el
la
peli
pelicula
version
`,
  of: `
de
del
`,
  afterYears: `
version
`,
};
