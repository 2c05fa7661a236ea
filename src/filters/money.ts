import { type ByLocale, byLocale } from '../domain/locale.ts';
import { everyList } from '../language/every-locale.ts';
import type { Formatter } from '../language/format.ts';
import { quantityAt } from '../language/quantity.ts';
import { compileWords } from '../language/word-matcher.ts';
import type { Mention, Slot, SlotValues } from '../slots/slot.ts';
import { figureFilter, wholeNumbers } from './figure.ts';
import type { Filter } from './filter.ts';
import { hearBounds } from './hear-bounds.ts';

type Amount = 'budget' | 'revenue';

const topics = compileWords<Amount>([
  [everyList((words) => words.money.budget), 'budget'],
  [everyList((words) => words.money.revenue), 'revenue'],
]);
/** A smaller number without a sign is none of dollars. */
const LEAST_PLAIN = 1_000;

const hearStated = hearBounds<Amount>({
  slots: {
    budget: { least: 'minBudget', most: 'maxBudget' },
    revenue: { least: 'minRevenue', most: 'maxRevenue' },
  },
  step: 1,
  topics,
  measure: (sentence, at, topic) => {
    const quantity = quantityAt(sentence, at);
    if (!quantity || topic === undefined) return undefined;
    const { value, to, isMoney } = quantity;
    const isYear = /^(?:1[89]|20)\d\d$/.test(sentence.words[at]?.folded ?? '');
    if (!isMoney && (value < LEAST_PLAIN || isYear)) return undefined;
    const scale = value >= 1_000_000_000 ? 1_000_000_000 : value >= 1_000_000 ? 1_000_000 : 1;
    return { value: Math.round(value), numberEnd: to, to, of: topic, scale };
  },
});

const presets = compileWords<SlotValues>([
  [everyList((words) => words.money.low), { maxBudget: 5_000_000 }],
  [everyList((words) => words.money.high), { minBudget: 100_000_000 }],
  [everyList((words) => words.money.earned), { minRevenue: 100_000_000 }],
]);

const hear: NonNullable<Slot<number>['hear']> = (sentence, reading) => [
  ...hearStated(sentence, reading),
  ...presets
    .find(sentence.words.map(({ word }) => word))
    .map(({ from, to, value }): Mention => ({ from, to, gives: [value], trust: 0.95 })),
];

const MOST = 1_000_000_000_000;

function amount(
  slot: string,
  letter: string,
  about: ByLocale<string>,
  described: ByLocale<(money: string) => string>,
): Filter<number> {
  return figureFilter({
    slot,
    letter,
    about,
    schema: wholeNumbers(0, MOST),
    told: byLocale((locale) => (value: number, format: Formatter) => described[locale](format.money(value))),
    hear,
  });
}

/** What it cost at least, in US dollars: "with a budget of over 100 million", "big budget". */
export const minBudget = amount(
  'minBudget',
  'B',
  { es: 'Cuántos dólares costó por lo menos', en: 'How many dollars it cost at least' },
  {
    es: (money) => `con un presupuesto de ${money} o más`,
    en: (money) => `with a budget of ${money} or more`,
  },
);
/** What it cost at most: "low budget", "con un presupuesto de menos de 10 millones". */
export const maxBudget = amount(
  'maxBudget',
  'D',
  { es: 'Cuántos dólares costó a lo sumo', en: 'How many dollars it cost at most' },
  {
    es: (money) => `con un presupuesto de hasta ${money}`,
    en: (money) => `with a budget of ${money} at most`,
  },
);
/** What it earned at least: "que recaudaron más de 500 millones". */
export const minRevenue = amount(
  'minRevenue',
  'H',
  { es: 'Cuántos dólares recaudó por lo menos', en: 'How many dollars it grossed at least' },
  { es: (money) => `que recaudaron ${money} o más`, en: (money) => `that grossed ${money} or more` },
);
/** What it earned at most: "that made less than 50 million". */
export const maxRevenue = amount(
  'maxRevenue',
  'I',
  { es: 'Cuántos dólares recaudó a lo sumo', en: 'How many dollars it grossed at most' },
  { es: (money) => `que recaudaron hasta ${money}`, en: (money) => `that grossed ${money} at most` },
);
