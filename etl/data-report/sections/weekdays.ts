import { columnsChart } from '../charts/columns.ts';
import { fewest, most, totalFilms } from '../parts/most.ts';
import { capital, percent, times } from '../parts/voice.ts';
import { defineSection } from '../section.ts';

type Weekday = { readonly weekday: number; readonly films: number };
type Weekdays = {
  readonly weekdays: readonly Weekday[];
  readonly films: number;
  readonly fullest: Weekday;
  readonly emptiest: Weekday;
};

/** Films by weekday of premiere; 0 = Monday. */
export const weekdays = defineSection<Weekdays, object>({
  id: 'weekdays',
  figures: (catalog) => {
    const counts = catalog.all<Record<string, never>, Weekday>(
      'SELECT weekday, count(*) AS films FROM film GROUP BY weekday ORDER BY weekday',
    )({});
    if (counts.length === 0) return undefined;
    return {
      weekdays: counts,
      films: totalFilms(counts),
      fullest: most(counts),
      emptiest: fewest(counts),
    };
  },
  chart: ({ weekdays: counts }, { format }) =>
    columnsChart(
      counts.map(({ weekday, films }) => ({ label: format.weekday(weekday).slice(0, 3), value: films })),
    ),
  rows: ({ weekdays: counts, films: all }, { format }) =>
    counts.map(({ weekday, films }) => [
      capital(format.weekday(weekday)),
      format.number(films),
      percent(films / all, format),
    ]),
  words: {
    es: {
      title: 'Películas por día de la semana',
      columns: ['Día', 'Películas', 'Parte'],
      labels: {},
      says: ({ fullest, emptiest, films }, { format }) =>
        `El ${format.weekday(fullest.weekday)} se estrena el ${percent(fullest.films / films, format)} de las películas, ${times((7 * fullest.films) / films, format)} veces lo que tocaría a cada día; el ${format.weekday(emptiest.weekday)}, el ${percent(emptiest.films / films, format)}.`,
    },
    en: {
      title: 'Films by weekday',
      columns: ['Day', 'Films', 'Share'],
      labels: {},
      says: ({ fullest, emptiest, films }, { format }) =>
        `${percent(fullest.films / films, format)} of the films premiered on a ${format.weekday(fullest.weekday)}, ${times((7 * fullest.films) / films, format)} times an even share; ${percent(emptiest.films / films, format)} on a ${format.weekday(emptiest.weekday)}.`,
    },
  },
});
