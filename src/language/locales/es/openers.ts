import type { Openers } from '../openers.ts';

/** What people write around a request for a film, a phrase a line; folded, sorted. */
export const openers: Openers = {
  wish: `
algo que valga la pena
alguna idea
alguna recomendacion
alguna sugerencia
andaba buscando
ando buscando
ando con ganas de
apetece
aventame
aventate
buscaba
buscame
buscamos
buscando
busco
cual me recomendas
cual me recomiendas
cual recomendas
dame
dame algo
decime
dime
echame
estaba buscando
estoy buscando
estoy con ganas de
ganas de
ganas de ver
hay algo
hay alguna
lanzame
mandame
me apetece
me apetece ver
me encantaria
me encantaria ver
me gustaria
me gustaria ver
me podes recomendar
me podrias recomendar
me podrias sugerir
me provoca
me puedes recomendar
me recomendarias
me recomendas
me recomiendan
me recomiendas
me sugeris
me sugieres
mostrame
muestrame
necesito
necesito ver
pasame
podes recomendarme
podrias recomendarme
podrias sugerirme
poneme
ponme
puedes recomendarme
que me recomendas
que me recomiendan
que me recomiendas
que me sugeris
que me sugieres
que puedo ver
que recomendas
que recomiendas
queremos ver
queria
queria ver
quiero
quiero algo
quiero ver
quisiera
quisiera ver
recomendaciones
recomendaciones de
recomendame
recomendanos
recomendas
recomienda
recomiendame
recomiendas
recomiendenme
se me antoja
se me antoja ver
soltame
sugerencias
sugerencias de
sugerime
sugiereme
tenes algo
tenes alguna
tengo ganas de
tengo ganas de ver
tienes algo
tienes alguna
tirame
ver algo
`,
  taste: `
adore
amamos
ame
amo
disfruto
encanta
encantan
encantaron
encanto
favorita
favoritas
gusta
gustan
gustaron
gusto
me copa
me copan
me encanta
me encantan
me encantaron
me encanto
me fascina
me fascinan
me fascinaron
me fascino
me flipan
me flipo
me gusta
me gustan
me gustaron
me gusto
mi favorita
mis favoritas
nos encantaron
nos encanto
nos gusta
nos gustan
preferiria
prefiero
soy fan de
soy fanatica de
soy fanatico de
`,
  praise: `
bien hecha
buen
buena
buenas
bueno
buenos
chida
chido
copada
copado
de calidad
decente
entretenida
entretenidas
entretenido
espectacular
excelente
excelentes
genial
geniales
impresionante
increible
interesante
interesantes
linda
lindas
lindo
muy buena
muy buenas
muy bueno
padre
piola
que este bien
que este buena
que sea buena
que valga la pena
recomendable
recomendables
`,
  recall: `
como se llama
como se llamaba
como se titula
cual era la de
no me acuerdo
no me acuerdo como se llama
no me acuerdo como se llamaba
no me acuerdo del nombre
no me acuerdo el nombre
no me sale el nombre
no recuerdo
no recuerdo como se llama
no recuerdo como se llamaba
no recuerdo el nombre
que vi
que vi de chica
que vi de chico
que vi hace
que vi hace mucho
que vimos
`,
  talk: `
a ver
ademas
ahora
ahora mismo
al menos
algo asi
algun dia
amigos
aunque sea
bueno
che
claro
como andas
como estas
con palomitas
con pochoclos
creo
creo que
cual era el nombre de
cual es el nombre de
cualquier tipo de
de todo un poco
de verdad
el nombre de
en casa
en cualquier caso
en general
en realidad
en serio
entonces
esta noche
esta semana
esta tarde
este domingo
este fin de semana
este finde
este sabado
finde
gracias
gracias de antemano
hola
hola que tal
hoy
hoy a la noche
hoy en la noche
igual
la verdad
mas o menos
me acuerdo de
me da igual
mira
mire
muchas gracias
muchisimo
mucho
no importa
no me acuerdo
no se
nombre de
o algo asi
o algo por el estilo
o asi
orale
para distraerme
para esta noche
para este finde
para hoy
para la noche
para mi
para mirar
para pasar el rato
para relajarme
para ver
para ver esta noche
para ver hoy
para verla
pasar el rato
podria ser
por ahi
por ejemplo
por favor
por las dudas
porfa
porfis
principalmente
pues
que anden por ahi
que me guste
que pueda ver
que tal
quizas
recuerdo
sabes
sale
si es posible
si podes
si puede ser
si puedes
si se puede
simon
sobre todo
solo eso
tal vez
tambien
tengas
todo tipo de
tranqui
un poco
va
vale
viste
y eso
y nada
`,
  company: `
a solas
con amigas
con amigos
con el grupo
con la familia politica
con los amigos
con los pibes
en pareja
en una cita
para el domingo
para el fin de semana
para el finde
para el sabado
para esta noche
para este finde
para hoy
para un domingo
para un domingo a la tarde
para un domingo de lluvia
para un sabado
para un sabado a la noche
para una cita
para una tarde de lluvia
`,
};

/** Who watches too, and how they are said to. */
export const companions = {
  who: `
mi abuela
mi abuelo
mi chica
mi chico
mi compa
mi esposa
mi esposo
mi familia
mi hermana
mi hermano
mi mama
mi marido
mi mujer
mi novia
mi novio
mi papa
mi pareja
mi suegra
mi suegro
mi vieja
mi viejo
mis abuelos
mis amigas
mis amigos
mis padres
mis papas
mis suegros
mis viejos
`,
  frames: `
con {who}
para {who}
que le guste a {who}
que le pueda gustar a {who}
que les guste a {who}
`,
};
