import { z } from 'zod';
import { everyList, everyWord } from '../../language/every-locale.ts';
import { rungs } from '../../language/title-keys.ts';
import { compileWords } from '../../language/word-matcher.ts';
import { type Sentence, typedSpan } from '../sentence.ts';
import type { Mention, Reading, Slot } from '../slot.ts';
import { filmEvidence, filmsNamed } from './film.ts';

/** Words that a character's name follows. */
const BEFORE = compileWords([[everyList((words) => words.characters.before), true]]);
/** Words that somebody real may follow as well: "the role of Brad Pitt in Fight Club", "who was Charles Chaplin". */
const BEFORE_EITHER = compileWords([[everyList((words) => words.characters.beforeEither), true]]);
/** Words between a character and its film. */
const BEFORE_FILM = everyWord((words) => words.characters.beforeFilms);
/** A part that has no name of its own, and the film asked about itself. */
const NOBODY = everyWord((words) => words.characters.nobody);
const SMALL = everyWord((words) => words.characters.small);
const LONGEST = 6;

/**
 * Whom somebody plays, as people name it; what is kept and travels in buttons is the film and the person that were
 * found.
 */
export const character: Slot<string> = {
  schema: z.string().min(1).max(200),
  freeText: true,
  words: {
    es: { name: 'personaje', about: 'El nombre del personaje' },
    en: { name: 'character', about: "The character's name" },
  },
  read: (typed) => typed.trim(),
  hear: (sentence, reading) => {
    const words = sentence.words.map(({ folded }) => folded);
    const ends = (from: number): number => endOf(sentence, from, reading);
    const either = BEFORE_EITHER.find(words).filter(
      ({ to }) => !isPerson(typedSpan(sentence, to, ends(to)), reading),
    );
    return [...BEFORE.find(words), ...either].flatMap(({ to }) => spanOf(sentence, to, ends(to)));
  },
};

/** The name ends before the words that lead on to a film, or with the sentence: "Neo in The Matrix", "the man in black". */
function endOf(sentence: Sentence, from: number, reading: Reading): number {
  const { words } = sentence;
  const end = words.findIndex(
    ({ folded }, at) => at > from && BEFORE_FILM.has(folded) && isFilm(typedFrom(sentence, at + 1), reading),
  );
  return end < 0 ? Math.min(words.length, from + LONGEST) : end;
}

function typedFrom(sentence: Sentence, from: number): string {
  return typedSpan(sentence, from, sentence.words.length);
}

function isPerson(typed: string, { people }: Reading): boolean {
  const [found] = typed === '' ? [] : people.find(typed, 1);
  return found !== undefined && found.edits === 0 && found.rung === rungs.title;
}

function isFilm(typed: string, reading: Reading): boolean {
  const [found] = typed === '' ? [] : filmsNamed(typed, reading, 1);
  return found !== undefined && filmEvidence(typed, found, reading) !== 'weak';
}

function spanOf(sentence: Sentence, from: number, to: number): readonly Mention[] {
  const own = sentence.words.slice(from, to);
  const first = own[0]?.folded ?? '';
  if (first === '' || BEFORE_FILM.has(first)) return [];
  if (own.every(({ folded }) => SMALL.has(folded)) || own.some(({ folded }) => NOBODY.has(folded))) return [];
  return [{ from, to, gives: [{ character: typedSpan(sentence, from, to) }], trust: 0.9 }];
}
