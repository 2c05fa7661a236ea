import { filters } from '../../filters/index.ts';
import { month, year } from '../../slots/dates.ts';
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

/** How many films premiered in a calendar month, of all years together or of one. */
export const filmsInMonth = defineQuestion({
  kind: 'filmsInMonth',
  slots: { month },
  optional: { year, ...filters },
  shape: countShape,
  prepare: ({ catalog }) => {
    const premieres = openPremieres(catalog);
    return (request) => premieres(request, { unit: 'month', marked: request.month });
  },
  figures: premiereFigures,
  items: premiereItems,
  next: premiereNext,
  phrases: ({ questions }) => questions.filmsInMonth.phrases,
  words: {
    es: {
      command: 'mes',
      aliases: ['cantidad_peliculas_mes'],
      about: 'Cuántas películas se estrenaron en un mes',
      slots: { month: 'Mes, por ejemplo «enero»', year: 'Año' },
      examples: [
        '¿cuántas películas se estrenaron en enero?',
        '¿cuántas de terror salieron en octubre de 1999?',
      ],
      button: ({ page }) => pageButton(page, { count: 'Contar', show: 'Ver cuáles', more: 'Más' }),
      message: (answer, format, request) =>
        premiereMessage(
          `Estrenos de ${format.month(request.month)}${request.year ? ` de ${request.year}` : ''}`,
          `${format.plural(answer.count, 'película', 'películas')}${describeFilter(request, answer.names, format)} ${answer.count === 1 ? 'se estrenó' : 'se estrenaron'} en ${format.month(request.month)}${request.year ? ` de ${request.year}` : ', sumando todos los años'}.`,
          answer,
          format,
          request,
        ),
    },
    en: {
      command: 'month',
      about: 'How many films premiered in a month',
      slots: { month: 'Month, such as “January”', year: 'Year' },
      examples: ['how many films premiered in January?', 'how many horror movies came out in October 1999?'],
      button: ({ page }) => pageButton(page, { count: 'Count', show: 'Show them', more: 'More' }),
      message: (answer, format, request) =>
        premiereMessage(
          `Premieres of ${format.month(request.month)}${request.year ? ` ${request.year}` : ''}`,
          `${format.plural(answer.count, 'film', 'films')}${describeFilter(request, answer.names, format)} premiered in ${format.month(request.month)}${request.year ? ` ${request.year}` : ', all years together'}.`,
          answer,
          format,
          request,
        ),
    },
  },
});
