/** How the question is put, and its own words. */
export const saga = {
  phrases: [
    `
(
coleccion
continuaciones
franquicia
saga
sagas
secuela
secuelas
serie de peliculas
tetralogia
trilogia
universo
)
[completa|orden|~count|~films|~money]
{collection}
`,
    '(cuales son|en que orden|orden|toda|todas|todas las) [las|saga|ver|~films] {collection}',
    '~count [~films] (de|existen|hay|hay hechas|hicieron|sacaron|son|van) {collection}',
    '(las|los|todas las|todos los) ~films (de) {collection}',
    '(las de|las de la|las del|todas las de) {collection}',
    '~count ~films [existen|hay|hicieron|son|tiene] {collection}',
    '~films de {collection}',
  ],
};
