/** How the question is put, and its own words. */
export const person = {
  phrases: [
    '{person}',
    '~money [~films] {person}',
    '(cuanta|cuanto|que) ~money {person}',
    '(cuanta|cuanto) (dinero|guita|lana|pasta|plata) [~money] {person}',
    `
(
carrera
conoces a
contame de
contame sobre
cuentame de
datos
ficha
hablame de
hablame sobre
info
informacion
lo de
que me decis de
que me dices de
que paso con
que sabes sobre
quien era
quien es
sabes de
sobre
trayectoria
)
{person}
`,
  ],
};
