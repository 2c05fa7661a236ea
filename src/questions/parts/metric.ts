import { z } from 'zod';
import { type Metric, metrics, type Order } from '../../catalog/films/ranking.ts';
import { fold } from '../../domain/fold.ts';
import type { ByLocale } from '../../domain/locale.ts';
import { everyList, everyWord } from '../../language/every-locale.ts';
import { hasFilmWord } from '../../language/film-words.ts';
import { cardinal } from '../../language/numbers.ts';
import { compileWords, type WordHit } from '../../language/word-matcher.ts';
import type { Mention, Slot } from '../../slots/slot.ts';

type MetricWords = { readonly metric: Metric; readonly order?: Order };

/** Words that say by which figure films are ranked, and which way. */
const RANKED = compileWords<MetricWords>(
  metrics.flatMap((metric) => [
    [everyList((words) => words.metrics.most[metric]), { metric }],
    [everyList((words) => words.metrics.least[metric]), { metric, order: 'asc' }],
  ]),
);

/** What the figures themselves are called: beside a word that ranks ("by return", "menor presupuesto"). */
const NAMES = compileWords<Metric>(
  metrics.map((metric) => [everyList((words) => words.metrics.names[metric]), metric]),
);
type Rank = { readonly order?: Order };
const BEFORE = compileWords<Rank>([
  [everyList((words) => words.metrics.beforeMost), {}],
  [everyList((words) => words.metrics.beforeLeast), { order: 'asc' }],
]);
const AFTER = compileWords<Rank>([
  [everyList((words) => words.metrics.afterMost), {}],
  [everyList((words) => words.metrics.afterLeast), { order: 'asc' }],
]);
/** Between a word that ranks and the name: "por la recaudación", "by their budget". */
const BETWEEN = everyWord((words) => words.metrics.between);

/** Names of figures that words beside them make a ranking: "por retorno", "top 10 retorno", "el presupuesto más bajo". */
function rankedNames(words: readonly string[]): readonly Hit[] {
  const [before, after] = [BEFORE.find(words), AFTER.find(words)];
  return NAMES.find(words).flatMap(({ from, to, value: metric }): Hit[] => {
    const start = BETWEEN.has(words[from - 1] ?? '') ? from - 1 : from;
    const isTop = words[from - 2] === 'top' && cardinal(words[from - 1] ?? '') !== undefined;
    return [
      ...before
        .filter((hit) => hit.to === start)
        .map((hit) => ({ from: hit.from, to, value: { metric, ...hit.value } })),
      ...after
        .filter((hit) => hit.from === to)
        .map((hit) => ({ from, to: hit.to, value: { metric, ...hit.value } })),
      ...(isTop ? [{ from, to, value: { metric } }] : []),
    ];
  });
}

type Hit = WordHit<MetricWords>;

function findMetrics(words: readonly string[]): readonly Hit[] {
  return [...RANKED.find(words), ...rankedNames(words)];
}

/** What each figure is called. */
export const metricLabels: ByLocale<Readonly<Record<Metric, string>>> = {
  es: {
    score: 'Puntaje',
    votes: 'Votos',
    return: 'Retorno',
    revenue: 'Recaudación',
    budget: 'Presupuesto',
    profit: 'Ganancia',
    popularity: 'Popularidad',
    runtime: 'Duración',
    date: 'Estreno',
  },
  en: {
    score: 'Score',
    votes: 'Votes',
    return: 'Return',
    revenue: 'Revenue',
    budget: 'Budget',
    profit: 'Profit',
    popularity: 'Popularity',
    runtime: 'Runtime',
    date: 'Premiere',
  },
};

/** By which figure films are ranked. */
export const metric: Slot<Metric> = {
  schema: z.enum(metrics),
  words: {
    es: { name: 'figura', about: 'Por qué figura' },
    en: { name: 'metric', about: 'By which figure' },
  },
  read: (typed) => {
    const folded = fold(typed);
    const named = metrics.find((name) => name === folded || fold(metricLabels.es[name]) === folded);
    const words = folded.split(' ');
    return (
      named ??
      findMetrics(words)[0]?.value.metric ??
      NAMES.find(words)[0]?.value ?? {
        problem: 'unknown',
        slot: 'metric',
        typed,
        nearest: metrics.map((name) => ({ name })),
      }
    );
  },
  suggest: (_typed, { locale }) => metrics.map((name) => ({ name: metricLabels[locale][name], value: name })),
  hear: ({ words }) => {
    const list = words.map(({ word }) => word);
    const found = findMetrics(list).filter((hit) => !countsFilms(hit, list));
    return found.map(
      ({ from, to, value }): Mention => ({
        from,
        to,
        gives: formsOf(value),
        trust: list[from] === 'top' && to - from === 1 ? 0.9 : 1,
      }),
    );
  },
  vocabulary: [...RANKED.vocabulary, ...NAMES.vocabulary],
};

const MOST = everyWord((words) => words.metrics.beforeMost);

/** Who "made the most" made most money, who "made the most films" did not. */
function countsFilms({ from, to }: Hit, words: readonly string[]): boolean {
  return to - from > 1 && MOST.has(words[to - 1] ?? '') && hasFilmWord(words.slice(to, to + 1));
}

/** Beside another figure "worst" only says which way: "worst films by return". */
function formsOf({ metric, order }: MetricWords): Mention['gives'] {
  if (order === undefined) return [{ metric }];
  return metric === 'score' ? [{ metric, order }, { order }] : [{ metric, order }];
}
