import type { ByLocale } from '../../../domain/locale.ts';
import { isImplausible, returnOf } from '../../../domain/money.ts';
import type { Formatter } from '../../../language/format.ts';
import { choice } from '../../../slots/choice.ts';
import { countryName, languageName } from '../../../slots/place.ts';
import type { SlotWords } from '../../../slots/slot.ts';
import { amountOf, returnNotGiven } from '../../parts/dubious-money.ts';
import type { FilmCard } from '../../parts/film-card.ts';
import { genreLabel } from '../../parts/reason-words.ts';

type FieldOf = {
  readonly label: ByLocale<string>;
  /** As the card shows it; null where it is not known. */
  readonly value: (card: FilmCard, format: Formatter) => string | null;
};

const names = (list: readonly string[]): string | null => (list.length > 0 ? list.join(', ') : null);
const known = <T>(value: T | null, show: (value: T) => string): string | null =>
  value === null ? null : show(value);

/** Every fact that a film can be asked for: a new one is an entry here, and its words in each locale. */
const fields = {
  director: { label: { es: 'Dirección', en: 'Director' }, value: ({ director }) => names(director) },
  cast: { label: { es: 'Reparto', en: 'Cast' }, value: ({ cast }) => names(cast.slice(0, MOST_CAST)) },
  releaseDate: {
    label: { es: 'Estreno', en: 'Release date' },
    value: ({ releaseDate }, format) => known(releaseDate, format.date),
  },
  budget: {
    label: { es: 'Presupuesto', en: 'Budget' },
    value: (card, format) => amountOf(card.budget, card, format),
  },
  revenue: {
    label: { es: 'Recaudación', en: 'Revenue' },
    value: (card, format) => amountOf(card.revenue, card, format),
  },
  return: {
    label: { es: 'Retorno', en: 'Return' },
    value: (card, format) =>
      isImplausible(card) ? returnNotGiven(format) : known(returnOf(card), format.ratio),
  },
  runtime: {
    label: { es: 'Duración', en: 'Running time' },
    value: ({ runtime }, format) => known(runtime, format.minutes),
  },
  genres: {
    label: { es: 'Géneros', en: 'Genres' },
    value: ({ genres }, { locale }) => names(genres.map((name) => genreLabel(name, locale))),
  },
  plot: { label: { es: 'Argumento', en: 'Plot' }, value: ({ overview }) => overview },
  language: {
    label: { es: 'Idioma', en: 'Language' },
    value: ({ language }, { locale }) => known(language, (code) => languageName(code, locale)),
  },
  country: {
    label: { es: 'País', en: 'Country' },
    value: ({ countries }, { locale }) => names(countries.map((code) => countryName(code, locale))),
  },
} as const satisfies Readonly<Record<string, FieldOf>>;
export type Field = keyof typeof fields;

/** So many of a cast are named. */
const MOST_CAST = 8;

const words: ByLocale<SlotWords> = {
  es: { name: 'dato', about: 'Qué dato' },
  en: { name: 'field', about: 'Which fact' },
};

/** One fact of a film, and the words it is asked by. */
export const field = {
  ...choice<Field>('field', words, fields, (lexicon) => lexicon.questions.film.fields),
  apart: true as const,
};

export function shownValue(card: FilmCard, name: Field, format: Formatter): string | null {
  return fields[name].value(card, format);
}
