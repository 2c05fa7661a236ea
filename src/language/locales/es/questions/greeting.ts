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
