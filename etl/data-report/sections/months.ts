import type { Catalog } from '../../../src/catalog/catalog.ts';
import { columnsChart } from '../charts/columns.ts';
import { fewest, most, totalFilms } from '../parts/most.ts';
import { capital, percent } from '../parts/voice.ts';
import { defineSection } from '../section.ts';

type Month = { readonly month: number; readonly films: number };
type Months = {
  readonly months: readonly Month[];
  readonly films: number;
  readonly fullest: Month;
  readonly emptiest: Month;
  /** Films dated on the first of January, where sources put those of which they know the year only. */
  readonly newYear: number;
  /** Films on each other day of January, on average. */
  readonly otherDay: number;
};

/** Films by month of premiere. */
export const months = defineSection<Months, { readonly newYear: string }>({
  id: 'months',
  figures: countMonths,
  chart: ({ months: counts, newYear }, { format, labels }) =>
    columnsChart(
      counts.map(({ month, films }) => ({
        label: format.month(month).slice(0, 3),
        value: films,
        part: month === 1 ? newYear : 0,
      })),
      labels.newYear,
    ),
  rows: ({ months: counts, films: all }, { format }) =>
    counts.map(({ month, films }) => [
      capital(format.month(month)),
      format.number(films),
      percent(films / all, format),
    ]),
  words: {
    es: {
      title: 'Películas por mes',
      columns: ['Mes', 'Películas', 'Parte'],
      labels: { newYear: '1 de enero' },
      says: ({ fullest, emptiest }, { format }) =>
        `${capital(format.month(fullest.month))} tiene más estrenos (${format.number(fullest.films)}) y ${format.month(emptiest.month)} menos (${format.number(emptiest.films)}).`,
      notes: ({ newYear, otherDay }, { format }) =>
        isSuspicious(newYear, otherDay)
          ? [
              `El 1 de enero reúne ${format.number(newYear)} películas, contra ${format.number(otherDay)} de un día cualquiera de enero: es la fecha que se anota cuando solo se sabe el año. Los datos quedan como vienen; las cuentas de enero las incluyen.`,
            ]
          : [],
    },
    en: {
      title: 'Films by month',
      columns: ['Month', 'Films', 'Share'],
      labels: { newYear: 'January 1' },
      says: ({ fullest, emptiest }, { format }) =>
        `${format.month(fullest.month)} has most premieres (${format.number(fullest.films)}) and ${format.month(emptiest.month)} fewest (${format.number(emptiest.films)}).`,
      notes: ({ newYear, otherDay }, { format }) =>
        isSuspicious(newYear, otherDay)
          ? [
              `January 1 gathers ${format.number(newYear)} films, against ${format.number(otherDay)} of any other day of January: it is the date noted down when only the year is known. The data are left as they come; counts of January include them.`,
            ]
          : [],
    },
  },
});

function countMonths(catalog: Catalog): Months | undefined {
  const counts = catalog.all<Record<string, never>, Month>(
    'SELECT month, count(*) AS films FROM film GROUP BY month ORDER BY month',
  )({});
  const [first] = counts;
  if (!first) return undefined;
  const newYear =
    catalog.one<Record<string, never>, { films: number }>(
      'SELECT count(*) AS films FROM film WHERE month = 1 AND day = 1',
    )({})?.films ?? 0;
  const january = counts.find(({ month }) => month === 1)?.films ?? 0;
  return {
    months: counts,
    films: totalFilms(counts),
    fullest: most(counts),
    emptiest: fewest(counts),
    newYear,
    otherDay: (january - newYear) / 30,
  };
}

function isSuspicious(newYear: number, otherDay: number): boolean {
  return newYear > 3 * Math.max(1, otherDay);
}
