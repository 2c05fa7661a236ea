/** Words of votes, and of what is known by many or few. */
export const votes = {
  votes: `
calificaciones
opiniones
valoraciones
votantes
voto
votos
`,
  famous: `
conocida
conocidas
conocido
conocidos
famosa
famosas
famoso
famosos
muy vista
muy vistas
que conoce todo el mundo
que haya visto todo el mundo
que todos conocen
reconocida
reconocidas
`,
  hiddenGems: `
casi desconocida
casi desconocidas
infravalorada
infravaloradas
infravalorado
joya desconocida
joya escondida
joya oculta
joya perdida
joyas desconocidas
joyas escondidas
joyas ocultas
joyas perdidas
joyita
joyita escondida
joyita oculta
joyitas
joyitas escondidas
joyitas ocultas
menos conocida
menos conocidas
menospreciada
menospreciadas
no muy conocida
no muy conocidas
no tan conocida
no tan conocidas
no tan famosa
no tan famosas
perla escondida
perla oculta
perlas escondidas
perlas ocultas
poco conocida
poco conocidas
poco conocido
poco conocidos
poco famosa
poco famosas
poco vista
poco vistas
que casi nadie conoce
que casi nadie haya visto
que casi nadie vio
que conoce poca gente
que conozca poca gente
que nadie conoce
que nadie haya visto
que nadie vio
que no haya visto casi nadie
que no haya visto nadie
que no vio casi nadie
que poca gente conoce
que poca gente vio
que pocos conocen
que pocos vieron
subestimada
subestimadas
subestimado
subvalorada
subvaloradas
`,
  obscure: `
desconocida
desconocidas
ignota
ignotas
rara avis
`,
  beforeFamous: `
mas
mejor
menos
tan
`,
};
