import type { Moods } from '../moods.ts';

/** Moods and occasions, a phrase a line; folded, sorted. */
export const moods: Moods = {
  feelGood: `
alegrarme
alegrarme el dia
alegrarnos
levantar el animo
levantarme el animo
levante el animo
me alegre
me alegre el dia
me ponga de buen humor
optimista
optimistas
para sentirme bien
reconfortante
reconfortantes
sentirse bien
suba el animo
subir el animo
`,
  dateNight: `
noche de cita
para una cita
para ver con mi esposa
para ver con mi esposo
para ver con mi marido
para ver con mi mujer
para ver con mi novia
para ver con mi novio
para ver en pareja
primera cita
`,
  light: `
algo ligero
algo liviano
desconectar
despejarme
facil de ver
ligera
ligeras
liviana
livianas
nada pesado
no muy pesada
no muy pesado
para no pensar
pasatista
pasatistas
tranqui
`,
  sad: `
algo triste
peli triste
pelicula triste
peliculas tristes
pelis tristes
que haga llorar
`,
  mindBending: `
que te vuele la cabeza
que te vuele la mente
te explote la cabeza
vuela cabezas
vuelacabezas
vuele la cabeza
vuele la mente
`,
  romanticComedy: `
comedia romantica
comedias romanticas
rom com
romcom
`,
  dramedy: `
comedia dramatica
comedias dramaticas
dramedia
dramedias
`,
};
