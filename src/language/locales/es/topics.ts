/** Words that ask for what the data cannot tell, by topic. */
export const topics = {
  writers: `
autor del libro
de quien es el guion
el guionista
en que libro esta basada
en que libro se basa
escribio el guion
escrita por quien
guion
guion de quien
guionista
guionistas
por quien fue escrita
que libro adapta
quien es el autor
quien es el guionista
quien escribio
quien escribio el guion
quien fue el guionista
quien guiono
quien hizo el guion
quien la escribio
quienes escribieron
quienes la escribieron
`,
  awards: `
bafta
estatuilla
festival de cannes
galardonada
galardonadas
ganadora del oscar
ganadoras del oscar
ganaron el oscar
gano el oscar
gano en cannes
globo de oro
globos de oro
goya
goyas
leon de oro
los oscar
nominacion
nominaciones
nominada
nominadas
nominado
nominados
oscar
oscars
oso de oro
palma de oro
premiada
premiadas
premiado
premio
premio oscar
premios
premios oscar
razzie
razzies
`,
  ageRating: `
a partir de que edad
apta para
apta para menores
apta para todo publico
apta para todos
apto para
calificacion por edad
clasificacion de edad
clasificacion por edad
clasificacion por edades
desde que edad
edad minima
edad recomendada
es apta
es para mayores
la puede ver un nino
la pueden ver los ninos
la pueden ver ninos
la puedo ver con mis hijos
mayores de 13
mayores de 16
mayores de 18
menores de 13
menores de 18
para mayores de
para que edad
que edad recomiendan
tiene desnudos
tiene escenas de sexo
tiene sexo
`,
  series: `
capitulos
cuantas temporadas
cuantos capitulos
cuantos episodios
episodio
episodios
miniserie
miniseries
novela turca
programa de tv
programas de tv
realities
reality
serie
serie de tv
series
series como
series de netflix
series de television
series de tv
series parecidas
sitcom
telenovela
telenovelas
temporada
temporadas
`,
  soundtrack: `
banda de sonido
banda sonora
bandas sonoras
cancion de la pelicula
canciones de la pelicula
como se llama la cancion
compositor
compositora
la musica de
musica original
que cancion
que cancion suena
que canciones suenan
que musica
que tema suena
quien canta
quien compuso
quien compuso la musica
quien hizo la musica
soundtrack
`,
  quotes: `
cita de
citas de
como termina
curiosidad
curiosidades
datos curiosos
de que peli es la frase
de que pelicula es la frase
dialogo de
dialogos de
en que peli dicen
en que pelicula dicen
escena poscreditos
escena postcreditos
escenas poscreditos
final explicado
frase celebre
frase de
frase famosa
frases celebres
frases de
frases famosas
linea famosa
que dice en
quien dice
quien dijo la frase
una cita
una frase
`,
  trailer: `
afiche
avance
avances
clip de
el poster
el trailer
escena de
foto de
fotos de
imagen de
imagenes de
poster
teaser
trailer
trailers
ver el trailer
video de
`,
  whereToWatch: `
1080p
4k
720p
alquilar
alquilarla
amazon
amazon prime
bajame
bajar
bajarla
bajarme
blu ray
crunchyroll
cuevana
descarga
descargar
descargarla
descargo
disney plus
donde la dan
donde la encuentro
donde la miro
donde la puedo ver
donde la veo
donde puedo encontrar
donde puedo mirar
donde puedo ver
donde se puede ver
donde ver
en dvd
en linea
en que app
en que plataforma
en que plataformas
en streaming
esta en amazon
esta en disney
esta en hbo
esta en netflix
esta en prime
filmin
gratis
hbo
hbo max
magnet
mubi
netflix
online
por internet
prime video
que plataforma
star plus
streaming
subtitulada
subtituladas
subtitulos
torrent
ver online
`,
  nowPlaying: `
ahora en el cine
cartelera
cartelera de hoy
cine cerca
cines cerca
en cartelera
en cines ahora
en los cines ahora
entrada de cine
entradas de cine
entradas para
estrenos de esta semana
estrenos de la semana
estrenos nuevos
estrenos recientes
funciones
horarios
horarios de cine
hoy en el cine
la cartelera
manana en el cine
mas recientes
novedades
por estrenarse
por salir
proximamente
proximas peliculas
proximos estrenos
que dan en el cine
que dan en los cines
que hay de nuevo
que hay en cines
que hay en el cine
que hay en los cines
que se estrena
que se estrenan
ultimos estrenos
`,
  other: `
adivinanza
alarma
albumes
bitcoin
calcula
canciones
capital de
champions
chisme
chiste
chistes
clima
cocinar
como se cocina
comprame
cual es tu favorita
cuanto es
cuantos anos tenia
cuento
del mundial
despertador
discos
dolar
el clima
el dolar
el mundial
elecciones
euro
futbol
gano el mundial
horoscopo
hotel
hoteles
inflacion
juego de mesa
la capital de
libro para leer
libros
llueve
loteria
mundial de
noticias
novelas para leer
partido
partidos
pedime
pizza
podcast
podcasts
poema
presidente
pronostico
que dia es hoy
que edad tenia
que fecha es hoy
que hora es
que tiempo hace
que tiempo hara
receta
recetas
reservame
resolve
restaurante
restaurantes
resuelve
sentido de la vida
temperatura
tenes novia
tiempo hace
tiempo hara
tienes novia
traduce
traduceme
traduci
traducime
trafico
tu peli favorita
tu pelicula favorita
un chiste
un poema
va a llover
videojuego
videojuegos
vuelos
`,
};

/** Well-known series, as people call them: they are no films. */
export const seriesNames = `
aqui no hay quien viva
casados con hijos
el cuento de la criada
el juego del calamar
el marginal
juego de tronos
la casa de papel
la casa del dragon
los simuladores
los soprano
`;
