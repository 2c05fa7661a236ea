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
