import type { FilmFilter } from '../../../catalog/films/film-filter.ts';
import type { Order } from '../../../catalog/films/ranking.ts';
import type { ByLocale } from '../../../domain/locale.ts';
import type { Formatter } from '../../../language/format.ts';
import { type Block, line, type Message } from '../../../message/message.ts';
import { describeFilter, type FilterNames } from '../../parts/describe-filter.ts';
import { distributionChart } from './distribution-chart.ts';

export type Unit = 'month' | 'weekday' | 'year' | 'decade';
export type Counted = { readonly value: number; readonly count: number };
export type Busiest = {
  readonly by: Unit;
  readonly order: Order;
  /** In the order asked for; of years the first ten. */
  readonly list: readonly Counted[];
  readonly count: number;
  readonly spread: ReadonlyMap<number, number>;
  readonly names: FilterNames;
};

type Words = {
  readonly title: Readonly<Record<Unit, string>>;
  readonly verdict: (name: string, films: string, isFewest: boolean) => string;
  readonly decade: (first: number) => string;
  readonly films: readonly [string, string];
  readonly columns: readonly [string, string];
};
const labels: ByLocale<Words> = {
  es: {
    title: {
      month: 'Estrenos por mes',
      weekday: 'Estrenos por día de la semana',
      year: 'Estrenos por año',
      decade: 'Estrenos por década',
    },
    verdict: (name, films, isFewest) => `Donde ${isFewest ? 'menos' : 'más'} hay: ${name}, con ${films}.`,
    decade: (first) => `${first}-${String(first + 9).slice(2)}`,
    films: ['película', 'películas'],
    columns: ['Cuándo', 'Películas'],
  },
  en: {
    title: {
      month: 'Premieres by month',
      weekday: 'Premieres by weekday',
      year: 'Premieres by year',
      decade: 'Premieres by decade',
    },
    verdict: (name, films, isFewest) => `The ${isFewest ? 'fewest' : 'most'}: ${name}, with ${films}.`,
    decade: (first) => `${first}s`,
    films: ['film', 'films'],
    columns: ['When', 'Films'],
  },
};

function nameOf(by: Unit, value: number, format: Formatter): string {
  if (by === 'month') return format.month(value);
  if (by === 'weekday') return format.weekday(value);
  return by === 'decade' ? labels[format.locale].decade(value) : String(value);
}

/** The verdict, then all of them: in their own order, years by their films. */
export function busiestMessage(answer: Busiest, format: Formatter, filter: FilmFilter): Message {
  const { by, order, list, spread, names } = answer;
  const w = labels[format.locale];
  const described = describeFilter(filter, names, format);
  const title = `${w.title[by]}${described}`;
  const rows = by === 'year' ? list : [...list].sort((a, b) => a.value - b.value);
  const [when, films] = w.columns;
  const chart = distributionChart(
    title,
    { unit: by, marked: list[0]?.value, films: spread },
    described,
    format,
  );
  const first = list[0];
  const verdict: readonly Block[] = first
    ? [
        line(
          w.verdict(nameOf(by, first.value, format), format.plural(first.count, ...w.films), order === 'asc'),
        ),
      ]
    : [];
  // The chart of all of them has the same figures; of years the table is the first ten.
  if (chart && 'bars' in chart && by !== 'year' && chart.bars.length === rows.length)
    return { title, blocks: [...verdict, { type: 'chart', chart }] };
  return {
    title,
    blocks: [
      ...verdict,
      {
        type: 'table',
        columns: [
          { label: when, align: 'left' },
          { label: films, align: 'right' },
        ],
        rows: rows.map(({ value, count }) => [nameOf(by, value, format), format.number(count)]),
      },
      ...(chart ? [{ type: 'chart', chart, told: true } as const] : []),
    ],
  };
}
