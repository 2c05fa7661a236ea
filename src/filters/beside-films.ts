import { everyWord } from '../language/every-locale.ts';
import { genre } from '../slots/genre.ts';
import { country, language } from '../slots/place.ts';
import type { Sentence } from '../slots/sentence.ts';
import type { Mention, Reading } from '../slots/slot.ts';

const FILMS = everyWord((words) => words.films.besideKinds);
const BEFORE = everyWord((words) => words.films.beforeKinds);
const ENDS = everyWord((words) => words.films.ends);

/**
 * True where a word that may tell a story too ("a famous singer", "a long time ago") is said of films: beside a word for them, a
 * genre or a country, or at the end of "something …".
 */
export function isOfFilms(
  { words }: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
  kinds: readonly Mention[],
): boolean {
  const [before, next] = [words[from - 1]?.word ?? '', words[to]?.word ?? ''];
  const second = words[to + 1]?.word ?? '';
  if (FILMS.has(before) || FILMS.has(next) || (!BEFORE.has(next) && FILMS.has(second))) return true;
  // "obscure 80s horror"
  if (/^\d{2,4}s?$/.test(next)) return true;
  if (kinds.some((kind) => kind.from === to || kind.to === from)) return true;
  const isEnd = next === '' || ENDS.has(next);
  return isEnd && (BEFORE.has(before) || from === 0);
}

/** The genres and countries of a sentence, which say that films are spoken of. */
export function kindsOfFilms(sentence: Sentence, reading: Reading): readonly Mention[] {
  return [genre, country, language].flatMap((slot) => slot.hear?.(sentence, reading) ?? []);
}
