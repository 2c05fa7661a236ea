import { compileWords } from './word-matcher.ts';

const FILM_WORDS = compileWords([
  ['film|films|movie|movies|flick|flicks|peli|pelis|pelicula|peliculas|cine|cinema', true],
]);

/** True where a film or films are spoken of as such. */
export function hasFilmWord(words: readonly string[]): boolean {
  return FILM_WORDS.find(words).length > 0;
}
