/** How the question is put, and its own words. */
export const smallTalk = {
  phrases: ['{act}'],
  acts: {
    thanks: `
agradecida
agradecido
grac
gracias
gracias por la ayuda
gracias por todo
gracias totales
grax
listo gracias
mil gracias
muchas gracias
muchisimas gracias
ok gracias
se agradece
te agradezco
te lo agradezco
`,
    bye: `
a dormir
abrazo
adios
besos
chao
chau
chaucha
cuidate
eso es todo
hasta la proxima
hasta la vista
hasta luego
hasta manana
hasta otra
hasta pronto
me tengo que ir
me voy
me voy a dormir
nos vemos
nos vemos luego
un abrazo
`,
    yes: `
afirmativo
asi es
bueno
claro
claro que si
correcto
dale
de acuerdo
de una
eso
eso mismo
exacto
obvio
ok
okay
okey
por favor si
por supuesto
seguro
si
sii
siii
sip
vale
`,
    no: `
claro que no
de ninguna manera
eso no
mejor no
na
nah
negativo
ni ahi
ni loco
ninguna
ninguno
no
no gracias
nones
nop
para nada
por supuesto que no
`,
    neverMind: `
cancela
cancelalo
cancelar
da igual
deja
dejalo
dejalo ahi
dejalo asi
es igual
me da igual
nada
nada nada
no importa
no pasa nada
no te preocupes
olvidalo
olvidate
ya fue
ya no
`,
    restart: `
arranca de nuevo
arranquemos de nuevo
borron y cuenta nueva
cambiemos de tema
cambio de tema
de cero
empecemos de cero
empecemos de nuevo
empeza de nuevo
empezar de cero
empezar de nuevo
empieza de nuevo
nueva charla
nueva conversacion
otra conversacion
otra cosa mariposa
otro tema
reinicia
reiniciar
resetea
resetear
volvamos a empezar
volve a empezar
vuelve a empezar
`,
    howAreYou: `
como andas
como esta usted
como estamos
como estas
como has estado
como le va
como te sentis
como te sientes
como te va
como va
como va eso
como va todo
como vas
que tal andas
que tal estas
que tal todo
que tal va
todo bien
todo tranqui
`,
    whoAreYou: `
como te llamas
con quien hablo
cual es tu nombre
cuantos anos tenes
cuantos anos tienes tu
eres humano
eres real
eres un bot
eres un robot
eres una ia
eres una inteligencia artificial
eres una persona
que edad tenes
que eres
que sos
quien eres
quien es usted
quien sos
quien te creo
quien te hizo
quien te programo
sos humano
sos real
sos un bot
sos un robot
sos una ia
sos una inteligencia artificial
sos una persona
tu nombre
`,
    praise: `
barbaro
bien ahi
bien hecho
buen bot
buen trabajo
buena onda
buenisima
buenisimo
capo
casate conmigo
chido
copado
de diez
eres crack
eres el mejor
eres genial
eres increible
eres la mejor
eres lo mas
eres un crack
eres un genio
espectacular
excelente
fantastico
figura
genial
grande
groso
guay
idolo
impresionante
joya
maquina
maravilloso
me encanta
me encanto
mola
muy bien
padrisimo
perfecto
que buena onda
que bueno
que chido
que copado
que crack
que grande
que guay
que inteligente
que lindo
que padre
sos crack
sos el mejor
sos genial
sos groso
sos increible
sos la mejor
sos lo mas
sos un capo
sos un crack
sos un genio
sos un groso
sos un idolo
sos una capa
sos una genia
te adoro
te amo
te pasaste
te quiero
titan
un placer
`,
    insult: `
aburrido sos
andate a la mierda
basura
bot de mierda
bruto
callate
eres estupido
eres horrible
eres idiota
eres malisimo
eres pesimo
eres tonto
eres un desastre
eres un inutil
eres una basura
eres una mierda
estupido
idiota
imbecil
inutil
mal bot
no entendes nada
no entiendes nada
no sabes nada
no servis
no servis para nada
no sirves
no sirves para nada
pelotudo
que burro
que mal bot
que malo eres
que malo sos
sos aburrido
sos estupido
sos horrible
sos malisimo
sos muy bruto
sos pesimo
sos tonto
sos un boludo
sos un burro
sos un desastre
sos un idiota
sos un inutil
sos un pelotudo
sos un tonto
sos una basura
sos una mierda
te odio
tonto
una mierda
vete a la mierda
`,
    laugh: `
jaja
jajaja
jajajaja
jajajajaja
jeje
jejeje
jiji
jijiji
jojo
jojojo
me meo
me muero
me muero de risa
me parto
que divertido
que gracioso
que risa
xd
xdd
`,
    source: `
como lo sabes
como sabes
como sabes eso
cual es la fuente
de donde lo sacas
de donde lo sacaste
de donde sacas eso
de donde sacas los datos
de donde sacaste eso
de donde sale
de donde sale eso
de donde salen los datos
de donde son los datos
de verdad
en serio
estas segura
estas seguro
fuentes
la fuente
posta
quien lo dice
segun quien
seguro que es asi
seguro que si
tu fuente
`,
    wrong: `
entendiste cualquier cosa
entendiste cualquiera
entendiste mal
esa respuesta esta mal
eso es incorrecto
eso esta mal
eso esta muy mal
eso estuvo mal
eso no era
eso no era lo que pedi
eso no era lo que pregunte
eso no es
eso no es lo que pedi
eso no es lo que pregunte
esta mal
estas equivocado
estuvo mal
incorrecto
la respuesta esta mal
me entendiste mal
nada que ver
no era esa
no era eso
no era lo que pedi
no era lo que pregunte
no es eso
no es lo que pedi
no es lo que pregunte
no me entendiste
no me has entendido
no pedi eso
no pregunte eso
no te pedi eso
no te pregunte eso
respuesta equivocada
te confundiste
te equivocaste
`,
  },
};
