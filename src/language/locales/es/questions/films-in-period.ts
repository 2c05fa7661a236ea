/** How the question is put, and its own words. */
export const filmsInPeriod = {
  phrases: [
    '~count [~films] [~premiere] {period}',
    `
(
cuantas en total
cuantas hay
cuantas quedan
cuantas serian
cuantas son
cuantos son
)
[en total|todas|total]
`,
    '~count ~films [~premiere] {period}',
    '[~films] ~premiere {period}',
    '~films [~premiere] {period}',
    '[estrenos] {period}',
    '~count ~films [base|en total|existen|hay|tenes|tiene|tienen|tienes|total]',
    '~count ~films {filter}',
    'cuantas [hay|tenes|tienes|~premiere] {filter}',
  ],
};
