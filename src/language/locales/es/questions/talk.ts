/** How the question is put, and its own words. */
export const greeting = {
  phrases: [
    `
(
aloha
buen dia
buenas
buenas noches
buenas tardes
buenos dias
hey
hola
holaa
holaaa
holi
holis
muy buenas
ola
que hay
que hubo
que mas
que onda
que pasa
que se cuenta
que tal
que tal todo
quiubo
saludos
wenas
)
`,
  ],
};

/** How the question is put, and its own words. */
export const help = {
  phrases: [
    `
(que)
(
clase de preguntas
cosas puedo
cosas te puedo
puedo hacer
puedo pedir
puedo pedirte
se puede
servis
te pido
tipo de preguntas
tipos de preguntas
)
[aca|aqui|con vos|contigo|hacer|hacerte|pedir|preguntar]
`,
    '(auxilio|ayuda|ayudame|comandos|help|instrucciones|manual)',
    `
(como|que)
(
funciona
funcionas
hace
haces
podes hacer
preguntarte
puede hacer
puedes hacer
puedo preguntar
puedo preguntarte
sabe hacer
sabes hacer
se usa
se usan
te pregunto
te puedo preguntar
te uso
uso
)
`,
    `
(
como anda esto
como empiezo
como funciona el bot
como funciona este bot
como funciona esto
como pregunto
como se juega
como se usa
como se usa el bot
como se usa esto
como te pregunto
como te uso
dame ejemplos
de que sabes
ejemplos
estoy perdida
estoy perdido
explicame
funciones
lista de comandos
menu
no entendi
no entiendo
no entiendo nada
no se como usarte
no se que preguntar
no se usarte
opciones
para que estas
para que servis
para que sirve
para que sirves
que comandos
que comandos hay
que cosas
que cosas sabes
que eres
que funciones
que mas sabes
que ofreces
que podes
que preguntas
que puedes
que puedo pedirte
que sabes
que sabes hacer
que sos
que tipo de preguntas
quien eres
quien sos
un ejemplo
)
`,
  ],
};

/** How the question is put, and its own words. */
export const declined = {
  phrases: [
    '{topic} [de que|gano|hay|puedo|tiene|ver|~films]',
    '~films {topic}',
    '{topic} [el|gano|la|puedo|tiene|ver|~films] {film}',
  ],
};

/** How the question is put, and its own words. */
export const wrong = {
  phrases: [],
};
