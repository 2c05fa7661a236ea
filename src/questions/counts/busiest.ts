import { z } from 'zod';
import { openCount } from '../../catalog/films/film-count.ts';
import { isoDate } from '../../domain/calendar.ts';
import type { ByLocale } from '../../domain/locale.ts';
import type { Problem } from '../../domain/problem.ts';
import { narrowing } from '../../filters/index.ts';
import { everyWord } from '../../language/every-locale.ts';
import type { Lexicon } from '../../language/locales/lexicon.ts';
import { phrasesOf } from '../../language/phrases-of.ts';
import { choice } from '../../slots/choice.ts';
import type { SlotWords } from '../../slots/slot.ts';
import { filterNames } from '../parts/describe-filter.ts';
import { order } from '../parts/order.ts';
import { type AnyRequest, defineQuestion } from '../question.ts';
import { type Busiest, busiestMessage, type Counted, type Unit } from './parts/busiest-message.ts';

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
