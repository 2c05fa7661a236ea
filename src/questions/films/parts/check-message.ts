import type { FilmRef } from '../../../domain/film.ts';
import type { ByLocale } from '../../../domain/locale.ts';
import type { Formatter } from '../../../language/format.ts';
import { facts, type Message } from '../../../message/message.ts';
import { countryName, languageName } from '../../../slots/place.ts';
import { amountOf } from '../../parts/dubious-money.ts';
import type { FilmCard } from '../../parts/film-card.ts';
import { genreLabel } from '../../parts/reason-words.ts';

/** The facts of a film that a filter is about. */
export type Fact =
  | 'director'
  | 'cast'
  | 'genres'
  | 'releaseDate'
  | 'runtime'
  | 'language'
  | 'country'
  | 'voteAverage'
  | 'voteCount'
  | 'budget'
  | 'revenue'
  | 'collection';

export type Checked = {
  readonly film: FilmRef;
  readonly holds: boolean;
  readonly card: FilmCard;
  readonly about: readonly Fact[];
  /** Those asked about who are in the cast, which may be longer than what a card shows. */
  readonly people: readonly string[];
};

const labels: ByLocale<{
  readonly yes: string;
  readonly no: string;
  readonly facts: Readonly<Record<Fact, string>>;
  readonly votes: readonly [string, string];
  readonly noSaga: string;
}> = {
  es: {
    yes: 'Sí',
    no: 'No',
    facts: {
      director: 'Dirección',
      cast: 'Reparto',
      genres: 'Géneros',
      releaseDate: 'Estreno',
      runtime: 'Duración',
      language: 'Idioma',
      country: 'País',
      voteAverage: 'Puntaje',
      voteCount: 'Votos',
      budget: 'Presupuesto',
      revenue: 'Recaudación',
      collection: 'Saga',
    },
    votes: ['voto', 'votos'],
    noSaga: 'ninguna',
  },
  en: {
    yes: 'Yes',
    no: 'No',
    facts: {
      director: 'Director',
      cast: 'Cast',
      genres: 'Genres',
      releaseDate: 'Release date',
      runtime: 'Running time',
      language: 'Language',
      country: 'Country',
      voteAverage: 'Score',
      voteCount: 'Votes',
      budget: 'Budget',
      revenue: 'Revenue',
      collection: 'Saga',
    },
    votes: ['vote', 'votes'],
    noSaga: 'none',
  },
};

/** So many of a cast are named; whoever was asked about is among them. */
const MOST_CAST = 8;

/** The verdict first, then the fact that it rests on. */
export function checkMessage(checked: Checked, format: Formatter): Message {
  const { film, holds, about } = checked;
  const w = labels[format.locale];
  const rows = about.map((fact) => [w.facts[fact], shownFact(checked, fact, format)] as const);
  return {
    title: `${holds ? w.yes : w.no}. ${format.film(film)}`,
    blocks: rows.length > 0 ? [facts(...rows)] : [],
  };
}

function shownFact({ card, people }: Checked, fact: Fact, format: Formatter): string {
  const w = labels[format.locale];
  const { locale, unknown } = format;
  const known = <T>(value: T | null, show: (value: T) => string): string =>
    value === null ? unknown : show(value);
  switch (fact) {
    case 'director':
      return card.director.join(', ') || unknown;
    case 'cast':
      return [...new Set([...people, ...card.cast.slice(0, MOST_CAST)])].join(', ') || unknown;
    case 'genres':
      return card.genres.map((name) => genreLabel(name, locale)).join(', ') || unknown;
    case 'country':
      return card.countries.map((code) => countryName(code, locale)).join(', ') || unknown;
    case 'language':
      return known(card.language, (code) => languageName(code, locale));
    case 'releaseDate':
      return known(card.releaseDate, format.date);
    case 'runtime':
      return known(card.runtime, format.minutes);
    case 'voteAverage':
      return known(card.voteAverage, format.vote);
    case 'voteCount':
      return format.plural(card.voteCount, ...w.votes);
    case 'budget':
    case 'revenue':
      return amountOf(card[fact], card, format) ?? unknown;
    case 'collection':
      return card.collection?.name ?? w.noSaga;
  }
}
