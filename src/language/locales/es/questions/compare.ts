/** How the question is put, and its own words. */
export const compare = {
  phrases: [
    `
(
compara
compara entre
compara esa con
comparacion
comparala
comparala con
comparalo con
comparame
comparar
comparemos
contra
diferencia
diferencias
versus
vs
)
{film}
{other}
`,
    '{aspect} [cual|cuando|de las dos|entre|es|fue|la|o|que|quien|tiene] {film} {other}',
    '(entre|o) {film} {other}',
  ],
};
