import { filters } from '../../filters/index.ts';
import type { Formatter } from '../../language/format.ts';
import { day, month, weekday } from '../../slots/dates.ts';
import { describeFilter } from '../parts/describe-filter.ts';
import { countShape } from '../parts/shapes.ts';
import { defineQuestion } from '../question.ts';
import {
  openPremieres,
  pageButton,
  premiereFigures,
  premiereItems,
  premiereMessage,
  premiereNext,
} from './parts/premieres.ts';

/** How many films premiered on a weekday, of a month ("a Friday in October") or that was a certain day of it ("viernes 13"). */
export const filmsOnWeekday = defineQuestion({
  kind: 'filmsOnWeekday',
  slots: { weekday },
  optional: { day, month, ...filters },
  shape: countShape,
  prepare: ({ catalog }) => {
    const premieres = openPremieres(catalog);
    return (request) => premieres(request, { unit: 'weekday', marked: request.weekday });
  },
  figures: premiereFigures,
  items: premiereItems,
  next: premiereNext,
  phrases: ({ questions }) => questions.filmsOnWeekday.phrases,
  words: {
    es: {
      command: 'dia',
      aliases: ['cantidad_peliculas_dia'],
      about: 'Cuántas películas se estrenaron en un día de la semana',
      slots: { weekday: 'Día, por ejemplo «jueves» o «viernes 13»', day: 'Número del día' },
      examples: ['¿cuántas películas se estrenaron un jueves?', '¿cuántas pelis salieron un viernes 13?'],
      button: ({ page }) => pageButton(page, { count: 'Contar', show: 'Ver cuáles', more: 'Más' }),
      message: (answer, format, request) =>
        premiereMessage(
          `Estrenos en ${spanishDay(request, format)}`,
          `${format.plural(answer.count, 'película', 'películas')}${describeFilter(request, answer.names, format)} ${answer.count === 1 ? 'se estrenó' : 'se estrenaron'} un ${spanishDay(request, format)}.`,
          answer,
          format,
          request,
        ),
    },
    en: {
      command: 'weekday',
      about: 'How many films premiered on a weekday',
      slots: { weekday: 'Weekday, such as “Thursday” or “Friday 13”', day: 'Day of the month' },
      examples: [
        'how many films were released on a Thursday?',
        'how many movies came out on a Friday the 13th?',
      ],
      button: ({ page }) => pageButton(page, { count: 'Count', show: 'Show them', more: 'More' }),
      message: (answer, format, request) =>
        premiereMessage(
          `Premieres on a ${englishDay(request, format)}`,
          `${format.plural(answer.count, 'film', 'films')}${describeFilter(request, answer.names, format)} premiered on a ${englishDay(request, format)}.`,
          answer,
          format,
          request,
        ),
    },
  },
});

type Asked = { readonly weekday: number } & { readonly [K in 'day' | 'month']?: number | undefined };

function spanishDay({ weekday, day, month }: Asked, format: Formatter): string {
  return `${format.weekday(weekday)}${day ? ` ${day}` : ''}${month ? ` de ${format.month(month)}` : ''}`;
}

function englishDay({ weekday, day, month }: Asked, format: Formatter): string {
  const named = day ? `${format.weekday(weekday)} the ${day}${ordinalEnding(day)}` : format.weekday(weekday);
  return month ? `${named} ${day ? 'of' : 'in'} ${format.month(month)}` : named;
}

function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
