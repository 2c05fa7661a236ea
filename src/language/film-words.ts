const FILM_WORDS = new Set(
  'film films movie movies flick flicks peli pelis pelicula peliculas cine cinema'.split(' '),
);

/** True where a film or films are spoken of as such. */
export function hasFilmWord(words: readonly string[]): boolean {
  return words.some((word) => FILM_WORDS.has(word));
}
