/** Words that leave out what follows them. */
export const negations = {
  ofKinds: `
basta de
cansada de
cansado de
detesto
excepto
harta de
harto de
menos
nada
nada de
nada de nada de
ni
no
no estoy para
no me gusta
no me gustan
no quiero
no sea
no sea de
no sean
no sean de
no soporto
no soy de
no tengo ganas de
odio
que no sea
que no sea de
que no sean de
salvo
sin
sin contar
sin nada de
sin que sea
sin ser
`,
  ofNames: `
a excepcion de
aparte de
excepto
exceptuando
fuera de
menos
nada
ni
no
no me des
no me gustaron
no me gusto
no me muestres
obviando
odie
que no
quitando
sacando
salvo
sin
sin contar
sin que sea
tampoco
`,
  between: `
a
actor
actua
actue
actuen
al
algo
aparece
aparezca
aparezcan
con
cosas
de
del
director
dirigida
dirigidas
dirigido
dirija
el
en
es
esta
estan
este
esten
hablada
habladas
hecha
hechas
hecho
idioma
la
las
los
nada
ninguna
ninguno
o
participe
peli
pelicula
peliculas
pelis
por
producida
producidas
protagonice
protagonizada
protagonizadas
saga
sale
salga
salgan
sea
sean
ser
sobre
son
trate
traten
un
una
unas
ver
y
`,
  verbs: `
actue
actuen
aparezca
aparezcan
dirija
excepto
participe
protagonice
salga
salgan
salvo
`,
  bare: `
ni
no
tampoco
`,
  goesOn: `
gracias
mejor
pero
por
`,
  none: `
al menos
lo menos
o menos
por que no
porque no
si no
`,
  joins: `
e
ni
o
u
y
`,
};
