/** How the question is put, and its own words. */
export const exportData = {
  phrases: [
    `
(
bajar mis datos
bajarme mis datos
copia de mis datos
copia de todos mis datos
dame mis datos
descarga mis datos
descargar mis datos
exporta
exportame
exportar
mandame mis datos
pasame mis datos
que datos mios tienes en un archivo
quiero mis datos
todos mis datos
una copia de mis datos
)
[
datos
en json
en un archivo
lo que guardas de mi
mis datos
mis vistas
todo
todo lo que guardas de mi
todos mis datos
]
`,
  ],
};
