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
que hizo
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
