/** Words that say in which order. */
export const orders = {
  names: {
    desc: `
de mayor a menor
`,
    asc: `
de menor a mayor
hubo menos
mas floja
mas flojo
menos estrenos
menos peliculas
menos pelis
se estrena menos
se estrenan menos
se estrenaron menos
se estreno menos
se filmaron menos
se hicieron menos
`,
  },
  atTheEnd: {
    desc: `
el que mas
la que mas
las que mas
los que mas
quien mas
`,
    asc: `
el que menos
la que menos
las que menos
los que menos
quien menos
`,
  },
};
