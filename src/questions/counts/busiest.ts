import { z } from 'zod';
import { openCount } from '../../catalog/films/film-count.ts';
import type { FilmFilter } from '../../catalog/films/film-filter.ts';
import type { Order } from '../../catalog/films/ranking.ts';
import { isoDate } from '../../domain/calendar.ts';
import type { ByLocale } from '../../domain/locale.ts';
import type { Problem } from '../../domain/problem.ts';
import { narrowing } from '../../filters/index.ts';
import { everyWord } from '../../language/every-locale.ts';
import type { Formatter } from '../../language/format.ts';
import type { Lexicon } from '../../language/locales/lexicon.ts';
import { phrasesOf } from '../../language/phrases-of.ts';
import { type Block, line, type Message } from '../../message/message.ts';
import { choice } from '../../slots/choice.ts';
import type { SlotWords } from '../../slots/slot.ts';
import { describeFilter, type FilterNames, filterNames } from '../parts/describe-filter.ts';
import { order } from '../parts/order.ts';
import { type AnyRequest, defineQuestion } from '../question.ts';
import { distributionChart } from './parts/distribution-chart.ts';

export type Unit = 'month' | 'weekday' | 'year' | 'decade';

const byWords: ByLocale<SlotWords> = {
  es: {
    name: 'por',
    about: 'Por mes, día de la semana, año o década',
    ask: '¿Por mes, día de la semana, año o década?',
  },
  en: { name: 'by', about: 'By month, weekday, year or decade', ask: 'By month, weekday, year or decade?' },
};

const named = choice<Unit>(
  'by',
  byWords,
  {
    month: { label: { es: 'Mes', en: 'Month' } },
    weekday: { label: { es: 'Día de la semana', en: 'Weekday' } },
    year: { label: { es: 'Año', en: 'Year' } },
    decade: { label: { es: 'Década', en: 'Decade' } },
  },
  inFrames,
);

/** "Which month", "by month", "the year with": a single "month" is a part of too many other questions. */
function inFrames({ questions }: Lexicon): Readonly<Record<Unit, string>> {
  const { frames, units } = questions.busiest;
  const heard = ({ one: singular, all }: (typeof units)[Unit]): string =>
    phrasesOf(frames)
      .flatMap((frame) => {
        const isOfAll = frame.includes('{all}');
        return phrasesOf(isOfAll ? all : singular).map((word) =>
          frame.replaceAll(isOfAll ? '{all}' : '{one}', word),
        );
      })
      .join('\n');
  return {
    month: heard(units.month),
    weekday: heard(units.weekday),
    year: heard(units.year),
    decade: heard(units.decade),
  };
}

/** Words that a phrase has as its own: "busiest year" and "año más prolífico" name the year alone. */
const OWN = everyWord((words) => words.questions.busiest.own);
const by: typeof named = {
  ...named,
  hear: (sentence, reading) =>
    (named.hear?.(sentence, reading) ?? []).map((mention) => {
      const isOwn = (at: number): boolean => OWN.has(sentence.words[at]?.word ?? '');
      const from = isOwn(mention.from) ? mention.from + 1 : mention.from;
      return { ...mention, from, to: isOwn(mention.to - 1) ? mention.to - 1 : mention.to };
    }),
};

type Counted = { readonly value: number; readonly count: number };
type Busiest = {
  readonly by: Unit;
  readonly order: Order;
  /** In the order asked for; of years the first ten. */
  readonly list: readonly Counted[];
  readonly count: number;
  readonly spread: ReadonlyMap<number, number>;
  readonly names: FilterNames;
};

/** There are more years than a table has room for. */
const MOST_YEARS = 10;

/** How many films come out in each month, on each weekday, in each year or decade, the most of them first. */
export const busiest = defineQuestion({
  kind: 'busiest',
  slots: { by },
  optional: { order, ...narrowing },
  shape: z.strictObject({
    count: z.int(),
    list: z.array(z.strictObject({ value: z.int(), count: z.int() })),
  }),
  prepare: ({ catalog }) => {
    const countOf = openCount(catalog);
    return ({ by, order = 'desc', ...filter }): Busiest | Problem => {
      const { count, spread } = countOf(filter, by === 'decade' ? 'year' : by);
      if (count === 0) return { problem: 'noData', about: 'films' };
      const sign = order === 'asc' ? -1 : 1;
      const ranked = [...countsBy(by, spread)]
        .map(([value, films]): Counted => ({ value, count: films }))
        .sort((a, b) => sign * (b.count - a.count) || a.value - b.value);
      const list = by === 'year' ? ranked.slice(0, MOST_YEARS) : ranked;
      return { by, order, list, count, spread, names: filterNames(filter, catalog) };
    };
  },
  figures: ({ list, count }: Busiest) => ({ count, list }),
  next: ({ list }, { by, order: _order, kind: _kind, ...filter }) => {
    const [first] = list;
    return first ? [filmsOf(by, first.value, filter)] : [];
  },
  phrases: ({ questions }) => questions.busiest.phrases,
  words: {
    es: {
      command: 'calendario',
      about: 'Qué mes, día de la semana, año o década tiene más estrenos',
      slots: { by: 'Por mes, día de la semana, año o década', order: 'Dónde hay más o dónde hay menos' },
      examples: ['¿qué mes tiene más estrenos?', 'estrenos de terror por década'],
      button: 'Calendario',
      message: busiestMessage,
    },
    en: {
      command: 'busiest',
      about: 'Which month, weekday, year or decade has the most premieres',
      slots: { by: 'By month, weekday, year or decade', order: 'Where there are most or fewest' },
      examples: ['which month has the most premieres?', 'horror premieres by decade'],
      button: 'Calendar',
      message: busiestMessage,
    },
  },
});

/** Months and weekdays without a film are counted as well; of years and decades there is no end. */
function countsBy(by: Unit, spread: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  if (by === 'year') return spread;
  if (by === 'month') return new Map(span(1, 12).map((month) => [month, spread.get(month) ?? 0]));
  if (by === 'weekday') return new Map(span(0, 6).map((day) => [day, spread.get(day) ?? 0]));
  const decades = new Map<number, number>();
  for (const [year, films] of spread) {
    const first = year - (year % 10);
    decades.set(first, (decades.get(first) ?? 0) + films);
  }
  return decades;
}

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The question about the films of one of them. */
function filmsOf(by: Unit, value: number, filter: Readonly<Record<string, unknown>>): AnyRequest {
  if (by === 'month') return { kind: 'filmsInMonth', month: value, ...filter, page: 1 };
  if (by === 'weekday') return { kind: 'filmsOnWeekday', weekday: value, ...filter, page: 1 };
  const last = by === 'decade' ? value + 9 : value;
  const [from, to] = [isoDate(value, 1, 1), isoDate(last, 12, 31)];
  const { from: since, to: until } = filter as { readonly from?: string; readonly to?: string };
  return {
    kind: 'filmsInPeriod',
    ...filter,
    from: since !== undefined && since > from ? since : from,
    to: until !== undefined && until < to ? until : to,
    page: 1,
  };
}

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
function busiestMessage(answer: Busiest, format: Formatter, filter: FilmFilter): Message {
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
