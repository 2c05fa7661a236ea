import type { FilmFilter } from '../../catalog/films/film-filter.ts';
import { lastDayOfMonth } from '../../domain/calendar.ts';
import type { Problem } from '../../domain/problem.ts';
import { filters } from '../../filters/index.ts';
import type { Formatter } from '../../language/format.ts';
import { day, month, toDay } from '../../slots/dates.ts';
import { describeFilter, describePeriod } from '../parts/describe-filter.ts';
import { countShape } from '../parts/shapes.ts';
import { defineQuestion } from '../question.ts';
import type { Span } from './parts/distribution-chart.ts';
import {
  openPremieres,
  pageButton,
  premiereFigures,
  premiereItems,
  premiereMessage,
  premiereNext,
} from './parts/premieres.ts';

/** How many films premiered in a year, decade, range or on a day of any year; with no slot, how many films there are. */
export const filmsInPeriod = defineQuestion({
  kind: 'filmsInPeriod',
  slots: {},
  optional: { month, day, toDay, ...filters },
  together: ['month', 'day'],
  shape: countShape,
  prepare: ({ catalog }) => {
    const premieres = openPremieres(catalog);
    return (request) => noSuchDay(request) ?? premieres(request, spanOf(request));
  },
  figures: premiereFigures,
  items: premiereItems,
  next: premiereNext,
  phrases: ({ questions }) => questions.filmsInPeriod.phrases,
  words: {
    es: {
      command: 'estrenos',
      about: 'Cuántas películas se estrenaron en un año, década, fecha o período',
      slots: {
        from: 'Desde (año o fecha)',
        to: 'Hasta (año o fecha)',
        month: 'Mes de cualquier año',
        day: 'Día del mes',
      },
      examples: [
        '¿cuántas películas se estrenaron en 1999?',
        '¿cuántas pelis salieron entre 1990 y 1995?',
        '¿cuántas se estrenaron el 25 de diciembre?',
      ],
      button: ({ page }) => pageButton(page, { count: 'Contar', show: 'Ver cuáles', more: 'Más' }),
      message: (answer, format, request) =>
        premiereMessage(
          spanishTitle(request, format),
          `${format.plural(answer.count, 'película', 'películas')}${describeFilter(request, answer.names, format)}${spanishDay(request, format)}.`,
          answer,
          format,
          request,
        ),
    },
    en: {
      command: 'premieres',
      about: 'How many films premiered in a year, decade, date or period',
      slots: {
        from: 'From (year or date)',
        to: 'To (year or date)',
        month: 'Month of any year',
        day: 'Day of the month',
      },
      examples: [
        'how many films came out in 1999?',
        'how many movies premiered between 1990 and 1995?',
        'how many came out on December 25?',
      ],
      button: ({ page }) => pageButton(page, { count: 'Count', show: 'Show them', more: 'More' }),
      message: (answer, format, request) =>
        premiereMessage(
          englishTitle(request, format),
          `${format.plural(answer.count, 'film', 'films')}${describeFilter(request, answer.names, format)}${englishDay(request, format)}.`,
          answer,
          format,
          request,
        ),
    },
  },
});

type Asked = FilmFilter;

/** February 30 is not a day without premieres: it is no day. */
function noSuchDay({ month, day, toDay }: Asked): Problem | undefined {
  if (month === undefined || day === undefined) return undefined;
  const days = lastDayOfMonth(LEAP_YEAR, month);
  const typed = `${toDay ?? day}/${month}`;
  return (toDay ?? day) > days ? { problem: 'noSuchDate', typed, month, days } : undefined;
}
const LEAP_YEAR = 2000;
const YEARS_AROUND = 5;
const MOST_YEARS = 20;

/** A year among those around it, a decade or two by year, longer periods by decade. */
function spanOf({ from, to, month }: Asked): Span | undefined {
  if (month !== undefined) return undefined;
  if (!from || !to) return { unit: 'decade' };
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const isWhole = from.endsWith('-01-01') && to.endsWith('-12-31');
  if (first === last) return isWhole ? { unit: 'year', marked: first, within: around(first) } : undefined;
  return { unit: last - first < MOST_YEARS ? 'year' : 'decade' };
}

function around(year: number): Pick<FilmFilter, 'from' | 'to'> {
  const iso = (value: number): string => String(value).padStart(4, '0');
  return { from: `${iso(year - YEARS_AROUND)}-01-01`, to: `${iso(year + YEARS_AROUND)}-12-31` };
}

function spanishTitle(request: Asked, format: Formatter): string {
  return `Estrenos ${describePeriod(request, format) || spanishDay(request, format).trim()}`.trim();
}

function spanishDay({ month, day, toDay }: Asked, format: Formatter): string {
  if (month === undefined) return '';
  if (day === undefined) return ` en ${format.month(month)}`;
  return toDay === undefined
    ? ` un ${format.yearDay(month, day)}, de cualquier año`
    : ` del ${day} al ${format.yearDay(month, toDay)}, de cualquier año`;
}

function englishTitle(request: Asked, format: Formatter): string {
  return `Premieres ${describePeriod(request, format) || englishDay(request, format).trim()}`.trim();
}

function englishDay({ month, day, toDay }: Asked, format: Formatter): string {
  if (month === undefined) return '';
  if (day === undefined) return ` in ${format.month(month)}`;
  return toDay === undefined
    ? ` on ${format.yearDay(month, day)}, in any year`
    : ` from ${format.yearDay(month, day)} to ${format.yearDay(month, toDay)}, in any year`;
}
