import { z } from 'zod';
import { rungs } from '../language/title-keys.ts';
import { compileWords } from '../language/word-matcher.ts';
import { filmEvidence, filmsNamed } from './film.ts';
import { type Sentence, typedSpan } from './sentence.ts';
import type { Mention, Reading, Slot } from './slot.ts';

/** Words that a character's name follows. */
const BEFORE = compileWords([
  [
    'who plays|who played|who has played|whos playing|who is playing|who did play|who portrays|who portrayed|who has portrayed|who acts as|who acted as|which actor plays|which actor played|which actress plays|which actress played|what actor plays|what actor played|which actors played|which actors have played|actor who plays|actor who played|actress who plays|actress who played|actors who played|actor that played|actors who have played|which actor was|which actress was|whose role is|whose part is|whose character is|character called|character named|who voiced|who voices|played the character|portrayal of',
    true,
  ],
  [
    'quien hace de|quien hizo de|quien hacia de|quienes hicieron de|quienes han hecho de|quien ha hecho de|quien interpreta a|quien interpreto a|quien interpretaba a|quienes interpretaron a|quien interpreta|quien interpreto|quienes interpretaron|quien ha interpretado a|quienes han interpretado a|quien encarna a|quien encarno a|quienes encarnaron a|quien personifica a|actor que hace de|actriz que hace de|actor que hizo de|actriz que hizo de|actor que interpreta a|actriz que interpreta a|que actor hace de|que actriz hace de|que actor hizo de|que actriz hizo de|que actor interpreta a|que actriz interpreta a|que actor interpreto a|que actriz interpreto a|quien le pone la voz a|quien le da voz a|el actor de|la actriz de',
    true,
  ],
]);
/** Words that somebody real may follow as well: "the role of Brad Pitt in Fight Club", "who was Charles Chaplin". */
const BEFORE_EITHER = compileWords([
  [
    'who was|quien era|quien fue|the role of|the part of|the character of|character of|role of|el papel de|en el papel de|papel de|el rol de|el personaje de|personaje de',
    true,
  ],
]);
/** Words between a character and its film. */
const BEFORE_FILM = new Set('in en from de del on'.split(' '));
/** A part that has no name of its own, and the film asked about itself. */
const NOBODY = new Set(
  'lead main protagonista protagonist prota principal director directors directora cast actor actress actors reparto producer writer behind'.split(
    ' ',
  ),
);
const SMALL = new Set('el la los las un una a an the it him her that this in en of de'.split(' '));
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
