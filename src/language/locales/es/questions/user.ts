/** How the question is put, and its own words. */
export const privacy = {
  phrases: [
    `
(
almacenas
datos guardan
datos guardas
datos mios
datos personales
datos tenes de mi
datos tienes de mi
grabas mis
guardan mis
guardan sobre mi
guardas datos
guardas de mi
guardas lo que escribo
guardas mis datos
guardas mis mensajes
guardas sobre mi
informacion guardas
lees mis mensajes
me espias
me rastreas
mi informacion
mi privacidad
mis datos
politica de privacidad
privacidad
que almacenas
que guardas de mi
que info guardas
que informacion guardas
que informacion guardas sobre mi
que registran
que sabes de mi
que sabes sobre mi
registras mis
)
[guardas|sobre mi|tenes|tienes]
`,
    `
(como|donde|hay forma de|puedo|se puede)
(
borrar mis datos
borro mi historial
borro mis datos
borro todo
eliminar mis datos
elimino mis datos
exportar mis datos
exporto mis datos
me olvides
se borran mis datos
)
`,
    '(que) (datos|informacion) [guardas|tenes|tienes] (de mi|guardas|mios|personales|sobre mi)',
  ],
};

/** How the question is put, and its own words. */
export const exportData = {
  phrases: [
    `
(
bajar mis datos
bajarme mis datos
copia de mis datos
copia de todos mis datos
dame mis datos
descarga mis datos
descargar mis datos
exporta
exportame
exportar
mandame mis datos
pasame mis datos
que datos mios tienes en un archivo
quiero mis datos
todos mis datos
una copia de mis datos
)
[
datos
en json
en un archivo
lo que guardas de mi
mis datos
mis vistas
todo
todo lo que guardas de mi
todos mis datos
]
`,
  ],
};

/** How the question is put, and its own words. */
export const forgetMe = {
  phrases: [
    `
(
borra
borrame
borrar
borre
borren
borres
elimina
eliminame
eliminar
elimine
eliminen
elimines
quita
suprime
suprimi
)
(
lo que guardas
lo que guardas de mi
lo que sabes de mi
mi cuenta
mi historial
mi info
mi informacion
mis datos
todo lo mio
todo lo que guardas de mi
todo lo que sabes de mi
todos mis datos
)
`,
    `
(
borra todo
borrame
borrar todo
me olvides
olvidame
olvidate de mi
olvides de mi
)
`,
  ],
};

/** How the question is put, and its own words. */
export const undo = {
  phrases: [
    `
(
deshace
deshacelo
deshacer
deshaz
deshazlo
recupera
recuperame
recuperar
restaura
restaurar
)
[el borrado|lo que borraste|lo que borre|mis datos|todo]
`,
  ],
};

/** How the question is put. */
export const importFilms = {
  phrases: [
    `
(
como importo
importar
puedo importar
quiero importar
)
[
a butaca
csv
de imdb
de letterboxd
desde imdb
desde letterboxd
lista
listas
mi lista
mis listas
mis notas
mis peliculas
mis pelis
mis puntajes
mis vistas
un archivo
un csv
]
`,
    `
(
importa
importame
subir
)
(
mi lista
mis listas
mis notas
mis peliculas
mis pelis
mis puntajes
mis vistas
un archivo
un csv
)
`,
  ],
};

/** How the question is put, and what languages are called. */
export const language = {
  phrases: [
    '{locale}',
    `
(podeis|podes|podrias|puedes|sabes)
(
contestar
contestarme
hablar
hablarme
responder
responderme
)
{locale}
`,
    `
(
cambia
cambiar
configura
contesta
contestame
de ahora en adelante
de ahora en mas
en adelante
habla
hablame
hablarme
hablas
hablemos
hables
idioma
mejor en
pasa
pasate
pon
ponelo
ponlo
prefiero
quiero
responde
responde siempre
respondeme
responderme
)
[
a
al
conmigo
de ahora en adelante
el idioma
en
idioma
mi idioma
tu idioma
]
{locale}
`,
  ],
  names: {
    es: `
al espanol
castellano
en espanol
espanol
`,
    en: `
al ingles
en ingles
ingles
`,
  },
  narrows: `
nomas
solamente
solo
unicamente
`,
};

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
agregame
agregar
anota
anotala
anotame
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
    `
{unseen}
[
borra
borrala
borrame
borramela
elimina
eliminala
quita
quitala
quitame
quitamela
quitar
saca
sacala
sacame
sacamela
sacar
]
{film}
`,
  ],
  off: {
    whole: `
aun no he visto
aun no la he visto
aun no la vi
no he visto
no la he visto
no la vi
no la vi todavia
no la vimos
no lo vi
no vi
no vi esa
no vimos
nunca la vi
nunca vi
todavia no la he visto
todavia no la vi
todavia no vi
`,
    places: `
de la lista de vistas
de las vistas
de mi lista de vistas
de mis vistas
de vistas
`,
    verbs: `
borra
borrala
borrame
borramela
elimina
eliminala
quita
quitala
quitame
quitamela
quitar
saca
sacala
sacame
sacamela
sacar
`,
  },
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

/** How the question is put. */
export const settings = {
  phrases: [
    '[abri|abrir|cambiar|los|mis|tus|ver] (ajustes|configuracion|preferencias) [de este canal|de este grupo|del bot|del grupo]',
  ],
};

/** How what is liked is listed; what is told of it is heard as a whole (`tastes`). */
export const taste = { phrases: ['[decime|lista|mostrame|ver] (mis gustos)'] };
