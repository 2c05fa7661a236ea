/** How the question is put, and its own words. */
export const filmsInMonth = {
  phrases: [
    '~count [~films] [~premiere] {month}',
    '~count ~films [~premiere] {month}',
    '[~films] ~premiere {month}',
    '~films [~premiere] [mes] {month}',
    '[estrenos|mes] {month}',
    '(cartelera|taquilla) {month}',
  ],
};

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

/** How the question is put, and its own words. */
export const filmsOnWeekday = {
  phrases: [
    '~count [~films] [~premiere] [dia|dias|un] {weekday}',
    '~count ~films [~premiere] [dia|dias|un] {weekday}',
    '[~films] ~premiere [dia|dias|un] {weekday}',
    '~films [~premiere] {weekday}',
    '[dia|estrenos] {weekday}',
  ],
};

/** How the question is put. `{one}` is a unit of time, `{all}` several. */
export const busiest = {
  phrases: [
    `
{by}
(
mas
mas cantidad de
mayor cantidad
mayor cantidad de
mayor numero de
record
record de
)
[
estreno
estrenos
hay
hubo
se
se hacen
se hicieron
tiene
tuvo
~films
~premiere
]
`,
    `
{by}
(
mas activa
mas activo
mas cargado
mas flojo
mas fuerte
mas movido
mas prolifica
mas prolifico
)
[estrenos|~films]
`,
    '{by} {order} [estreno|estrenos|hay|hubo|se|tiene|tuvo|~films|~premiere]',
    `
(
cantidad de estrenos
desglose
distribucion
estrenos
reparto
~count
~films
)
{by}
[estrenos|se|tabla|~count|~films|~premiere]
`,
  ],
  own: `
mas
`,
  units: {
    month: {
      one: `
mes
`,
      all: `
meses
`,
    },
    weekday: {
      one: `
dia
dia de la semana
dia de semana
`,
      all: `
dias
dias de la semana
`,
    },
    year: {
      one: `
ano
`,
      all: `
anos
`,
    },
    decade: {
      one: `
decada
`,
      all: `
decadas
`,
    },
  },
  frames: `
cual es el {one}
cual es la {one}
cual fue el {one}
cual fue la {one}
cual {one}
el {one}
en cada {one}
en que {all}
en que {one}
la {one}
por cada {one}
por {all}
por {one}
que {all}
que {one}
segun el {one}
segun la {one}
{all} con
{one} a {one}
{one} con
{one} de
{one} en el que
{one} en la que
{one} en que
{one} mas
{one} por {one}
{one} que
`,
};
