import { z } from 'zod';
import type { ByLocale } from '../../../domain/locale.ts';
import { everyList, everyWord } from '../../../language/every-locale.ts';
import type { Lexicon } from '../../../language/locales/lexicon.ts';
import { compileWords } from '../../../language/word-matcher.ts';
import type { Slot, SlotWords } from '../../../slots/slot.ts';

/** `whole` says it by itself; `places` are what it is taken off, beside one of the verbs. */
type OffWords = { readonly whole: string; readonly places: string; readonly verbs: string };

/** That a film is taken off a list again: "off" in a request. */
export function takingOff(
  name: string,
  words: ByLocale<SlotWords>,
  heard: (words: Lexicon) => OffWords,
): Slot<'off'> {
  const whole = compileWords([[everyList((all) => heard(all).whole), true]]);
  const places = compileWords([[everyList((all) => heard(all).places), true]]);
  const firstVerbs = new Set(
    [...everyWord((all) => heard(all).verbs)].map((verb) => verb.split(' ')[0] ?? ''),
  );
  return {
    schema: z.enum(['off']),
    words,
    read: (typed) => {
      const text = typed.trim().toLowerCase();
      const isOff = text === 'off' || Object.values(words).some(({ name }) => name === text);
      return isOff ? 'off' : { problem: 'unknown', slot: name, typed, nearest: [{ name: 'off' }] };
    },
    vocabulary: [...whole.vocabulary, ...firstVerbs],
    suggest: () => [{ name: 'off', value: 'off' }],
    hear: (sentence) => {
      const all = sentence.words.map(({ word }) => word);
      const isTaking = all.some((word) => firstVerbs.has(word));
      const hits = [...whole.find(all), ...(isTaking ? places.find(all) : [])];
      return hits.map(({ from, to }) => ({ from, to, gives: [{ [name]: 'off' }], trust: 1 }));
    },
  };
}
