/** How the question is put, and its own words. */
export const character = {
  phrases: [
    `
{character}
[
actor
actriz
hace de
hizo de
interpreta a
interpreto a
papel
personaje
quien
quienes
]
`,
    `
(
el papel de
el personaje de
el rol de
que actor hace de
que actor hizo de
que actor interpreta a
que actor interpreto a
que actriz hace de
que actriz hizo de
que actriz interpreta a
quien encarna a
quien encarno a
quien era
quien ha interpretado a
quien hace de
quien hacia de
quien hizo de
quien interpreta
quien interpreta a
quien interpreto
quien interpreto a
quien le pone la voz a
quienes han hecho de
quienes han interpretado a
quienes hicieron de
quienes interpretaron a
)
{character}
[actor|actriz|quien|quienes]
`,
    `
(
a quien interpreta
a quien interpreto
como se llama el personaje
cual es el papel
cual es el personaje
de que hace
de que hacia
de que hizo
de quien hace
de quien hizo
el papel de
el personaje de
nombre del personaje
que hace
que papel
que papeles
que personaje
que personajes
que rol
)
[
como se llama
cual
era
es
fue
hace
hizo
interpreta
interpreto
tenia
tiene
]
{person}
{film}
`,
    `
(
de que ha hecho
papeles de
personajes de
que papeles
que personajes
)
[ha hecho|ha interpretado|hizo|interpreto]
{person}
`,
    `
(
como se llaman los personajes
los personajes
personajes
quien es quien
quien hace de quien
)
{film}
`,
  ],
};
