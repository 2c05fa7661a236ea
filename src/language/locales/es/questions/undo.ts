/** How the question is put, and its own words. */
export const undo = {
  phrases: [
    `
(
deshace
deshacelo
deshacer
deshaz
deshazlo
recupera
recuperame
recuperar
restaura
restaurar
)
[el borrado|lo que borraste|lo que borre|mis datos|todo]
`,
  ],
};
