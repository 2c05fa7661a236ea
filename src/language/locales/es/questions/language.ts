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
