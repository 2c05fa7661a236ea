import { type FilmFilter, openFilmSets } from '../../catalog/films/film-filter.ts';
import type { Metric, Order } from '../../catalog/films/ranking.ts';
import { filmColumn, numberOf } from '../../catalog/schema/film-columns.ts';
import type { FilmRef } from '../../domain/film.ts';
import { isDubious, type Returns, returnOf, sumReturns } from '../../domain/money.ts';
import type { Problem } from '../../domain/problem.ts';
import { narrowing } from '../../filters/index.ts';
import type { Formatter } from '../../language/format.ts';
import type { Chart } from '../../message/chart.ts';
import { type Block, facts, line, type Message, note } from '../../message/message.ts';
import { collection, collectionRefs } from '../../slots/names/collection.ts';
import { describeFilter, type FilterNames, filterNames } from '../parts/describe-filter.ts';
import {
  amountCell,
  amountOf,
  type LeftOut,
  leastAmounts,
  leftOutNote,
  leftOutOf,
  UNKNOWN_CELL,
} from '../parts/dubious-money.ts';
import { metric, metricLabels } from '../parts/metric.ts';
import { metricValue } from '../parts/metric-value.ts';
import { order } from '../parts/order.ts';
import { sagaShape } from '../parts/shapes.ts';
import { defineQuestion } from '../question.ts';

type SagaFilm = {
  readonly film: FilmRef;
  readonly releaseDate: string;
  readonly voteAverage: number | null;
  readonly budget: number | null;
  readonly revenue: number | null;
  readonly return: number | null;
};
type Saga = Returns & {
  readonly name: string;
  readonly metric: Metric | undefined;
  readonly order: Order;
  readonly names: FilterNames;
  readonly leftOut: readonly LeftOut[];
  readonly list: readonly Ranked[];
};
type Row = FilmRef &
  Omit<SagaFilm, 'film' | 'return'> & {
    readonly votes: number;
    readonly runtime: number | null;
    readonly popularity: number | null;
  };
type Ranked = Omit<Row, keyof FilmRef> & Pick<SagaFilm, 'film' | 'return'>;

const { collection: _collection, excludeCollection: _none, ...beside } = narrowing;

/** The films of a collection by date, or by a figure where one is asked for, with their returns and the totals. */
export const saga = defineQuestion({
  kind: 'saga',
  slots: { collection },
  optional: { metric, order, ...beside },
  shape: sagaShape,
  prepare: ({ catalog }) => {
    const films = catalog.all<{ collection: number }, Row>(
      `SELECT id, title, year, release_date AS releaseDate, vote_average AS voteAverage, vote_count AS votes,
         runtime, popularity, budget, revenue
       FROM film WHERE collection_id = @collection ORDER BY release_date, id`,
    );
    const numbered = filmColumn(catalog, 'id');
    const setOf = openFilmSets(catalog);
    return ({ collection, metric, order = 'desc', ...filter }): Saga | Problem => {
      const [named] = collectionRefs([collection], catalog);
      if (!named) return { problem: 'noData', about: 'collection' };
      const among = setOf(filter);
      const list = films({ collection })
        .filter(({ id }) => among === undefined || among[numberOf(numbered, id)] === 1)
        .map(({ id, title, year, ...row }) => ({ film: { id, title, year }, ...row, return: returnOf(row) }));
      if (list.length === 0) return { problem: 'noData', about: 'films' };
      const ranked = metric === undefined ? list : rankedBy(metric, order, list);
      const names = filterNames(filter, catalog);
      return {
        name: named.name,
        ...sumReturns(list),
        leftOut: leftOutOf(list),
        list: ranked,
        metric,
        order,
        names,
      };
    };
  },
  figures: ({ metric: _metric, order: _order, names: _names, list, ...saga }: Saga) => ({
    ...saga,
    list: list.map(({ votes: _votes, runtime: _runtime, popularity: _popularity, ...film }) => film),
  }),
  items: ({ list }: Saga) => list.map(({ film }) => film),
  next: ({ list }) =>
    list.slice(0, 1).flatMap(({ film }) => [
      { request: { kind: 'film', film: film.id }, of: film },
      { request: { kind: 'similar', film: film.id }, of: film },
    ]),
  phrases: ({ questions }) => questions.saga.phrases,
  words: {
    es: {
      command: 'saga',
      about: 'Las películas de una saga, con sus retornos',
      slots: { collection: 'Nombre de la saga o título de una de sus películas' },
      examples: ['la saga de Harry Potter', '¿cuántas películas de Rocky hay?'],
      button: 'Su saga',
      message: sagaMessage,
    },
    en: {
      command: 'saga',
      about: 'The films of a saga, with their returns',
      slots: { collection: 'Name of the saga or title of one of its films' },
      examples: ['the Harry Potter saga', 'all the Rocky movies'],
      button: 'Its saga',
      message: sagaMessage,
    },
  },
});

const labels = {
  es: {
    columns: [
      { label: 'Película', align: 'left' },
      { label: 'Estreno', short: 'Año', align: 'right' },
      { label: 'Puntaje', short: 'Pts.', align: 'right', isSpare: true },
      { label: 'Recaudación (USD)', short: 'USD', align: 'right' },
      { label: 'Retorno', short: 'Ret.', align: 'right' },
    ],
    median: 'Retorno mediano',
    mean: 'Retorno promedio',
    total: 'Retorno total',
    profit: 'Ganancia total',
    known: 'Con cifras',
    of: 'de',
    chart: 'Barra: recaudación; raya: presupuesto (US$)',
    most: (film: string, revenue: string) => `La más taquillera: ${film}, ${revenue}.`,
    least: (film: string, revenue: string) => `La menos: ${film}, ${revenue}.`,
  },
  en: {
    columns: [
      { label: 'Film', align: 'left' },
      { label: 'Released', short: 'Year', align: 'right' },
      { label: 'Score', align: 'right', isSpare: true },
      { label: 'Revenue ($)', short: '$', align: 'right' },
      { label: 'Return', short: 'Ret.', align: 'right' },
    ],
    median: 'Median return',
    mean: 'Mean return',
    total: 'Total return',
    profit: 'Total profit',
    known: 'With figures',
    of: 'of',
    chart: 'Bar: revenue; stroke: budget (US$)',
    most: (film: string, revenue: string) => `The highest grossing: ${film}, ${revenue}.`,
    least: (film: string, revenue: string) => `The lowest: ${film}, ${revenue}.`,
  },
} as const;

