/** How people tell what they like, and take it back. */
export const tastes = {
  /** "I love …": what goes on is liked, and may be wished for as well. */
  likes: `
adoro
amo
me copa
me copan
me encanta
me encantan
me fascina
me fascinan
me gusta
me gusta mucho
me gustan
me gustan mucho
me interesa
me interesan
me re gusta
me re gustan
me vuelve loca
me vuelve loco
me vuelven loca
me vuelven loco
siempre me gustaron
siempre me gusto
soy fan de
soy fan del
soy fanatica de
soy fanatica del
soy fanatico de
soy fanatico del
soy muy fan de
`,
  /** The same of what was watched. */
  liked: `
ame
me copo
me encantaron
me encanto
me fascinaron
me fascino
me flasheo
me gustaron
me gustaron mucho
me gusto
me gusto mucho
me re gustaron
me re gusto
me volo la cabeza
`,
  /** "I hate …". */
  dislikes: `
aborrezco
detesto
me aburre
me aburren
me cae mal
me disgusta
me disgustan
me embola
me embolan
me molesta
me molestan
no aguanto
no banco
no me atrae
no me atraen
no me banco
no me copa
no me copan
no me gusta
no me gusta mucho
no me gusta nada
no me gusta para nada
no me gustan
no me gustan mucho
no me gustan nada
no me gustan para nada
no me interesa
no me interesan
no me llama la atencion
no me va
no me van
no puedo con
no soporto
no soy fan de
no soy fan del
no soy muy fan de
no trago
nunca me gustaron
nunca me gusto
odio
`,
  /** The same of what was watched. */
  disliked: `
deteste
me aburrio
me parecio horrible
me parecio malisima
no me convencio
no me copo
no me encanto
no me gustaron
no me gustaron nada
no me gusto
no me gusto mucho
no me gusto nada
no me gusto para nada
no soporte
odie
`,
  /** It is neither liked nor disliked any more. */
  unsays: `
me amigue con
me reconcilie con
no detesto
no me molesta
no me molestan
no odio
ya aguanto
ya banco
ya no aborrezco
ya no detesto
ya no me aburre
ya no me aburren
ya no me disgusta
ya no me disgustan
ya no me encanta
ya no me encantan
ya no me gusta
ya no me gusta mas
ya no me gustan
ya no me molesta
ya no me molestan
ya no odio
ya no soy fan de
ya no soy fan del
ya soporto
`,
  /** What was said is to be forgotten; it follows. */
  forgets: `
borra lo de que
borra que
deja de lado que
no tengas en cuenta que
olvida lo de que
olvida que
olvidate de lo de que
olvidate de que
olvidate que
quita que
saca lo de que
saca que
ya no es cierto que
ya no tengas en cuenta que
`,
  /** "Remove … from my tastes". */
  removes: `
borra
borrame
elimina
olvida
olvidate de
quita
quitame
saca
sacame
`,
  /** How that ends. */
  fromTastes: `
de lo que me gusta
de lo que no me gusta
de mi lista de gustos
de mis gustos
`,
  /** It is to be kept: no wish. */
  asksToKeep: `
acordate de que
acordate que
anota que
anotame que
apunta que
guarda que
quiero que sepas que
recorda que
recuerda que
sabe que
ten en cuenta que
tene en cuenta que
toma nota de que
`,
  /** What may stand before. */
  leads: `
a mi
a mi la verdad
ah
aviso que
bueno
che
eh
en general
hola
igual
la verdad
la verdad es que
la verdad que
mira
ojo
ojo que
para que sepas
pd
pero
por cierto
sabes que
sinceramente
te aviso que
te cuento que
y
yo
yo la verdad
`,
  /** What may stand behind. */
  tails: `
a mi
che
de nuevo
de verdad
de vuelta
demasiado
eh
en general
en serio
gracias
ja
jaja
la verdad
mas
muchisimo
mucho
nada
otra vez
para nada
por favor
porfa
posta
sinceramente
tanto
viste
`,
  /** Films of what follows. */
  ofFilms: `
cualquier peli con
cualquier peli de
cualquier peli del
cualquier peli dirigidas por
cualquier peli donde hay
cualquier peli en las que hay
cualquier peli que son de
cualquier peli sobre
cualquier pelicula con
cualquier pelicula de
cualquier pelicula del
cualquier pelicula dirigidas por
cualquier pelicula donde hay
cualquier pelicula en las que hay
cualquier pelicula que son de
cualquier pelicula sobre
cuando hay
el cine
el cine con
el cine de
el cine del
el cine dirigidas por
el cine donde hay
el cine en las que hay
el cine que son de
el cine sobre
el genero
el genero de
el genero del
el universo
el universo de
historias con
historias de
historias del
historias dirigidas por
historias donde hay
historias en las que hay
historias que son de
historias sobre
la saga con
la saga de
la saga del
la saga dirigidas por
la saga donde hay
la saga en las que hay
la saga que son de
la saga sobre
las cintas con
las cintas de
las cintas del
las cintas dirigidas por
las cintas donde hay
las cintas en las que hay
las cintas que son de
las cintas sobre
las con
las de
las del
las dirigidas por
las donde hay
las en las que hay
las historias con
las historias de
las historias del
las historias dirigidas por
las historias donde hay
las historias en las que hay
las historias que son de
las historias sobre
las peliculas
las peliculas con
las peliculas de
las peliculas del
las peliculas dirigidas por
las peliculas donde hay
las peliculas en las que hay
las peliculas que son de
las peliculas sobre
las pelis
las pelis con
las pelis de
las pelis del
las pelis dirigidas por
las pelis donde hay
las pelis en las que hay
las pelis que son de
las pelis sobre
las que son de
las que tienen
las que tratan de
las sobre
lo de
los filmes con
los filmes de
los filmes del
los filmes dirigidas por
los filmes donde hay
los filmes en las que hay
los filmes que son de
los filmes sobre
peliculas
peliculas con
peliculas de
peliculas del
peliculas dirigidas por
peliculas donde hay
peliculas en las que hay
peliculas que son de
peliculas sobre
pelis
pelis con
pelis de
pelis del
pelis dirigidas por
pelis donde hay
pelis en las que hay
pelis que son de
pelis sobre
todas las peliculas con
todas las peliculas de
todas las peliculas del
todas las peliculas dirigidas por
todas las peliculas donde hay
todas las peliculas en las que hay
todas las peliculas que son de
todas las peliculas sobre
todas las pelis con
todas las pelis de
todas las pelis del
todas las pelis dirigidas por
todas las pelis donde hay
todas las pelis en las que hay
todas las pelis que son de
todas las pelis sobre
todo lo de
todo lo que hace
todo lo que hizo
`,
  /** Films of what stands before. */
  films: '',
  /** Small words before what is meant. */
  articles: `
a
al
de
del
el
la
las
lo
los
un
una
unas
unos
`,
  /** The film that is spoken of. */
  pointing: `
esa
esa peli
esa pelicula
esta
esta peli
esta pelicula
la peli
la pelicula
`,
  /** What is kept is asked for. */
  list: `
cuales eran mis gustos
cuales son mis gustos
decime mis gustos
dime mis gustos
lo que me gusta
mi gusto
mis gustos
mis preferencias de pelis
mostrame mis gustos
muestrame mis gustos
que anotaste de mis gustos
que cosas me gustan
que gustos tengo
que me gusta
que me gusta y que no
que no me gusta
que sabes de mis gustos
que sabes que me gusta
que tenes anotado de mis gustos
ver mis gustos
`,
  /** All of it is to be forgotten. */
  clears: `
borra lo que me gusta
borra lo que me gusta y lo que no
borra mis gustos
borra todos mis gustos
borrame lo que me gusta
borrame lo que me gusta y lo que no
borrame mis gustos
borrame todos mis gustos
borrar lo que me gusta
borrar lo que me gusta y lo que no
borrar mis gustos
borrar todos mis gustos
elimina lo que me gusta
elimina lo que me gusta y lo que no
elimina mis gustos
elimina todos mis gustos
limpia lo que me gusta
limpia lo que me gusta y lo que no
limpia mis gustos
limpia todos mis gustos
olvida lo que me gusta
olvida lo que me gusta y lo que no
olvida mis gustos
olvida todos mis gustos
olvidate de lo que me gusta
olvidate de lo que me gusta y lo que no
olvidate de mis gustos
olvidate de todos mis gustos
reinicia lo que me gusta
reinicia lo que me gusta y lo que no
reinicia mis gustos
reinicia todos mis gustos
resetea lo que me gusta
resetea lo que me gusta y lo que no
resetea mis gustos
resetea todos mis gustos
vacia lo que me gusta
vacia lo que me gusta y lo que no
vacia mis gustos
vacia todos mis gustos
`,
  /** Films by what is liked. */
  forMe: `
a mi gusto
a mi medida
acorde a mis gustos
como para mi
de acuerdo a mis gustos
de mi gusto
para alguien como yo
para mi
para mi gusto
segun mis gustos
`,
};
