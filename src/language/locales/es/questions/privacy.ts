/** How the question is put, and its own words. */
export const privacy = {
  phrases: [
    `
(
almacenas
datos guardan
datos guardas
datos mios
datos personales
datos tenes de mi
datos tienes de mi
grabas mis
guardan mis
guardan sobre mi
guardas datos
guardas de mi
guardas lo que escribo
guardas mis datos
guardas mis mensajes
guardas sobre mi
informacion guardas
lees mis mensajes
me espias
me rastreas
mi informacion
mi privacidad
mis datos
politica de privacidad
privacidad
que almacenas
que guardas de mi
que info guardas
que informacion guardas
que informacion guardas sobre mi
que registran
que sabes de mi
que sabes sobre mi
registras mis
)
[guardas|sobre mi|tenes|tienes]
`,
    `
(como|donde|hay forma de|puedo|se puede)
(
borrar mis datos
borro mi historial
borro mis datos
borro todo
eliminar mis datos
elimino mis datos
exportar mis datos
exporto mis datos
me olvides
se borran mis datos
)
`,
    '(que) (datos|informacion) [guardas|tenes|tienes] (de mi|guardas|mios|personales|sobre mi)',
  ],
};
