import { z } from 'zod';
import { collectionRefs } from '../../catalog/films/collections.ts';
import { everyWord } from '../../language/every-locale.ts';
import type { Mention, Reading, Slot } from '../slot.ts';
import { hearNames, hearWholeName, type Names } from './hear-names.ts';
import { nearestNames } from './nearest-names.ts';
import { asksForAll, sagaCue } from './saga-cue.ts';

/** A saga by its name or by the title of one of its films; TMDB's number of the collection. */
export const collection: Slot<number> = {
  schema: z.number().int().positive(),
  words: {
    es: { name: 'saga', about: 'Nombre de la saga o de una de sus películas', ask: '¿Qué saga?' },
    en: { name: 'saga', about: 'Name of the saga or of one of its films', ask: 'Which saga?' },
  },
  read: (typed, { sagas, catalog }) => {
    const id = /^id:(\d+)$/.exec(typed.trim())?.[1];
    if (id !== undefined) return Number(id);
    const [found] = sagas.find(typed, 1);
    if (found) return found.owner;
    const nearest = collectionRefs(nearestNames(typed, sagas), catalog);
    return { problem: 'unknown', slot: 'collection', typed, nearest };
  },
  suggest: (typed, { sagas, catalog }) =>
    collectionRefs(sagas.complete(typed, 25), catalog).map(({ id, name }) => ({ name, value: `id:${id}` })),
  hear: (sentence, reading) => {
    // What calls for a saga is cheaper to tell than whether the words are the name of one.
    const isMeant = (span: Pick<Mention, 'from' | 'to'>): boolean =>
      asksForAll(sentence, span) || sagaCue(sentence, span, reading) !== undefined;
    return hearNames(sentence, sagasOf(reading), isMeant);
  },
  hearOwn: (sentence, reading) => hearNames(sentence, sagasOf(reading)),
  hearWhole: (sentence, reading) => {
    const { words } = sentence;
    const own = words.filter(({ folded }) => !GENERIC.has(folded));
    const named = hearWholeName(own.length > 0 ? { ...sentence, words: own } : sentence, sagasOf(reading));
    return named && { ...named, from: 0, to: words.length };
  },
  show: (id, catalog) => collectionRefs([id], catalog)[0]?.name ?? id,
  shown: z.string(),
  rests: 'saga',
  isThere: (id, catalog) => collectionRefs([id], catalog).length > 0,
};

/** What a saga is called by whoever does not name it alone: "Rocky Collection", "la saga de Rocky". */
const GENERIC = everyWord((words) => words.sagas.generic);

function sagasOf({ sagas, catalog }: Reading): Names {
  return {
    name: 'collection',
    resolver: sagas,
    refs: (ids) => collectionRefs(ids, catalog),
    gives: (id) => [{ collection: id }],
  };
}
