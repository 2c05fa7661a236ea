import type { Catalog } from '../../../src/catalog/catalog.ts';
import type { ByLocale } from '../../../src/domain/locale.ts';
import { barsChart } from '../charts/bars.ts';
import { percent } from '../parts/voice.ts';
import { defineSection, type Voice } from '../section.ts';

/** What a film may lack, and when it does. To be in no saga is no lack. */
const LACKS = {
  tagline: 'NOT EXISTS (SELECT 1 FROM film_text t WHERE t.film_id = f.id AND t.tagline IS NOT NULL)',
  overview: 'NOT EXISTS (SELECT 1 FROM film_text t WHERE t.film_id = f.id AND t.overview IS NOT NULL)',
  keywords: 'NOT EXISTS (SELECT 1 FROM film_keyword k WHERE k.film_id = f.id)',
  cast: 'NOT EXISTS (SELECT 1 FROM film_cast c WHERE c.film_id = f.id)',
  director: 'NOT EXISTS (SELECT 1 FROM film_director d WHERE d.film_id = f.id)',
  genres: 'NOT EXISTS (SELECT 1 FROM film_genre g WHERE g.film_id = f.id)',
  countries: 'NOT EXISTS (SELECT 1 FROM film_country c WHERE c.film_id = f.id)',
  language: 'f.language IS NULL',
  runtime: 'f.runtime IS NULL',
  budget: 'f.budget IS NULL',
  revenue: 'f.revenue IS NULL',
  score: 'f.vote_average IS NULL',
  popularity: 'f.popularity IS NULL',
  poster: 'f.poster_path IS NULL',
  imdb: 'f.imdb_id IS NULL',
} as const;
type Column = keyof typeof LACKS;
type Lack = { readonly column: Column; readonly missing: number };
type Missing = { readonly films: number; readonly bothAmounts: number; readonly lacks: readonly Lack[] };

type Labels = Readonly<Record<Column, string>>;

const LABELS: ByLocale<Labels> = {
  es: {
    tagline: 'Lema',
    overview: 'Sinopsis',
    keywords: 'Palabras clave',
    cast: 'Elenco',
    director: 'Dirección',
    genres: 'Géneros',
    countries: 'Países',
    language: 'Idioma',
    runtime: 'Duración',
    budget: 'Presupuesto',
    revenue: 'Recaudación',
    score: 'Puntaje',
    popularity: 'Popularidad',
    poster: 'Afiche',
    imdb: 'Id de IMDb',
  },
  en: {
    tagline: 'Tagline',
    overview: 'Overview',
    keywords: 'Keywords',
    cast: 'Cast',
    director: 'Director',
    genres: 'Genres',
    countries: 'Countries',
    language: 'Language',
    runtime: 'Runtime',
    budget: 'Budget',
    revenue: 'Revenue',
    score: 'Score',
    popularity: 'Popularity',
    poster: 'Poster',
    imdb: 'IMDb id',
  },
};

/** Missing values by column. */
export const missing = defineSection({
  id: 'missing',
  wide: true,
  figures: countLacks,
  chart: ({ films, lacks }, { format, labels }) =>
    barsChart(
      lacks.map(({ column, missing: value }) => ({
        label: labels[column],
        value,
        shown: percent(value / films, format),
      })),
    ),
  rows: ({ films, lacks }, { format, labels }) =>
    lacks.map(({ column, missing: value }) => [
      labels[column],
      format.number(value),
      percent(value / films, format),
    ]),
  words: {
    es: {
      title: 'Valores faltantes por columna',
      columns: ['Columna', 'Películas sin el dato', 'Parte'],
      labels: LABELS.es,
      says: (figures, voice) =>
        `Lo que más falta: ${worst(figures, voice)}. Presupuesto y recaudación a la vez se conocen solo en ${voice.format.number(figures.bothAmounts)} películas (${percent(figures.bothAmounts / figures.films, voice.format)}).`,
      notes: () => ['Un dato que falta es «sin dato», nunca 0: no entra en totales, promedios ni retornos.'],
    },
    en: {
      title: 'Missing values by column',
      columns: ['Column', 'Films without it', 'Share'],
      labels: LABELS.en,
      says: (figures, voice) =>
        `Missing most: ${worst(figures, voice)}. Budget and revenue are both known for ${voice.format.number(figures.bothAmounts)} films only (${percent(figures.bothAmounts / figures.films, voice.format)}).`,
      notes: () => ['A missing value is unknown, never 0: it is in no total, mean or return.'],
    },
  },
});

function countLacks(catalog: Catalog): Missing | undefined {
  const counts = Object.entries(LACKS).map(([column, lack]) => `sum(${lack}) AS ${column}`);
  const row = catalog.one<Record<string, never>, Record<Column | 'films' | 'bothAmounts', number>>(
    `SELECT count(*) AS films, sum(f.budget IS NOT NULL AND f.revenue IS NOT NULL) AS bothAmounts, ${counts} FROM film f`,
  )({});
  if (!row || row.films === 0) return undefined;
  const lacks = (Object.keys(LACKS) as Column[]).map((column) => ({ column, missing: row[column] }));
  return {
    films: row.films,
    bothAmounts: row.bothAmounts,
    lacks: lacks.sort((a, b) => b.missing - a.missing),
  };
}

function worst({ films, lacks }: Missing, { format, labels }: Voice<Labels>): string {
  const named = lacks
    .slice(0, 3)
    .map(
      ({ column, missing: value }) => `${labels[column].toLowerCase()} (${percent(value / films, format)})`,
    );
  return format.list(named);
}
