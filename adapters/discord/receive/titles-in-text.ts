import { filmRefs } from '../../../src/catalog/films/film-refs.ts';
import type { FilmRef } from '../../../src/domain/film.ts';
import { fold } from '../../../src/domain/fold.ts';
import { isFunctionWord } from '../../../src/language/idle-words.ts';
import { rungs } from '../../../src/language/title-keys.ts';
import { film } from '../../../src/slots/names/film.ts';
import { foldedSpan, readSentence, type Sentence, type Word } from '../../../src/slots/sentence.ts';
import type { Mention, Reading } from '../../../src/slots/slot.ts';

/** Among the words of a sentence a title has at least so many votes; between quotation marks as many as a list's line. */
const KNOWN = 300;
const KNOWN_QUOTED = 20;
/** The first word of a sentence is written large whatever it is: a title of one word is to be longer and better known. */
const KNOWN_FIRST = 1000;
const LONG_FIRST = 5;

const QUOTED = /["“”«»]([^"“”«»\n]{1,100})["“”«»]/g;
const NO_WORDS = { has: () => false, correct: () => undefined };

/**
 * The films that somebody's sentence speaks of ("did you see Heat yesterday?"): titles between quotation marks, then those
 * that are written as names are, with a capital letter that nothing but a name has.
 */
export function titlesInText(text: string, reading: Reading): readonly FilmRef[] {
  const sentence = readSentence(text, NO_WORDS);
  const quoted = [...text.matchAll(QUOTED)].flatMap(([, title = '']) => quotedFilm(title, reading) ?? []);
  const ids = new Set([...quoted, ...writtenLarge(sentence, reading)]);
  return filmRefs([...ids], reading.catalog);
}

function quotedFilm(title: string, { titles }: Reading): number | undefined {
  return titles.exact(fold(title)).find(({ weight }) => weight >= KNOWN_QUOTED)?.owner;
}

/** Those that could only be names first; a word that begins a sentence may be any. */
function writtenLarge(sentence: Sentence, reading: Reading): readonly number[] {
  // Where everything is written large it tells nothing.
  if (sentence.words.every((word) => isLarge(word) || isFunctionWord(word.folded))) return [];
  const mentions = (film.hear?.(sentence, reading) ?? []).filter((mention) => isMeant(mention, sentence));
  const longest = mentions.filter(
    (mention) => !mentions.some((longer) => longer !== mention && isWithin(mention, longer)),
  );
  const isFirst = ({ from }: Mention): boolean => beginsSentence(sentence, from);
  const ordered = [...longest.filter((mention) => !isFirst(mention)), ...longest.filter(isFirst)];
  return ordered.flatMap(({ gives }) => Number(gives[0]?.['film']) || []);
}

function isWithin(inner: Mention, outer: Mention): boolean {
  const isLonger = outer.to - outer.from > inner.to - inner.from;
  return outer.from <= inner.from && inner.to <= outer.to && isLonger;
}

function isMeant({ from, to, match, gives }: Mention, sentence: Sentence): boolean {
  const words = sentence.words.slice(from, to);
  const [first] = words;
  if (!match || !first || match.rung >= rungs.part || gives[0]?.['film'] === undefined) return false;
  const names = words.filter(({ folded }) => !isFunctionWord(folded));
  const areLarge = (names.length > 0 ? names : words).every(isLarge);
  const isOneAtStart = words.length === 1 && beginsSentence(sentence, from);
  const isLong = foldedSpan(sentence, from, to).length >= LONG_FIRST && !isFunctionWord(first.folded);
  return areLarge && match.weight >= (isOneAtStart ? KNOWN_FIRST : KNOWN) && (!isOneAtStart || isLong);
}

const isLarge = ({ text }: Word): boolean => /^[\p{Lu}\p{N}]/u.test(text);

function beginsSentence({ text, words }: Sentence, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return !before || !word || /[.!?:\n…]/.test(text.slice(before.end, word.start));
}
