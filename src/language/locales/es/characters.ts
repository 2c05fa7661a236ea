/** Words around the names of characters. */
export const characters = {
  before: `
actor que hace de
actor que hizo de
actor que interpreta a
actriz que hace de
actriz que hizo de
actriz que interpreta a
el actor de
la actriz de
que actor hace de
que actor hizo de
que actor interpreta a
que actor interpreto a
que actriz hace de
que actriz hizo de
que actriz interpreta a
que actriz interpreto a
quien encarna a
quien encarno a
quien ha hecho de
quien ha interpretado a
quien hace de
quien hacia de
quien hizo de
quien interpreta
quien interpreta a
quien interpretaba a
quien interpreto
quien interpreto a
quien le da voz a
quien le pone la voz a
quien personifica a
quienes encarnaron a
quienes han hecho de
quienes han interpretado a
quienes hicieron de
quienes interpretaron
quienes interpretaron a
`,
  beforeEither: `
el papel de
el personaje de
el rol de
en el papel de
papel de
personaje de
quien era
quien fue
`,
  beforeFilms: `
de
del
en
`,
  nobody: `
actor
director
directora
principal
prota
protagonista
reparto
`,
  small: `
a
de
el
en
la
las
los
un
una
`,
};
