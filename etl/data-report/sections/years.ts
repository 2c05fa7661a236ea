import { histogramChart } from '../charts/histogram.ts';
import { most, totalFilms } from '../parts/most.ts';
import { percent } from '../parts/voice.ts';
import { defineSection } from '../section.ts';

type Year = { readonly year: number; readonly films: number };
type Years = {
  readonly years: readonly Year[];
  readonly films: number;
  readonly fullest: Year;
  /** Half of the films are of this year or later. */
  readonly median: number;
  readonly newest: string;
};

/** Films by year of premiere. */
export const years = defineSection<Years, object>({
  id: 'years',
  wide: true,
  figures: (catalog) => {
    const counts = catalog.all<Record<string, never>, Year>(
      'SELECT year, count(*) AS films FROM film GROUP BY year ORDER BY year',
    )({});
    if (counts.length === 0) return undefined;
    const films = totalFilms(counts);
    return {
      years: counts,
      films,
      fullest: most(counts),
      median: medianYear(counts, films),
      newest: catalog.meta.get('data_date') ?? '',
    };
  },
  chart: ({ years: counts, fullest }, { format }) =>
    histogramChart({
      bins: counts.map(({ year, films }) => ({ from: year, to: year + 1, films })),
      ticks: decades(counts).map((year) => ({ at: year, label: String(year) })),
      pointer: { at: fullest.year + 0.5, label: `${fullest.year}: ${format.number(fullest.films)}` },
    }),
  rows: ({ years: counts, films: all }, { format }) =>
    counts.map(({ year, films }) => [String(year), format.number(films), percent(films / all, format)]),
  words: {
    es: {
      title: 'Películas por año de estreno',
      columns: ['Año', 'Películas', 'Parte'],
      labels: {},
      says: ({ years: [first], fullest, median, films }, { format }) =>
        `La mitad de las películas se estrenó en ${median} o después; el año con más estrenos es ${fullest.year}, con ${format.number(fullest.films)} (${percent(fullest.films / films, format)}), y el primero ${first?.year}.`,
      notes: (figures, { format }) =>
        isCutShort(figures)
          ? [
              `Los datos llegan al ${format.date(figures.newest)}; los últimos años están incompletos: la caída del final es de la recolección, no del cine.`,
            ]
          : [],
    },
    en: {
      title: 'Films by year of premiere',
      columns: ['Year', 'Films', 'Share'],
      labels: {},
      says: ({ years: [first], fullest, median, films }, { format }) =>
        `Half of the films premiered in ${median} or later; the year with most premieres is ${fullest.year}, with ${format.number(fullest.films)} (${percent(fullest.films / films, format)}), and the first one ${first?.year}.`,
      notes: (figures, { format }) =>
        isCutShort(figures)
          ? [
              `The data go up to ${format.date(figures.newest)}; the last years are incomplete: the fall at the end is the collection's, not the cinema's.`,
            ]
          : [],
    },
  },
});

function medianYear(counts: readonly Year[], films: number): number {
  let seen = 0;
  for (const count of counts) {
    seen += count.films;
    if (seen >= films / 2) return count.year;
  }
  return Number.NaN;
}

/** The last year has less than half the films of the fullest one. */
function isCutShort({ years: counts, fullest }: Years): boolean {
  return (counts.at(-1)?.films ?? 0) < fullest.films / 2;
}

function decades(counts: readonly Year[]): readonly number[] {
  const [first, last] = [counts[0]?.year ?? 0, counts.at(-1)?.year ?? 0];
  const step = last - first > 60 ? 20 : 10;
  const from = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - from) / step) + 1 }, (_, at) => from + at * step);
}
