import { everyWord } from '../../language/every-locale.ts';
import { isFiller, isFunctionWord } from '../../language/idle-words.ts';
import { genre } from '../genre.ts';
import { hearCountries } from '../place.ts';
import type { Sentence } from '../sentence.ts';
import type { Mention, Reading } from '../slot.ts';

const SAGA = everyWord((words) => words.sagas.names);
/** Beside these all films of a saga may be asked for. */
const ALL = everyWord((words) => words.sagas.all);
const FILMS = everyWord((words) => words.sagas.films);
const SEVERAL = everyWord((words) => words.sagas.several);
const OF = everyWord((words) => words.sagas.of);
const ARTICLES = everyWord((words) => words.sagas.articles);

export type Span = { readonly from: number; readonly to: number };
/** The span with the words that say that a saga is meant, and whether they call it one. */
type SagaCue = Span & { readonly isCalledSo: boolean };

/** True for what sagas are called. */
export function isSagaWord(word: string): boolean {
  return SAGA.has(word);
}

/** True where a sentence asks for a saga or all films of it, and the words of a span may well be its name. */
export function asksForAll({ words }: Sentence, { from, to }: Span): boolean {
  const isName = words
    .slice(from, to)
    .some(({ word, known }) => !known && !isFunctionWord(word) && !isFiller(word));
  return words.some(({ word }) => SAGA.has(word)) || (isName && words.some(({ word }) => ALL.has(word)));
}

/** What says that a saga's name means the saga: "the Alien saga", "Rocky movies", "cuál de Star Wars"; undefined where nothing does. */
export function sagaCue(sentence: Sentence, span: Span, reading: Reading): SagaCue | undefined {
  const { from, to } = span;
  const at = (place: number): string => sentence.words[place]?.word ?? '';
  const isSaga = (place: number): boolean => SAGA.has(at(place));
  // "does it have a sequel?" names no saga "A".
  if (
    isSaga(to) &&
    sentence.words.slice(from, to).every(({ text, folded }) => ARTICLES.has(folded) && text === folded)
  )
    return undefined;
  if (isSaga(to)) return { from: ARTICLES.has(at(from - 1)) ? from - 1 : from, to: to + 1, isCalledSo: true };
  const article = ARTICLES.has(at(from - 1)) ? from - 1 : from;
  const lead = OF.has(at(article - 1)) ? article - 1 : article;
  if (isSaga(lead - 1)) return { from: lead - 1, to, isCalledSo: true };
  const isOneOf = lead < article && (SEVERAL.has(at(lead - 1)) || FILMS.has(at(lead - 1)));
  if ((!FILMS.has(at(to)) && !isOneOf) || isCommon(sentence, span) || isKind(sentence, span, reading))
    return undefined;
  return { from, to, isCalledSo: false };
}

/** "a movie", "I love movies": a saga of one film's name is not meant by everyday words. */
function isCommon({ words }: Sentence, { from, to }: Span): boolean {
  return words
    .slice(from, to)
    .every(
      ({ word, known, idle, text }) =>
        isFunctionWord(word) || isFiller(word) || idle === true || (known && !/^\p{Lu}/u.test(text)),
    );
}

/** "pelis de fantasía" are no films of *Fantasia*. */
function isKind(sentence: Sentence, { from, to }: Span, reading: Reading): boolean {
  const kinds: readonly Mention[] = [...(genre.hear?.(sentence, reading) ?? []), ...hearCountries(sentence)];
  return kinds.some((kind) => kind.from <= from && to <= kind.to);
}
