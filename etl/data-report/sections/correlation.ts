import type { Catalog } from '../../../src/catalog/catalog.ts';
import type { ByLocale } from '../../../src/domain/locale.ts';
import type { Formatter } from '../../../src/language/format.ts';
import { heatmapChart } from '../charts/heatmap.ts';
import { RETURN_SQL } from '../parts/plausible-money.ts';
import { defineSection, type Voice } from '../section.ts';
import { spearman } from '../statistics/spearman.ts';

const COLUMNS = {
  year: 'year',
  runtime: 'runtime',
  budget: 'budget',
  revenue: 'revenue',
  return: RETURN_SQL,
  votes: 'vote_count',
  score: 'CASE WHEN vote_count > 0 THEN vote_average END',
  popularity: 'popularity',
} as const;
type Column = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as Column[];

/** Two columns and their rank correlation over the films that have both. */
type Pair = { readonly a: Column; readonly b: Column; readonly rho: number; readonly films: number };
type Pairs = readonly Pair[];
type Labels = Readonly<Record<Column, string>>;

const LABELS: ByLocale<Labels> = {
  es: {
    year: 'Año',
    runtime: 'Duración',
    budget: 'Presupuesto',
    revenue: 'Recaudación',
    return: 'Retorno',
    votes: 'Votos',
    score: 'Puntaje',
    popularity: 'Popularidad',
  },
  en: {
    year: 'Year',
    runtime: 'Runtime',
    budget: 'Budget',
    revenue: 'Revenue',
    return: 'Return',
    votes: 'Votes',
    score: 'Score',
    popularity: 'Popularity',
  },
};

/** How the numeric columns go together. */
export const correlation = defineSection<Pairs, Labels>({
  id: 'correlation',
  figures: correlate,
  chart: (pairs, { format, labels }) =>
    heatmapChart(
      NAMES.map((name) => labels[name]),
      pairs.map(({ a, b, rho }) => ({
        row: NAMES.indexOf(b),
        column: NAMES.indexOf(a),
        value: rho,
        shown: shownRho(rho, format),
      })),
    ),
  rows: (pairs, { format, labels }) =>
    pairs.map(({ a, b, rho, films }) => [labels[a], labels[b], shownRho(rho, format), format.number(films)]),
  words: {
    es: {
      title: 'Correlación entre columnas',
      columns: ['Columna', 'Con', 'ρ de Spearman', 'Películas'],
      labels: LABELS.es,
      says: (pairs, voice) =>
        `Lo que más va junto es ${named(strongest(pairs), voice, 'y')}; lo que menos tiene que ver, ${named(weakest(pairs), voice, 'y')}. Con el puntaje lo que más va es ${beside(pairs, 'score', voice)}.`,
      notes: () => [
        'ρ de Spearman, de −1 a 1, sobre las películas que tienen ambos datos: compara órdenes, así que no hace falta tomar logaritmos ni la arrastran los valores atípicos. Que dos cosas vayan juntas no dice cuál causa cuál.',
      ],
    },
    en: {
      title: 'Correlation of the columns',
      columns: ['Column', 'With', "Spearman's ρ", 'Films'],
      labels: LABELS.en,
      says: (pairs, voice) =>
        `What goes together most is ${named(strongest(pairs), voice, 'and')}; what has least to do with each other, ${named(weakest(pairs), voice, 'and')}. What goes most with the score is ${beside(pairs, 'score', voice)}.`,
      notes: () => [
        "Spearman's ρ, from −1 to 1, over the films that have both figures: it compares orders, so that it needs no logarithms and is not led by outliers. That two things go together does not tell which causes which.",
      ],
    },
  },
});

/** Two decimals, also of a small one: it is no ratio whose first digits tell something. */
function shownRho(rho: number, format: Formatter): string {
  return format.ratio(Math.round(rho * 100) / 100);
}

const FEWEST = 10;

function correlate(catalog: Catalog): Pairs | undefined {
  const select = NAMES.map((name) => `${COLUMNS[name]} AS "${name}"`);
  const films = catalog.all<Record<string, never>, Readonly<Record<Column, number | null>>>(
    `SELECT ${select} FROM film f`,
  )({});
  const values = NAMES.map((name) => Float64Array.from(films, (film) => film[name] ?? Number.NaN));
  const pairs = NAMES.flatMap((b, row) =>
    NAMES.slice(0, row).map((a, column): Pair => {
      const found = spearman(values[column] as Float64Array, values[row] as Float64Array);
      return { a, b, ...found };
    }),
  );
  const known = pairs.filter(({ rho, films: both }) => !Number.isNaN(rho) && both >= FEWEST);
  return known.length === 0 ? undefined : known;
}

function strongest(pairs: Pairs): Pair {
  return pairs.reduce((best, pair) => (Math.abs(pair.rho) > Math.abs(best.rho) ? pair : best));
}

function weakest(pairs: Pairs): Pair {
  return pairs.reduce((best, pair) => (Math.abs(pair.rho) < Math.abs(best.rho) ? pair : best));
}

function named({ a, b, rho }: Pair, { format, labels }: Voice<Labels>, and: string): string {
  return `${labels[a].toLowerCase()} ${and} ${labels[b].toLowerCase()} (${shownRho(rho, format)})`;
}

/** The column that goes most with another one. */
function beside(pairs: Pairs, column: Column, { format, labels }: Voice<Labels>): string {
  const its = pairs.filter(({ a, b }) => a === column || b === column);
  if (its.length === 0) return format.unknown;
  const { a, b, rho } = strongest(its);
  return `${labels[a === column ? b : a].toLowerCase()} (${shownRho(rho, format)})`;
}
