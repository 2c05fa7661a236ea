/** How the question is put, and its own words. */
export const forgetMe = {
  phrases: [
    `
(
borra
borrame
borrar
borre
borren
borres
elimina
eliminame
eliminar
elimine
eliminen
elimines
quita
suprime
suprimi
)
(
lo que guardas
lo que guardas de mi
lo que sabes de mi
mi cuenta
mi historial
mi info
mi informacion
mis datos
todo lo mio
todo lo que guardas de mi
todo lo que sabes de mi
todos mis datos
)
`,
    `
(
borra todo
borrame
borrar todo
me olvides
olvidame
olvidate de mi
olvides de mi
)
`,
  ],
};