/** The films with a known figure first, in its order; an amount that is no sum of dollars is none. */
function rankedBy(metric: Metric, order: Order, list: readonly Ranked[]): readonly Ranked[] {
  const sign = order === 'asc' ? 1 : -1;
  const known = list.filter((film) => figureOf(film, metric) !== null);
  const sorted = known.sort((a, b) => sign * ((figureOf(a, metric) ?? 0) - (figureOf(b, metric) ?? 0)));
  return [...sorted, ...list.filter((film) => !sorted.includes(film))];
}

function figureOf(film: Ranked, metric: Metric): number | null {
  switch (metric) {
    case 'score':
      return film.voteAverage;
    case 'date':
      return Number(film.releaseDate.replaceAll('-', ''));
    case 'votes':
    case 'runtime':
    case 'popularity':
      return film[metric];
    case 'profit':
      return isDubious(film) || film.revenue === null || film.budget === null
        ? null
        : film.revenue - film.budget;
    case 'revenue':
    case 'budget':
    case 'return':
      return isDubious(film) ? null : film[metric];
  }
}

/** Which film is first by the figure that was asked for, else by what it earned. */
function firstOf({ metric, list }: Saga, format: Formatter): readonly Block[] {
  const [first] = list;
  if (metric === undefined) return highestOf(list, format);
  const value = first ? figureOf(first, metric) : null;
  if (!first || value === null) return [];
  return [
    line(
      `${metricLabels[format.locale][metric]}: ${format.film(first.film)}, ${metricValue(value, metric, format)}.`,
    ),
  ];
}

function highestOf(list: readonly SagaFilm[], format: Formatter): readonly Block[] {
  const known = knownRevenues(list);
  const [most] = known;
  return most && known.length > 1
    ? [line(labels[format.locale].most(format.film(most.film), format.money(most.revenue)))]
    : [];
}

/** What films of the list earned, most first; dubious amounts are none. */
function knownRevenues(list: readonly SagaFilm[]): readonly { film: FilmRef; revenue: number }[] {
  return list
    .flatMap((film) =>
      film.revenue === null || isDubious(film) ? [] : [{ film: film.film, revenue: film.revenue }],
    )
    .sort((a, b) => b.revenue - a.revenue);
}

function sagaMessage(saga: Saga, format: Formatter, filter: FilmFilter): Message {
  const { list, leftOut, filmsLeftOut, names } = saga;
  const name = `${saga.name}${describeFilter({ ...filter, collection: undefined }, names, format)}`;
  const chart = sagaChart(name, list, format);
  const blocks = [
    ...firstOf(saga, format),
    tableOf(list, format),
    totalsOf(saga, format),
    ...leftOutNote(leftOut, filmsLeftOut, format),
    ...(filmsLeftOut > 0 ? [note(leastAmounts(format))] : []),
    ...(chart ? [chart] : []),
  ];
  return { title: name, blocks };
}

function tableOf(list: readonly SagaFilm[], format: Formatter): Block {
  const known = (value: number | null, show: (value: number) => string): string =>
    value === null ? UNKNOWN_CELL : show(value);
  return {
    type: 'table',
    numbered: true,
    columns: labels[format.locale].columns,
    rows: list.map((row) => [
      format.title(row.film),
      row.releaseDate.slice(0, 4),
      known(row.voteAverage, format.vote),
      amountCell(row.revenue, row, format),
      known(row.return, format.ratio),
    ]),
  };
}

function totalsOf(saga: Saga, format: Formatter): Block {
  const w = labels[format.locale];
  const { filmsWithMoney, films, medianReturn, meanReturn, totalReturn, totalProfit } = saga;
  const ratio = (value: number | null): string | null => (value === null ? null : format.ratio(value));
  return facts(
    [w.known, `${format.number(filmsWithMoney)} ${w.of} ${format.number(films)}`],
    [w.median, ratio(medianReturn)],
    [w.mean, ratio(meanReturn)],
    [w.total, ratio(totalReturn)],
    [w.profit, totalProfit === null ? null : format.money(totalProfit)],
  );
}

/** What each film cost and earned; undefined where that is known of fewer than two. Dubious amounts are not drawn. */
function sagaChart(name: string, list: readonly SagaFilm[], format: Formatter): Block | undefined {
  const w = labels[format.locale];
  const sorted = knownRevenues(list);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least || most === least) return undefined;
  const chart: Chart = {
    kind: 'rows',
    unit: 'money',
    title: name,
    subtitle: w.chart,
    alt: `${w.chart}. ${w.most(format.film(most.film), format.money(most.revenue))} ${w.least(format.film(least.film), format.money(least.revenue))}`,
    // No bar for a dubious amount: its length would say that it is a sum.
    bars: list.map((film) => ({
      label: format.film(film.film),
      value: isDubious(film) ? null : film.revenue,
      shown: amountOf(film.revenue, film, format) ?? format.unknown,
      against: isDubious(film) ? null : film.budget,
    })),
  };
  return { type: 'chart', chart, told: true };
}
