import { z } from 'zod';
import { cardinal } from '../language/numbers.ts';
import { compileWords } from '../language/word-matcher.ts';
import type { Mention, Slot } from './slot.ts';

const BEFORE = new Set(
  'top las los the best mejores give dame decime dime tirame pasame recomendame recomiendame recomienda recomendar sugerime show first primeras primeros unas otras n recomiendeme sugierame digame muestreme deme mejor quiero quisiera solo solamente only just recommend suggest me other'.split(
    ' ',
  ),
);
const AFTER = new Set(
  'mejores peores best worst films movies pelis peliculas mas most similares parecidas highest biggest recomendaciones recommendations titulos opciones suggestions sugerencias films filmes worst lowest top greatest scariest funniest similar random cualquiera'.split(
    ' ',
  ),
);

const MOST = 20;

/** "pero de los 80" is no number of films. */
const isDecade = (value: number, before: string | undefined): boolean =>
  value >= 20 && value % 10 === 0 && /^(?:de|from|of)$/.test(before ?? '');

/** How many films are wanted, 1 to 20: "top 10", "las 5 mejores", "three movies". */
export const count: Slot<number> = {
  schema: z.number().int().min(1).max(MOST),
  words: {
    es: { name: 'cuántas', about: 'Cuántas (1 a 20)' },
    en: { name: 'how-many', about: 'How many (1 to 20)' },
  },
  read: (typed) => {
    const value = cardinal(typed.trim().toLowerCase());
    return value !== undefined && value >= 1
      ? Math.min(value, MOST)
      : { problem: 'unknown', slot: 'n', typed, nearest: [] };
  },
  hear: ({ words, text }) =>
    words.flatMap(({ word, start }, at): Mention[] => {
      const value = cardinal(word);
      // "like Titanic, 3"
      const isAdded = at === words.length - 1 && /[,:(]/.test(text.slice(words[at - 1]?.end ?? start, start));
      // "tres al azar"
      const isByChance = words[at + 1]?.word === 'al' && words[at + 2]?.word === 'azar';
      const placed =
        isAdded ||
        isByChance ||
        BEFORE.has(words[at - 1]?.word ?? '') ||
        AFTER.has(words[at + 1]?.word ?? '');
      if (value === undefined || value < 1 || value > 100 || !placed || /^(?:un|una|uno|one)$/.test(word))
        return [];
      if (isDecade(value, words[at - 2]?.word)) return [];
      return [{ from: at, to: at + 1, gives: [{ n: Math.min(value, MOST) }], trust: 1 }];
    }),
};

const showThem = compileWords([
  [
    'cuales|cuales son|ver cuales|mostramelas|muestramelas|mostralas|muestralas|listalas|listamelas|dimelas|decimelas|verlas|que peliculas|que pelis|show them|list them|show me them|which ones|which are they|what are they|name them|see them|which films|which movies|what films|what movies|show me which|ver la lista|la lista|dame la lista|the list',
    true,
  ],
]);

/** Which page of a list, from 1; "cuáles" and "show them" ask for the first. */
export const page: Slot<number> = {
  words: null,
  hear: ({ words }) =>
    showThem
      .find(words.map(({ word }) => word))
      .map(({ from, to }) => ({ from, to, gives: [{ page: 1 }], trust: 0.9 })),
  schema: z.number().int().min(1).max(5000),
  read: (typed) => wholeNumber(typed) ?? { problem: 'unknown', slot: 'page', typed, nearest: [] },
};

const lead = compileWords([
  [
    'nothing over|nothing longer than|nothing above|nothing more than|no longer than|not longer than|not over|no more than|not more than|shorter than|up to|tops|below|que no pase de|que no pasen de|no pase de|no pasen de|que no dure mas de|que no duren mas de|no dure mas de|no duren mas de|que dure menos de|dure hasta|duren hasta|que dure como mucho|como mucho|como maximo|a lo sumo|menos de|under|less than|shorter than|below|no mas de|maximo|at most|max|de hasta|que duren menos de|duren menos de|hasta|dure menos de',
    true,
  ],
]);
const unit = compileWords([
  ['minutos|minutes|min|mins|minuto', 1],
  ['horas|hours|hora|hour|hs|h|hrs', 60],
]);

/** What people call short, in minutes. */
const SHORT = compileWords<number>([
  [
    'short|shorter|not too long|not long|quick watch|corta|corto|cortita|cortito|cortas|mas corta|mas corto|mas cortas|que no sea larga|que no sea muy larga|no muy larga|que no dure mucho|que dure poco',
    90,
  ],
  ['short film|short films|shorts|cortometraje|cortometrajes|cortos', 40],
]);

/** The longest running time wanted, in minutes: "under 90 minutes", "de menos de dos horas", "a short one". */
export const maxRuntime: Slot<number> = {
  schema: z.number().int().min(1).max(2000),
  words: {
    es: { name: 'minutos-máximo', about: 'Cuántos minutos dura a lo sumo' },
    en: { name: 'max-minutes', about: 'How many minutes it lasts at most' },
  },
  read: (typed) => wholeNumber(typed) ?? { problem: 'unknown', slot: 'maxRuntime', typed, nearest: [] },
  hear: ({ words }) => {
    const list = words.map(({ word }) => word);
    const units = unit.find(list);
    const short = SHORT.find(list).map(
      ({ from, to, value }): Mention => ({ from, to, gives: [{ maxRuntime: value }], trust: 0.9 }),
    );
    const said = lead.find(list).flatMap(({ from, to }) => {
      // "menos de hora y media", "under an hour"
      const isOne = /^(?:una?|an?)$/.test(list[to] ?? '') || units.some((hit) => hit.from === to);
      const value = isOne ? 1 : cardinal(list[to] ?? '');
      const scale = units.find((hit) => hit.from === to + 1 || (isOne && hit.from === to));
      if (value === undefined || !scale) return [];
      const half = /^(?:y media|and a)/.test(list.slice(scale.to, scale.to + 2).join(' ')) ? 30 : 0;
      return [
        {
          from,
          to: scale.to + (half ? (list[scale.to] === 'and' ? 3 : 2) : 0),
          gives: [{ maxRuntime: value * scale.value + half }],
          trust: 1,
        },
      ];
    });
    return [...said, ...short];
  },
  vocabulary: SHORT.vocabulary,
};

/** A number from 1 up, whatever unit stands after it ("90 min"). */
function wholeNumber(typed: string): number | undefined {
  const value = Number(/^\s*(\d{1,6})(?![\d.,])/.exec(typed)?.[1]);
  return value >= 1 ? value : undefined;
}
