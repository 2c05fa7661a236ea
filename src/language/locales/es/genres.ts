/** What genres are called, by their names in the data, and words beside them. */
export const genres = {
  names: {
    Action: `
accion
de accion
de tiros
tiros
`,
    Adventure: `
aventura
aventuras
`,
    Animation: `
animacion
animada
animadas
animado
animados
anime
de dibujos
dibujitos
dibujos
dibujos animados
dibus
`,
    Comedy: `
cagarse de risa
chistosa
chistosas
comedia
comedias
comica
comicas
comico
comicos
divertida
divertidas
graciosa
graciosas
gracioso
graciosos
humor
humoristica
para reir
para reirme
que haga reir
reir
reirme
reirnos
reirse
risa
risas
`,
    Crime: `
crimen
crimenes
gangsters
mafia
policiaca
policiacas
policial
policiales
`,
    Documentary: `
docu
documental
documentales
documentals
docus
`,
    Drama: `
drama
dramas
dramatica
dramaticas
dramatico
dramaticos
dramon
dramones
lacrimogena
lacrimogenas
llorar
para llorar
`,
    Family: `
con la familia
con los chicos
con los ninos
con mis hijos
con mis hijos chicos
con mis hijos pequenos
con mis nenes
con mis nietos
con mis sobrinos
de chicos
de ninos
en familia
familiar
familiares
infantil
infantiles
para chicos
para la familia
para ninos
para peques
para toda la familia
`,
    Fantasy: `
fantasia
fantasias
fantastica
fantasticas
fantastico
fantasticos
`,
    Foreign: `
extranjera
extranjeras
`,
    History: `
de epoca
de historia
historica
historicas
historico
historicos
`,
    Horror: `
cagarse de miedo
de cagarse
espanto
gore
horror
miedo
que asuste
que de miedo
que den miedo
slasher
sustos
terror
terrorifica
terrorificas
`,
    Music: `
de musica
musical
musicales
sobre musica
`,
    Mystery: `
intriga
misterio
misterios
`,
    Romance: `
de amor
romance
romances
romantica
romanticas
romantico
romanticona
romanticonas
romanticos
`,
    'Science Fiction': `
ci fi
ciencia ficcion
cienciaficcion
cifi
ficcion cientifica
futurista
futuristas
sci fi
scifi
scifis
`,
    'TV Movie': `
para television
pelicula de tv
peliculas de tv
telefilm
telefilmes
`,
    Thriller: `
intriga y suspenso
suspense
suspenso
suspensos
thriller
thrillers
triller
`,
    War: `
belica
belicas
belico
de guerra
guerra
guerras
`,
    Western: `
cowboys
de vaqueros
del oeste
vaqueros
western
westerns
`,
  },
  or: `
o
u
`,
  and: `
e
tambien
y
`,
  tastes: `
encanta
encantan
fan
favoritas
favoritos
gusta
gustan
prefiero
`,
  wishesFor: `
gustaria
`,
  degrees: `
demasiado
muy
tan
tanto
`,
};

/** Words around the age of a child that a film is for. */
export const ages = {
  years: `
anitos
ano
anos
`,
  children: `
chica
chico
chicos
hija
hijas
hijo
hijos
nena
nenas
nene
nenes
nieta
nieto
nina
ninas
nino
ninos
peque
sobrina
sobrino
`,
  for: `
para
`,
  with: `
con
`,
  own: `
mi
mis
nuestra
nuestro
`,
};
