/** When and where a film was seen: said beside it, and not asked about. */
const when = `
[
anoche
anota
anotala
anotalo
antenoche
ayer
de chica
de chico
dos veces
el ano pasado
el mes pasado
el otro dia
en casa
en cine
en el cine
en la tele
en netflix
hace anos
hace mucho
hace poco
hace tiempo
hoy
la semana pasada
mil veces
muchas veces
peli
pelicula
recien
tres veces
una vez
varias veces
]
`;

/** How the question is put, and its own words. */
export const seen = {
  phrases: [
    `
(
he visto
hemos visto
ya he visto
ya miramos
ya mire
ya vi
ya vimos
yo ya vi
)
${when}
{film}
`,
    `
(
a esa ya la vi
esa la vi
esa ya la vi
la he visto
la vi
la vimos
no esa ya la vi
no ya la vi
ya la he visto
ya la vi
ya la vimos
ya las vi
ya lo vi
ya vi esa
ya vi eso
)
${when}
{film}
`,
    `
(
a las vistas
a mi lista de vistas
a mis vistas
a vistas
como vista
como ya vista
)
[
agrega
agregala
agregar
anota
anotala
marca
marcala
marcar
pon
pone
ponela
suma
]
{film}
`,
    `
(
cuales vi
cuales ya vi
he marcado
las que he visto
las que vi
las que ya vi
lista de vistas
marque como vistas
mis peliculas vistas
mis vistas
peliculas he visto
peliculas que he visto
peliculas que ya vi
peliculas vi
peliculas vistas
peliculas ya vi
pelis he visto
pelis que he visto
pelis que vi
pelis que ya vi
pelis vi
pelis vistas
pelis ya vi
que he visto
que peliculas he visto
que pelis he visto
que vi
que ya vi
tengo marcadas
tengo vistas
vistas
ya vistas
)
[~films]
`,
    '{action}',
  ],
  actions: {
    clear: `
borra la lista de vistas
borra las vistas
borra mi lista de vistas
borra mis vistas
borrar mis vistas
limpia la lista de vistas
limpia mis vistas
vacia la lista de vistas
vacia mi lista de vistas
vacia mis vistas
`,
    show: `
inclui las vistas
incluir las vistas
incluye las vistas
mostra las vistas
muestra las vistas
no escondas las vistas
no ocultes las vistas
recomendame tambien las vistas
recomienda las vistas
recomienda tambien las vistas
`,
    hide: `
esconde las vistas
excluye las vistas
no me recomiendes las vistas
no recomiendes las vistas
oculta las vistas
ocultar las vistas
saca las vistas
`,
  },
};
