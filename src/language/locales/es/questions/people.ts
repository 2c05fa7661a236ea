/** How the question is put, and its own words. */
export const actor = {
  phrases: [
    '(actor|actores|actriz|interprete) [cuanto|promedio|total|~count|~films|~money] {person}',
    `
~earnings
(
actua
actuaciones
actuado
actuando
actuo
aparece
ha actuado
ha aparecido
ha protagonizado
ha salido
ha trabajado
interpret*
participo
protagoniz*
sale
trabajo
)
[cuanto|~count|~films]
{person}
`,
    `
~count
~films
[~premiere]
(
actua
actuo
aparece
como actor
como actriz
de actor
de actriz
donde actua
en las que actua
ha actuado
ha hecho
ha salido
hizo como actor
participo
protagoniza
protagonizo
que actua
que actuo
sale
salio
)
[ha hecho|hay|hizo|tiene]
{person}
[~money]
`,
    `
(en cuantas|en cuantos)
[total|~films]
(
actua
actuo
aparece
aparecio
estuvo
ha actuado
ha salido
participo
sale
salio
trabajo
)
{person}
[~money]
`,
    'como (actor|actriz) [le fue|le va|que tal|~money] {person}',
    `
~earnings
~films
(
con
donde actua
donde actuo
donde aparece
donde sale
en las que actua
en las que actuo
en las que aparece
en las que sale
en que actuo
en que aparece
en que sale
protagonizadas por
)
{person}
`,
    '~money ~films (con|de|protagonizadas por) {person} [actor|actriz]',
  ],
};

/** How the question is put, and its own words. */
export const director = {
  phrases: [
    `
(cineasta|director|directora|realizador|realizadora)
[cuanto|filmografia|promedio|total|~count|~films|~money]
{person}
`,
    `
~earnings
(
de director
de directora
de las que fue director
detras de camara
detras de camaras
detras de la camara
dirigiendo
donde fue director
en la direccion
en la silla de director
ha dirigido
la que dirigio
las que dirigio
las que hizo como director
las que hizo como directora
lo que dirigio
peliculas que dirigio
pelis que dirigio
que fue director
que fue directora
todas las que dirigio
todo lo que dirigio
tras camaras
tras la camara
tras las camaras
)
[~count|~films]
{person}
`,
    '~earnings (dirige|dirigi*|filmo|realizo) [cuanto|todo|~count|~films] {person}',
    '~count [~films] (dirige|dirigi*|filmo|ha dirigido|realizo) {person}',
    'como (director|directora) [le fue|le va|que tal|~money] {person}',
    `
~earnings
~films
(
de el director
de la directora
del director
dirigidas por
dirigio
que dirigio
)
{person}
`,
  ],
};

/** How the question is put, and its own words. */
export const person = {
  phrases: [
    '{person}',
    '~money [~films] {person}',
    '(cuanta|cuanto|que) ~money {person}',
    '(cuanta|cuanto) (dinero|guita|lana|pasta|plata) [~money] {person}',
    `
(
carrera
conoces a
contame de
contame sobre
cuentame de
datos
ficha
hablame de
hablame sobre
info
informacion
lo de
que me decis de
que me dices de
que paso con
que sabes sobre
quien era
quien es
sabes de
sobre
trayectoria
)
{person}
`,
  ],
};

/** How the question is put, and its own words. */
export const filmography = {
  phrases: [
    `
~films
[
aparece
completa
conoces
cuales
ha hecho
ha salido
hizo
la lista
lista
listado
que
sale
salio
tiene
todas
todas las
trabajo
]
{person}
`,
    '{role} ~films [cuales|las que|lista|listado|otras|que|que mas|todas] {person}',
    `
{role}
(
cuales
las que
lista
listado
lo que
otras
que
que mas
todas
todo
todo lo que
)
{person}
`,
    `
(
actuan
actuaron
aparecen
hicieron
salen
salieron
trabajan
trabajaron
~films
)
(juntas|juntos)
[algo|alguna|alguna vez|cuales|en|en que|que]
{person}
`,
    '(ha hecho|han hecho|hicieron|hizo) [cosas|otras|~films] {person}',
    '(filmografia) [actor|actriz|completa|director|directora|lista|toda] {person}',
    `
(
cuales mas hizo
cuales otras hizo
donde mas salio
donde salio
en cuales sale
en que ha salido
en que mas salio
en que mas trabajo
en que sale
en que salio
en que trabajo
las de
otras que haya hecho
otras que hizo
que ha hecho
que mas ha hecho
que mas hizo
que mas tiene
que otra cosa hizo
que otra hizo
que otras ha hecho
que otras hizo
que otras tiene
todas las de
todo lo de
)
[~films]
{person}
`,
  ],
};

/** How the question is put, and its own words. */
export const topPeople = {
  phrases: [
    `
{role}
{metric}
[
cual
cuales
del mundo
en total
hicieron
historia
hizo
lista
que
quien
quienes
ranking
segun
tiene
tienen
todos los tiempos
top
~films
]
`,
    `
{role}
(
con mas
mas
mas activo
mas activos
mas cantidad de
mas films
mas peliculas
mas pelis
mas prolifica
mas prolifico
mas prolificos
mas titulos
mayor cantidad de
mayor numero de
menos
record
)
[
cual
en
hicieron
historia
hizo
lista
que
quien
ranking
tiene
tienen
top
~films
]
`,
  ],
};

/** How the question is put, and its own words. */
export const character = {
  phrases: [
    `
{character}
[
actor
actriz
hace de
hizo de
interpreta a
interpreto a
papel
personaje
quien
quienes
]
`,
    `
(
el papel de
el personaje de
el rol de
que actor hace de
que actor hizo de
que actor interpreta a
que actor interpreto a
que actriz hace de
que actriz hizo de
que actriz interpreta a
quien encarna a
quien encarno a
quien era
quien ha interpretado a
quien hace de
quien hacia de
quien hizo de
quien interpreta
quien interpreta a
quien interpreto
quien interpreto a
quien le pone la voz a
quienes han hecho de
quienes han interpretado a
quienes hicieron de
quienes interpretaron a
)
{character}
[actor|actriz|quien|quienes]
`,
    `
(
a quien interpreta
a quien interpreto
como se llama el personaje
cual es el papel
cual es el personaje
de que hace
de que hacia
de que hizo
de quien hace
de quien hizo
el papel de
el personaje de
nombre del personaje
que hace
que papel
que papeles
que personaje
que personajes
que rol
)
[
como se llama
cual
era
es
fue
hace
hizo
interpreta
interpreto
tenia
tiene
]
{person}
{film}
`,
    `
(
de que ha hecho
papeles de
personajes de
que papeles
que personajes
)
[ha hecho|ha interpretado|hizo|interpreto]
{person}
`,
    `
(
como se llaman los personajes
los personajes
personajes
quien es quien
quien hace de quien
)
{film}
`,
  ],
};
