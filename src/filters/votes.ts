import { quantityAt } from '../language/quantity.ts';
import { compileWords } from '../language/word-matcher.ts';
import type { Mention, Slot, SlotValues } from '../slots/slot.ts';
import { isOfFilms, kindsOfFilms } from './beside-films.ts';
import { figureFilter, wholeNumbers } from './figure.ts';
import type { Filter } from './filter.ts';
import { afterBound, hearBounds } from './hear-bounds.ts';

const VOTES = {
  es: 'votos|voto|votantes|valoraciones|calificaciones|opiniones',
  en: 'votes|vote|voters|ratings|reviews',
} as const;
const votes = compileWords([
  [VOTES.es, 'votes'],
  [VOTES.en, 'votes'],
] as const);

const hearStated = hearBounds<'votes'>({
  slots: { votes: { least: 'minVotes', most: 'maxVotes' } },
  step: 1,
  topics: compileWords([]),
  measure: (sentence, at) => {
    const quantity = quantityAt(sentence, at);
    if (!quantity || quantity.isDollars || !Number.isInteger(quantity.value)) return undefined;
    const words = sentence.words.map(({ word }) => word);
    const place = afterBound(sentence, quantity.to);
    const starts = words[place] === 'de' ? [place + 1] : [quantity.to, place];
    const named = votes.find(words).find(({ from }) => starts.includes(from));
    return named && { value: quantity.value, numberEnd: quantity.to, to: named.to, of: 'votes', scale: 1 };
  },
});

/** What is known by many, and what is good and known by few. */
const PRESETS: readonly {
  readonly words: Readonly<Record<'es' | 'en', string>>;
  readonly gives: SlotValues;
  readonly isOrdinary: boolean;
}[] = [
  {
    words: {
      es: 'famosa|famosas|famoso|famosos|conocida|conocidas|conocido|conocidos|reconocida|reconocidas|muy vista|muy vistas|que conoce todo el mundo|que todos conocen|que haya visto todo el mundo',
      en: 'famous|well known|wellknown|widely seen|widely known|popular ones|big name|everybody knows|everyone knows|that everybody knows|that everyone knows',
    },
    gives: { minVotes: 2000 },
    isOrdinary: true,
  },
  {
    words: {
      es: 'joya oculta|joyas ocultas|joya escondida|joyas escondidas|joyita oculta|joyitas ocultas|joyita escondida|joyitas escondidas|perla oculta|perlas ocultas|perla escondida|perlas escondidas|joya desconocida|joyas desconocidas|joyita|joyitas|joya perdida|joyas perdidas|infravalorada|infravaloradas|infravalorado|subvalorada|subvaloradas|subestimada|subestimadas|subestimado|menospreciada|menospreciadas|poco conocida|poco conocidas|poco conocido|poco conocidos|poco vista|poco vistas|poco famosa|poco famosas|no tan conocida|no tan conocidas|no muy conocida|no muy conocidas|no tan famosa|no tan famosas|menos conocida|menos conocidas|casi desconocida|casi desconocidas|que no haya visto casi nadie|que no haya visto nadie|que no vio casi nadie|que casi nadie vio|que casi nadie haya visto|que casi nadie conoce|que nadie conoce|que nadie vio|que nadie haya visto|que pocos vieron|que pocos conocen|que conozca poca gente|que conoce poca gente|que poca gente conoce|que poca gente vio',
      en: 'hidden gem|hidden gems|hidden treasure|hidden treasures|hidden jewel|hidden jewels|underrated|under rated|underappreciated|overlooked|little known|lesser known|less known|not well known|not so well known|not very well known|unknown gem|unknown gems|under the radar|off the beaten path|underseen|little seen|nobody knows|nobody has seen|no one has seen|hardly anyone has seen|hardly anybody has seen|few people know|few people have seen|not many people have seen|not many people know|nobody talks about|sleeper hit|sleeper hits',
    },
    gives: { minScore: 7, minVotes: 30, maxVotes: 500 },
    isOrdinary: false,
  },
  {
    words: { es: 'desconocida|desconocidas|ignota|ignotas|rara avis', en: 'obscure' },
    gives: { minScore: 7, minVotes: 30, maxVotes: 500 },
    isOrdinary: true,
  },
];
const presets = compileWords(
  PRESETS.flatMap((preset) => [preset.words.es, preset.words.en].map((list) => [list, preset] as const)),
);

/** "the most famous" ranks; "how famous", "as famous as" ask. */
const BEFORE = new Set('mas most how as menos least tan so best mejor'.split(' '));

const hear: NonNullable<Slot<number>['hear']> = (sentence, reading) => {
  const words = sentence.words.map(({ word }) => word);
  const found = presets.find(words).filter(({ from }) => !BEFORE.has(words[from - 1] ?? ''));
  const kinds = found.length > 0 ? kindsOfFilms(sentence, reading) : [];
  const said = found.filter((hit) => !hit.value.isOrdinary || isOfFilms(sentence, hit, kinds));
  return [
    ...hearStated(sentence, reading),
    ...said.map(({ from, to, value }): Mention => ({ from, to, gives: [value.gives], trust: 0.95 })),
  ];
};

/** How many votes it has at least: "more than 1000 votes" (1001), "famous". */
export const minVotes: Filter<number> = figureFilter({
  slot: 'minVotes',
  letter: 'V',
  schema: wholeNumbers(0, 1_000_000_000),
  words: {
    es: { name: 'votos-mínimo', about: 'Cuántos votos tiene por lo menos' },
    en: { name: 'min-votes', about: 'How many votes it has at least' },
  },
  about: { es: 'Cuántos votos tiene por lo menos', en: 'How many votes it has at least' },
  told: {
    es: (count, say) => `con ${say.number(count)} votos o más`,
    en: (count, say) => `with ${say.number(count)} votes or more`,
  },
  hear,
  vocabulary: presets.vocabulary.filter((word) => word.length > 5),
});

/** How many votes it has at most: "fewer than 50 votes", "hidden gems". */
export const maxVotes: Filter<number> = figureFilter({
  slot: 'maxVotes',
  letter: 'W',
  schema: wholeNumbers(0, 1_000_000_000),
  about: { es: 'Cuántos votos tiene a lo sumo', en: 'How many votes it has at most' },
  told: {
    es: (count, say) => `con hasta ${say.number(count)} votos`,
    en: (count, say) => `with ${say.number(count)} votes at most`,
  },
  hear,
});
