import { rungs } from '../language/title-keys.ts';
import { collectionRefs, collection as named } from '../slots/collection.ts';
import { oncePerSentence, partByNegation, type Sides } from '../slots/negation.ts';
import { foldedSpan, type Sentence } from '../slots/sentence.ts';
import type { Mention, Reading } from '../slots/slot.ts';
import type { Filter } from './filter.ts';

const SAGA = new Set(
  'saga sagas franchise franquicia coleccion collection series serie universe universo trilogy trilogia'.split(
    ' ',
  ),
);
const FILMS = new Set(
  'film films movie movies flick flicks peli pelis pelicula peliculas filme filmes installment installments entrega entregas'.split(
    ' ',
  ),
);
/** "las de Rocky", "cuál de Star Wars", "of the Alien movies": one of several is spoken of. */
const OF = new Set(['de', 'of', 'from', 'in']);
const SEVERAL = new Set(
  'cual cuales which las los todas todos one ones any pelis peliculas films movies una alguna best mejor mejores peor peores ultima primera entrega entregas'.split(
    ' ',
  ),
);
const MOST_WORDS = 8;

/** The sagas of a sentence by whose films a list is narrowed: those that are wanted, and those that are left out. */
const hearSagas = oncePerSentence((sentence: Sentence, reading: Reading): Sides => {
  const { words } = sentence;
  const isCued = words.some(({ word }) => SAGA.has(word) || FILMS.has(word) || SEVERAL.has(word));
  if (!isCued) return { wanted: [], excluded: [] };
  const spans = words.flatMap((_, from) =>
    Array.from({ length: Math.min(MOST_WORDS, words.length - from) }, (_, i) => ({ from, to: from + i + 1 })),
  );
  const found = reading.sagas.exactOf(spans.map(({ from, to }) => foldedSpan(sentence, from, to)));
  const mentions = spans.flatMap((span): Mention[] => {
    const match = found.get(foldedSpan(sentence, span.from, span.to))?.[0];
    // By the title of one of its films a saga is meant where it is called one.
    const cued = match && cue(sentence, span);
    if (!match || !cued || !(match.rung < rungs.part || cued.isSaga) || !isSaga(match.owner, reading))
      return [];
    return [{ from: cued.from, to: cued.to, gives: [{ collection: match.owner }], trust: 0.95 }];
  });
  return partByNegation(longestOnly(mentions), sentence, 'collection', 'excludeCollection');
});

type Span = { readonly from: number; readonly to: number };

/** The span with the words that say that a saga is meant; undefined where none do. */
function cue({ words }: Sentence, { from, to }: Span): (Span & { readonly isSaga: boolean }) | undefined {
  const at = (place: number): string => words[place]?.word ?? '';
  if (SAGA.has(at(to))) return { from: at(from - 1) === 'the' ? from - 1 : from, to: to + 1, isSaga: true };
  const article = /^(?:la|las|los|el|the)$/.test(at(from - 1)) ? from - 1 : from;
  const before = OF.has(at(article - 1)) ? article - 1 : article;
  if (before < article || article < from || SAGA.has(at(from - 1))) {
    if (SAGA.has(at(before - 1))) return { from: before - 1, to, isSaga: true };
  }
  if (FILMS.has(at(to))) return { from, to, isSaga: false };
  const isNth = before < article && (SEVERAL.has(at(before - 1)) || FILMS.has(at(before - 1)));
  return isNth ? { from, to, isSaga: false } : undefined;
}

/** Where a saga's name is a piece of a longer one's, the longer is meant. */
function longestOnly(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    (one) =>
      !mentions.some(
        (other) =>
          other !== one &&
          other.from <= one.from &&
          one.to <= other.to &&
          other.to - other.from > one.to - one.from,
      ),
  );
}

const LEAST_FILMS = 2;

function isSaga(id: number, { catalog }: Reading): boolean {
  const count = catalog.one<{ id: number }, { films: number }>(
    'SELECT count(*) AS films FROM film WHERE collection_id = @id',
  );
  return (count({ id })?.films ?? 0) >= LEAST_FILMS;
}

const nameOf: NonNullable<Filter<number>['nameOf']> = (id, catalog) => collectionRefs([id], catalog)[0]?.name;

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
  hear: (sentence, reading) => hearSagas(sentence, reading).wanted,
};

/** A saga whose films are left out: "nada de la saga Saw". */
export const excludeCollection: Filter<number> = {
  ...withoutWhole(),
  words: null,
  letter: 'Q',
  about: { es: 'Una saga de la que no es', en: 'A saga that it is not of' },
  told: { es: (_, __, name) => `sin la saga ${name}`, en: (_, __, name) => `without the saga ${name}` },
  nameOf,
  read: (typed, reading) => {
    const read = named.read(typed, reading);
    return typeof read === 'number' ? read : { ...read, slot: 'excludeCollection' };
  },
  hear: (sentence, reading) => hearSagas(sentence, reading).excluded,
};

/** As the question about one saga takes it, but for the text after its command, which is nothing but the name. */
function withoutWhole() {
  const { hearWhole: _, ...rest } = named;
  return rest;
}
