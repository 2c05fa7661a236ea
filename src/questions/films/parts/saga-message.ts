import type { FilmFilter } from '../../../catalog/films/film-filter.ts';
import type { Metric, Order } from '../../../catalog/films/ranking.ts';
import type { FilmRef } from '../../../domain/film.ts';
import { isDubious, type Returns } from '../../../domain/money.ts';
import type { Formatter } from '../../../language/format.ts';
import type { Chart } from '../../../message/chart.ts';
import { type Block, facts, line, type Message, note } from '../../../message/message.ts';
import { describeFilter, type FilterNames } from '../../parts/describe-filter.ts';
import {
  amountCell,
  amountOf,
  type LeftOut,
  leastAmounts,
  leftOutNote,
  UNKNOWN_CELL,
} from '../../parts/dubious-money.ts';
import { metricLabels } from '../../parts/metric.ts';
import { metricValue } from '../../parts/metric-value.ts';
import { figureOf, type Ranked, type SagaFilm } from './saga-films.ts';

export type Saga = Returns & {
  readonly name: string;
  readonly metric: Metric | undefined;
  readonly order: Order;
  readonly names: FilterNames;
  readonly leftOut: readonly LeftOut[];
  readonly list: readonly Ranked[];
};

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

export function sagaMessage(saga: Saga, format: Formatter, filter: FilmFilter): Message {
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
