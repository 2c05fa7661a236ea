import { everyWord } from './every-locale.ts';

const FILM_WORDS = everyWord((words) => words.films.nouns);

/** True where a film or films are spoken of as such. */
export function hasFilmWord(words: readonly string[]): boolean {
  return words.some((word) => FILM_WORDS.has(word));
}
