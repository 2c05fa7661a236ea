/** Words of a bound before and after its number: "more than", "or less". */
export const bounds = {
  before: {
    above: `
arriba de
duran mas de
dure mas de
duren mas de
encima de
mas alta que
mas alto que
mas de
mas larga que
mas largas que
mas que
mayor a
mayor de
mayor que
mayores a
mayores de
pasan de
pasaron de
pasaron los
pase de
pasen de
por arriba de
por encima de
que dura mas de
que duran mas de
que dure mas de
que duren mas de
que pase de
que pasen de
que supere
que superen
superan
superan los
superaron
superaron los
supere
supere los
superen
superen los
superior a
superiores a
`,
    atLeast: `
a partir de
al menos
alcance
alcancen
alcanzaron
como minimo
de al menos
desde
igual o mayor a
llegaron a
llegue a
lleguen a
mayor o igual a
minimo
minimo de
nada menor a
no baje de
no bajen de
no menos de
por lo menos
que dure al menos
que duren al menos
que llegue a
que lleguen a
que no baje de
que no bajen de
un minimo de
`,
    below: `
abajo de
debajo de
duran menos de
dure menos de
duren menos de
inferior a
inferiores a
menor a
menor de
menor que
menores a
menores de
menos de
menos que
no llegue a
no lleguen a
por abajo de
por debajo de
que dure menos de
que duren menos de
que no llegue a
que no lleguen a
`,
    atMost: `
a lo sumo
como maximo
como mucho
de hasta
dure hasta
duren hasta
hasta
maximo
maximo de
menor o igual a
nada de mas de
no dure mas de
no duren mas de
no mas de
no pase de
no pasen de
no supere
no superen
que dure como mucho
que duren como mucho
que no dure mas de
que no duren mas de
que no pase de
que no pasen de
que no supere
que no supere los
que no superen
que no superen los
un maximo de
`,
  },
  after: {
    above: '',
    atLeast: `
al menos
como minimo
en adelante
hacia arriba
minimo
o mas
o mayor
o mayores
o mejor
o superior
para arriba
por lo menos
y mas
`,
    below: '',
    atMost: `
a lo sumo
como maximo
como mucho
hacia abajo
justa
justas
justos
maximo
o inferior
o menor
o menores
o menos
para abajo
y menos
`,
  },
  between: `
a
como
de
las
los
un
una
unas
unos
`,
  firstOfTwo: `
de
de entre
desde
entre
`,
  secondOfTwo: `
a
e
hasta
y
`,
};
