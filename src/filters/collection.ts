import { collectionRefs, collectionSize } from '../catalog/films/collections.ts';
import { everyWord } from '../language/every-locale.ts';
import { isFiller, isFunctionWord } from '../language/idle-words.ts';
import { rungs } from '../language/title-keys.ts';
import { collection as named } from '../slots/names/collection.ts';
import { type Span, sagaCue } from '../slots/names/saga-cue.ts';
import { negationBefore, partByNegation } from '../slots/negation.ts';
import { oncePerSentence } from '../slots/once-per-sentence.ts';
import { foldedSpan, type Sentence } from '../slots/sentence.ts';
import type { Mention, Reading } from '../slots/slot.ts';
import type { Filter } from './filter.ts';

const MOST_WORDS = 8;

/** The sagas of a sentence by whose films a list is narrowed; those that are left out give another slot. */
const hearSagas = oncePerSentence((sentence: Sentence, reading: Reading): readonly Mention[] => {
  const { words } = sentence;
  const spans = words
    .flatMap((_, from) =>
      Array.from({ length: Math.min(MOST_WORDS, words.length - from) }, (_, i) => ({
        from,
        to: from + i + 1,
      })),
    )
    .flatMap((span) => {
      const cue = sagaCue(sentence, span, reading) ?? leftOutCue(sentence, span);
      return cue ? [{ ...span, cue }] : [];
    });
  const found = reading.sagas.exactOf(spans.map(({ from, to }) => foldedSpan(sentence, from, to)));
  const mentions = spans.flatMap(({ from, to, cue }): Mention[] => {
    const match = found.get(foldedSpan(sentence, from, to))?.[0];
    // By the title of one of its films a saga is meant where it is called one.
    // "a movie" is none of the saga whose name is "A".
    const isSmall = words.slice(from, to).every(({ folded }) => isFunctionWord(folded) || isFiller(folded));
    if (
      !match ||
      (isSmall && !cue.isCalledSo) ||
      (match.rung >= rungs.part && !cue.isCalledSo) ||
      !isSaga(match.owner, reading) ||
      ('isLeftOut' in cue && isFilm(foldedSpan(sentence, from, to), reading))
    )
      return [];
    if (isAlone(sentence, cue)) return [];
    return [{ from: cue.from, to: cue.to, gives: [{ collection: match.owner }], trust: 0.95 }];
  });
  return partByNegation(longestOnly(mentions), sentence, 'collection', 'excludeCollection');
});

/** "Spy movies, not James Bond": what is left out by name needs no word that calls it a saga. */
function leftOutCue(sentence: Sentence, { from, to }: Span) {
  if (negationBefore(sentence, from) === undefined) return undefined;
  return { from, to, isCalledSo: false, isLeftOut: true } as const;
}

const KNOWN_FILM = 100;

/** "No Star Wars" leaves out that film: its name is the film's own. */
function isFilm(name: string, { titles }: Reading): boolean {
  return titles.exact(name).some(({ rung, weight }) => rung <= rungs.alias && weight >= KNOWN_FILM);
}

const ASKS = everyWord((words) => words.sagas.asks);

/** "the Alien saga", "¿cuántas películas de Rocky hay?": the saga itself is asked for, and nothing is narrowed. */
function isAlone({ words }: Sentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return words.every(
    ({ word, idle }, at) =>
      (from <= at && at < to) || isFunctionWord(word) || isFiller(word) || idle === true || ASKS.has(word),
  );
}

/** Where a saga's name is a piece of a longer one's, the longer is meant. */
function longestOnly(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    (saga) =>
      !mentions.some(
        (longer) =>
          longer !== saga &&
          longer.from <= saga.from &&
          saga.to <= longer.to &&
          longer.to - longer.from > saga.to - saga.from,
      ),
  );
}

const LEAST_FILMS = 2;

function isSaga(id: number, { catalog }: Reading): boolean {
  return collectionSize(id, catalog) >= LEAST_FILMS;
}

/** TMDB calls every saga a collection. */
const nameOf: NonNullable<Filter<number>['nameOf']> = (id, catalog) =>
  collectionRefs([id], catalog)[0]?.name.replace(/ Collection$/, '');

/** A saga of whose films a list is made: "which Star Wars film made the most", "las de Harry Potter". */
export const collection: Filter<number> = {
  ...withoutWhole(),
  words: {
    es: { name: 'saga', about: 'Solo de esta saga' },
    en: { name: 'saga', about: 'Only of this saga' },
  },
  letter: 'q',
  about: { es: 'Solo de esta saga', en: 'Only of this saga' },
  told: { es: (_, __, name) => `de la saga ${name}`, en: (_, __, name) => `of the saga ${name}` },
  nameOf,
  hear: (sentence, reading) => hearSagas(sentence, reading),
};

/** A saga whose films are left out: "nada de la saga Saw". */
export const excludeCollection: Filter<number> = {
  ...withoutEars(),
  words: null,
  letter: 'Q',
  about: { es: 'Una saga de la que no es', en: 'A saga that it is not of' },
  told: { es: (_, __, name) => `sin la saga ${name}`, en: (_, __, name) => `without the saga ${name}` },
  nameOf,
  read: (typed, reading) => {
    const read = named.read(typed, reading);
    return typeof read === 'number' ? read : { ...read, slot: 'excludeCollection' };
  },
};

/** It is heard by the saga's ear, as what is left out. */
function withoutEars() {
  const { hearWhole: _, hear: __, hearOwn: ___, ...rest } = named;
  return rest;
}

/** As the question about one saga takes it, but for the text after its command, which is nothing but the name. */
function withoutWhole() {
  const { hearWhole: _, ...rest } = named;
  return rest;
}
