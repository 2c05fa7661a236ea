/** How the question is put, and its own words. */
export const pick = {
  phrases: [
    '~recommend [alguna|buena|una|~films] {filter}',
    '{n} (al azar|aleatorias|cualesquiera|cualquiera|random|sorpresa) [buenas|dame|~films]',
    `
(
apetece
aventame
aventate
busco
dame
echame
echate
ganas de
lanzame
lanzate
mandame
mandate
mirar
necesito
pasame
poneme
ponme
ponte
prestame
quiero
quisiera
sacate
se me antoja
soltame
suelta
tengo ganas de
tira
tirame
tirate
ver
)
[algo|alguna|buen|buena|de|que sea|una|una buena|ver|~films]
{genre}
`,
    `
(algo|alguna|una)
(
buena
bueno
copada
copado
divertida
divertido
entretenida
entretenido
interesante
linda
lindo
)
[
con la familia
en familia
esta noche
finde
hoy
mirar
para ver
ver
~films
]
`,
    '(algo|alguna) {genre}',
    '~recommend [algo|algun|alguna|buen|buena|una|~films]',
    `
(
al azar
aleatoria
cualquiera
elegi
elige
escoge
random
sorprendeme
sorpresa
)
[algo|buena|una|~films]
`,
    `
(algo|que)
(miramos|miro|ponemos|pongo|puedo ver|vemos|veo|ver)
[buena|bueno|esta noche|hoy|noche]
`,
    `
(
aburrida
aburrido
algo cualquiera
algo para ver
ayuda para elegir
cualquier cosa
dame algo
elegi una
elegime
elegime una
elige por mi
elige una
escoge una
finde de pelis
ganas de ver
la que sea
lo que sea
me apetece
ni idea de que ver
ni idea que ver
no se me ocurre que ver
no se que mirar
no se que ver
noche de cine
noche de peliculas
noche de pelis
peli para esta noche
peli para hoy
poneme una
ponme una
que me recomendas
que me recomiendas
que peli pongo
que ponemos
que pongo
que recomiendan
que ver esta noche
que ver hoy
se me antoja
sugerime
sugiereme
tarde de pelis
tengo ganas de ver
tira algo
tira una
tirame
tirame una
una peli cualquiera
)
[algo|alguna|buena|que|una|~films]
`,
    '(dame|pasame|tirame) (alguna|una) ~films [al azar|buena|cualquiera]',
  ],
};
