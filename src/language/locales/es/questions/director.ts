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
