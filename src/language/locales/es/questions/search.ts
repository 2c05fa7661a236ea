/** How the question is put, and its own words. */
export const search = {
  phrases: [
    `
(algo|alguna|historia|historias|una|~films)
(
acerca de
ambientada en
ambientadas en
basada en
basadas en
con la historia
cuya
de la que
donde
en el que
en la que
en las que
en los que
en que
que cuenta
que habla de
que hablan de
que hable de
que trata de
que trata sobre
que trate de
que trate sobre
que traten de
que traten sobre
que va de
que van de
sobre
trata de
tratan de
va de
)
{query}
`,
    `
(
esa peli
esa pelicula
iba de
la de
la peli esa
la pelicula esa
trata sobre
trataba de
va de
)
(con|de|de un|de una|del|donde|en la que|que|sobre)
{query}
`,
    `
(
acordas
acuerdas
busca
buscame
buscando
busco
encontra
encontrame
encontrar
encuentra
recordas
recuerdas
recuerdo
)
[algo|alguna|la|una|~films]
{query}
`,
    `
(
como era
como se llama
como se llamaba
como se titula
cual era
cual era la pelicula
cual es
en que peli
en que pelicula
no me acuerdo
no recuerdo
nombre de
que peli es
que pelicula es
)
[el nombre|esa|la|una|~films]
{query}
`,
    `
(
aquella de
aquella del
esa de
esa del
la de el
la de la
la de las
la de los
la de un
la de una
la del
la que
una de
una de un
una de una
una del
uno de
)
{query}
`,
    `
(
como se llama esa
como se llama la
como se llamaba esa
cual era esa
cual es esa
en la punta de la lengua
me olvide como se llama
me olvide el nombre
no me acuerdo como se llama
no me acuerdo como se llamaba
no me acuerdo del nombre
no me acuerdo del titulo
no me acuerdo el nombre
no me acuerdo el titulo
no me sale el nombre
no me sale el titulo
no recuerdo como se llama
no recuerdo el nombre
no recuerdo el titulo
olvide el nombre
olvide el titulo
que peli era
que pelicula era
se me fue el nombre
se me olvido el nombre
tengo en la punta de la lengua
)
[
de
de la
de una
donde
en que
era
es
esa
la
la de
pero
que trata
una
~films
]
{query}
`,
    '(historia|historias) (de|del) {query}',
    '~films (con|de|de el|de la|de las|de los|del|que) {query}',
    '(alguna|aquella|esa|la|otra|una) (donde|en la que|en que|que) {query}',
  ],
};
