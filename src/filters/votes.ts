import { everyList, everyWord } from '../language/every-locale.ts';
import { quantityAt } from '../language/quantity.ts';
import { compileWords } from '../language/word-matcher.ts';
import type { Mention, Slot, SlotValues } from '../slots/slot.ts';
import { isOfFilms, kindsOfFilms } from './beside-films.ts';
import { figureFilter, wholeNumbers } from './figure.ts';
import type { Filter } from './filter.ts';
import { afterBound, hearBounds } from './hear-bounds.ts';

const votes = compileWords([[everyList((words) => words.votes.votes), true]]);

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
const presets = compileWords<{ readonly gives: SlotValues; readonly isOrdinary: boolean }>([
  [everyList((words) => words.votes.famous), { gives: { minVotes: 2000 }, isOrdinary: true }],
  [
    everyList((words) => words.votes.hiddenGems),
    { gives: { minScore: 7, minVotes: 30, maxVotes: 500 }, isOrdinary: false },
  ],
  [
    everyList((words) => words.votes.obscure),
    { gives: { minScore: 7, minVotes: 30, maxVotes: 500 }, isOrdinary: true },
  ],
]);

/** "the most famous" ranks; "how famous", "as famous as" ask. */
const BEFORE = everyWord((words) => words.votes.beforeFamous);

const hear: NonNullable<Slot<number>['hear']> = (sentence, reading) => {
  const words = sentence.words.map(({ word }) => word);
  const found = presets.find(words).filter(({ from }) => !BEFORE.has(words[from - 1] ?? ''));
  const kinds = found.length > 0 ? kindsOfFilms(sentence, reading) : [];
  const presetHits = found.filter((hit) => !hit.value.isOrdinary || isOfFilms(sentence, hit, kinds));
  return [
    ...hearStated(sentence, reading),
    ...presetHits.map(({ from, to, value }): Mention => ({ from, to, gives: [value.gives], trust: 0.95 })),
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
    es: (count, format) => `con ${format.number(count)} votos o más`,
    en: (count, format) => `with ${format.number(count)} votes or more`,
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
    es: (count, format) => `con hasta ${format.number(count)} votos`,
    en: (count, format) => `with ${format.number(count)} votes at most`,
  },
  hear,
});
