import type { ByLocale } from '../domain/locale.ts';
import { quantityAt } from '../language/quantity.ts';
import type { Say } from '../language/say.ts';
import { compileWords } from '../language/word-matcher.ts';
import type { Mention, Slot, SlotValues } from '../slots/slot.ts';
import { figureFilter, wholeNumbers } from './figure.ts';
import type { Filter } from './filter.ts';
import { hearBounds } from './hear-bounds.ts';

type Amount = 'budget' | 'revenue';

const TOPICS: Readonly<Record<Amount, Readonly<Record<'es' | 'en', string>>>> = {
  budget: {
    es: 'presupuesto|presupuestos|de presupuesto|con presupuesto|con un presupuesto|con presupuesto de|con un presupuesto de|costo|coste|costos|costaron|cueste|cuesten|cuestan|costaran|hayan costado|haya costado|que costo|que costaron|hecha con|hechas con|filmada con|filmadas con|se gastaron|gastaron',
    en: 'budget|budgets|budgeted|budget of|a budget of|with a budget|with a budget of|with budgets|cost|costs|costing|that cost|made for|made on|made with|shot for|shot on|filmed for|produced for|spent|in budget',
  },
  revenue: {
    es: 'recaud*|que recaud*|hayan recaudado|haya recaudado|que hayan recaudado|que haya recaudado|de recaudacion|con recaudacion|en taquilla|en la taquilla|taquilla|de taquilla|ingresos|de ingresos|ingresaron|factur*|hicieron|hizo|hayan hecho|haya hecho|ganaron|gano|hayan ganado|generaron|juntaron|embolsaron|vendieron',
    en: 'gross|grossed|grosses|grossing|has grossed|have grossed|that grossed|earned|earning|earnings|made|making|make|makes|that made|took in|pulled in|raked in|brought in|box office|at the box office|in the box office|in box office|revenue|revenues|in revenue|in ticket sales|worldwide|in theaters|at the bo',
  },
};
const topics = compileWords<Amount>(
  (['budget', 'revenue'] as const).flatMap((of) =>
    (['es', 'en'] as const).map((locale): [string, Amount] => [TOPICS[of][locale], of]),
  ),
);
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

const PRESETS: readonly {
  readonly words: Readonly<Record<'es' | 'en', string>>;
  readonly gives: SlotValues;
}[] = [
  {
    words: {
      es: 'bajo presupuesto|de bajo presupuesto|presupuesto bajo|poco presupuesto|con poco presupuesto|bajisimo presupuesto|hecha con dos pesos|hechas con dos pesos|hecha con poca plata|hechas con poca plata|de poco presupuesto',
      en: 'low budget|lowbudget|small budget|tiny budget|shoestring budget|micro budget|microbudget|no budget|on a shoestring|low budgets|small budgets',
    },
    gives: { maxBudget: 5_000_000 },
  },
  {
    words: {
      es: 'gran presupuesto|de gran presupuesto|alto presupuesto|de alto presupuesto|mucho presupuesto|con mucho presupuesto|superproduccion|superproducciones',
      en: 'big budget|bigbudget|high budget|huge budget|large budget|big budgets',
    },
    gives: { minBudget: 100_000_000 },
  },
];
const presets = compileWords(
  PRESETS.flatMap(({ words, gives }) => [words.es, words.en].map((list) => [list, gives] as const)),
);

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
  told: ByLocale<(money: string) => string>,
): Filter<number> {
  return figureFilter({
    slot,
    letter,
    about,
    schema: wholeNumbers(0, MOST),
    told: {
      es: (value: number, say: Say) => told.es(say.money(value)),
      en: (value: number, say: Say) => told.en(say.money(value)),
    },
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
