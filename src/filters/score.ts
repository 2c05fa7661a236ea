import { z } from 'zod';
import { everyList, everyWord } from '../language/every-locale.ts';
import { quantityAt } from '../language/quantity.ts';
import { compileWords } from '../language/word-matcher.ts';
import type { Sentence } from '../slots/sentence.ts';
import type { Mention, Slot } from '../slots/slot.ts';
import { figureFilter } from './figure.ts';
import type { Filter } from './filter.ts';
import { afterBound, hearBounds } from './hear-bounds.ts';

/** A mean vote of TMDB's users, one decimal. */
const schema = z.number().min(0).max(10).multipleOf(0.1);
const MOST = 10;
/** A bare number is a score from here on: "above 8", "7 o más". */
const LEAST_BARE = 4;
const GOOD = 7;

const wellRated = compileWords([[everyList((words) => words.score.wellRated), true]]);

const points = compileWords([[everyList((words) => words.score.points), true]]);
/** What else may follow a number: then it is none of a score. */
const OTHERS = everyWord((words) => words.score.otherUnits);
/** Where a bare number ends: nothing that it could be a number of follows. */
const ENDS = everyWord((words) => words.score.ends);
const WITH = everyWord((words) => words.score.with);
const THAN = everyWord((words) => words.score.than);
const SAYS_SO_BARE = everyWord((words) => words.score.bareBounds);

/** "más de un 7", "at least a 7" say a figure as it is given. */
function isArticled({ words }: Sentence, at: number): boolean {
  return ARTICLES.has(words[at]?.folded ?? '') && /^\d/.test(words[at + 1]?.folded ?? '');
}
const ARTICLES = everyWord((words) => words.score.articles);

const hearStated = hearBounds<'score'>({
  slots: { score: { least: 'minScore', most: 'maxScore' } },
  step: 0.1,
  topics: compileWords([[everyList((words) => words.score.topics), 'score']]),
  measure: (sentence, at, topic) => {
    const quantity = quantityAt(sentence, isArticled(sentence, at) ? at + 1 : at);
    if (!quantity || quantity.value > MOST || quantity.isMoney) return undefined;
    const { value, to } = quantity;
    const words = sentence.words.map(({ word }) => word);
    const place = afterBound(sentence, to);
    const named = longest(points.find(words).filter(({ from }) => from === to || from === place));
    const next = words[place] ?? '';
    const made = { value, numberEnd: to, of: 'score', scale: 1 } as const;
    if (named) return { ...made, to: named.to };
    if (OTHERS.has(next) || (next === 'de' && OTHERS.has(words[place + 1] ?? ''))) return undefined;
    if (topic) return { ...made, to };
    const isTailed = place > to || sentence.text[sentence.words[to - 1]?.end ?? 0] === '+';
    // "con más de 8", "las de más de 7"
    const isWith = WITH.has(words[at - 3] ?? '') && THAN.has(words[at - 1] ?? '');
    const isSaid =
      isTailed || isWith || SAYS_SO_BARE.has(words[at - 1] ?? '') || SAYS_SO_BARE.has(words[at - 2] ?? '');
    const isAlone =
      next === '' ||
      ENDS.has(next) ||
      /[,.;!?]/.test(sentence.text[sentence.words[place - 1]?.end ?? 0] ?? '');
    return value >= LEAST_BARE && value < MOST && isSaid && isAlone
      ? { ...made, to, isBare: true }
      : undefined;
  },
});

function longest<T extends { readonly from: number; readonly to: number }>(
  hits: readonly T[],
): T | undefined {
  return [...hits].sort((a, b) => b.to - a.to)[0];
}

const hear: NonNullable<Slot<number>['hear']> = (sentence, reading) => [
  ...hearStated(sentence, reading),
  ...wellRated
    .find(sentence.words.map(({ word }) => word))
    .map(({ from, to }): Mention => ({ from, to, gives: [{ minScore: GOOD }], trust: 0.95 })),
];

/** The lowest mean vote wanted: "above 8" (8.1), "con 7 o más", "bien puntuadas". */
export const minScore: Filter<number> = figureFilter({
  slot: 'minScore',
  letter: 'S',
  schema,
  words: {
    es: { name: 'puntaje-mínimo', about: 'Puntaje de 7 o más, por ejemplo' },
    en: { name: 'min-score', about: 'A score of 7 or more, for example' },
  },
  about: {
    es: 'El puntaje que tiene por lo menos, de 0 a 10',
    en: 'The score that it has at least, 0 to 10',
  },
  told: {
    es: (score, format) =>
      `con ${format.number(score) === String(score) ? score : format.vote(score)} puntos o más`,
    en: (score, format) =>
      `rated ${format.number(score) === String(score) ? score : format.vote(score)} and up`,
  },
  hear,
  vocabulary: wellRated.vocabulary.filter((word) => word.length > 5),
});

/** The highest mean vote wanted: "below 5" (4.9), "con menos de 4 puntos". */
export const maxScore: Filter<number> = figureFilter({
  slot: 'maxScore',
  letter: 'M',
  schema,
  about: { es: 'El puntaje que tiene a lo sumo, de 0 a 10', en: 'The score that it has at most, 0 to 10' },
  told: {
    es: (score, format) => `con ${format.vote(score)} puntos o menos`,
    en: (score, format) => `rated ${format.vote(score)} or less`,
  },
  hear,
});
