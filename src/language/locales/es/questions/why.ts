/** How the question is put, and its own words. */
export const why = {
  phrases: [
    `
(
a que se debe
cual es el motivo
motivo
por que
porque
pq
razon
x que
xq
)
[aparece|elegiste|pusiste|recomend*|salio|sugeri*|~similar]
{other}
`,
    '(por que|porque|pq|xq) [recomend*] {other} [parec*|similar]',
    '(por que|porque|xq) [esa|esas|eso|recomend*] {other} {film}',
    '(en que|que tienen) (en comun|se parece|se parecen) {other}',
  ],
};
