/** How the question is put, and its own words. */
export const check = {
  phrases: [
    '(era|es|fue|seria|son) (un|una) [peli|pelicula] {film} {filter}',
    '(era|es|fue|seria|son) [cierto|de|del|los|peli|pelicula|un|una|verdad] {film} {filter}',
    `
(era|es|estreno|fue|salio|se estreno)
[cierto|de|del|los|peli|pelicula|una|verdad]
{film}
{period}
`,
    '{film} {role} {person}',
    `
(
actua
actuo
aparece
aparecio
esta
estaba
estuvo
participa
participo
sale
salio
trabaja
trabajo
)
[en|verdad]
{film}
{person}
`,
    '(costo|dura|duro|gano|recaudo|tiene|tuvo) [de|mas|menos|que] {film} {filter}',
  ],
};
