import { z } from 'zod';
import { directorOf } from '../../catalog/people/credits.ts';
import type { ByLocale } from '../../domain/locale.ts';
import { isDubious, isImplausible, returnOf } from '../../domain/money.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Formatter } from '../../language/format.ts';
import { type Block, facts, line, type Message, note, story } from '../../message/message.ts';
import { choice } from '../../slots/choice.ts';
import { film as filmSlot } from '../../slots/names/film.ts';
import { countryName, languageName } from '../../slots/place.ts';
import type { SlotWords } from '../../slots/slot.ts';
import { amountOf, leastAmounts, returnNotGiven } from '../parts/dubious-money.ts';
import { type FilmCard, openFilmCards } from '../parts/film-card.ts';
import { genreLabel } from '../parts/reason-words.ts';
import { cardShape, titlesShape } from '../parts/shapes.ts';
import { defineQuestion } from '../question.ts';
import { filmLinks } from './parts/film-links.ts';

const fieldWords: ByLocale<SlotWords> = {
  es: { name: 'dato', about: 'Qué dato' },
  en: { name: 'field', about: 'Which fact' },
};
const fields = choice(
  'field',
  fieldWords,
  {
    director: {
      label: { es: 'Dirección', en: 'Director' },
    },
    cast: {
      label: { es: 'Reparto', en: 'Cast' },
    },
    releaseDate: {
      label: { es: 'Estreno', en: 'Release date' },
    },
    budget: {
      label: { es: 'Presupuesto', en: 'Budget' },
    },
    revenue: {
      label: { es: 'Recaudación', en: 'Revenue' },
    },
    return: {
      label: { es: 'Retorno', en: 'Return' },
    },
    runtime: {
      label: { es: 'Duración', en: 'Running time' },
    },
    genres: {
      label: { es: 'Géneros', en: 'Genres' },
    },
    plot: {
      label: { es: 'Argumento', en: 'Plot' },
    },
    language: {
      label: { es: 'Idioma', en: 'Language' },
    },
    country: {
      label: { es: 'País', en: 'Country' },
    },
  },
  (words) => words.questions.film.fields,
);
/** One fact of a film, and the words it is asked by. */
const field = { ...fields, apart: true as const };
export type Field =
  | 'director'
  | 'cast'
  | 'releaseDate'
  | 'budget'
  | 'revenue'
  | 'return'
  | 'runtime'
  | 'genres'
  | 'plot'
  | 'language'
  | 'country';

type Answer = FilmCard & { readonly directedBy?: PersonId | undefined };

/** A film's card, or one fact of it. */
export const film = defineQuestion({
  kind: 'film',
  slots: { film: filmSlot },
  optional: { field },
  shape: z.strictObject({ ...cardShape, cast: titlesShape, overview: z.string().nullable() }),
  takesUnreleased: true,
  prepare: ({ catalog }) => {
    const card = openFilmCards(catalog);
    return ({ film, field }): Answer | Problem => {
      const found = card(film);
      if (!found) return { problem: 'noData', about: 'film' };
      return field === 'director' ? { ...found, directedBy: directorOf(film, catalog) } : found;
    };
  },
  figures: ({ film, director, cast, genres, runtime, budget, revenue, releaseDate, overview }: Answer) => ({
    film,
    director,
    cast,
    genres,
    runtime,
    budget,
    revenue,
    return: returnOf({ budget, revenue }),
    dubiousMoney: isDubious({ budget, revenue }),
    releaseDate,
    overview,
  }),
  // Who asked for the director speaks of them from then on.
  about: ({ film, directedBy }) => ({ film, person: directedBy }),
  next: ({ film, collection, unreleased }) =>
    unreleased
      ? []
      : [
          { kind: 'similar', film: film.id },
          { kind: 'votes', film: film.id },
          ...(collection === null ? [] : [{ kind: 'saga', collection: collection.id }]),
        ],
  phrases: ({ questions }) => questions.film.phrases,
  words: {
    es: {
      command: 'pelicula',
      about: 'La ficha de una película o un dato de ella',
      slots: { film: 'Título de la película', field: 'Qué dato' },
      examples: ['¿quién dirigió Heat?', 'info de Gladiator', '¿cuánto recaudó Titanic?'],
      button: 'Ficha',
      message: cardMessage,
    },
    en: {
      command: 'film',
      about: "A film's card, or one fact of it",
      slots: { film: 'Title of the film', field: 'Which fact' },
      examples: ['who directed Heat?', 'tell me about Gladiator', 'how much did Titanic make?'],
      button: 'Card',
      message: cardMessage,
    },
  },
});

const notes: ByLocale<{
  readonly score: string;
  readonly votes: readonly [string, string];
  readonly noText: string;
  readonly unreleased: string;
}> = {
  es: {
    score: 'Puntaje',
    votes: ['voto', 'votos'],
    noText: 'No hay sinopsis.',
    unreleased: 'Todavía no se estrenó.',
  },
  en: {
    score: 'Score',
    votes: ['vote', 'votes'],
    noText: 'There is no synopsis.',
    unreleased: 'It has not come out yet.',
  },
};

function cardMessage(
  card: FilmCard,
  format: Formatter,
  request: { readonly field?: Field | undefined },
): Message {
  const title = format.filmInFull(card.film);
  const label = (name: Field): string => field.label(name, format.locale);
  const coming = card.unreleased ? [line(notes[format.locale].unreleased)] : [];
  if (request.field) return { title, blocks: [...coming, ...fact(card, request.field, label, format)] };
  const shown: Field[] = [
    'director',
    'cast',
    'releaseDate',
    'runtime',
    'genres',
    'budget',
    'revenue',
    'return',
  ];
  const rows = shown.map((name): [string, string | null] => [label(name), shownValue(card, name, format)]);
  const score: [string, string | null] = [notes[format.locale].score, scoreOf(card, format)];
  return {
    title,
    blocks: [
      ...coming,
      facts(...rows, score),
      card.overview === null ? line(notes[format.locale].noText) : story(card.overview),
      filmLinks(card, format),
    ],
  };
}

/** "7.9 (5,566 votos)"; nothing where nobody voted. */
function scoreOf({ voteAverage, voteCount }: FilmCard, format: Formatter): string | null {
  if (voteAverage === null || voteCount === 0) return null;
  return `${format.vote(voteAverage)} (${format.plural(voteCount, ...notes[format.locale].votes)})`;
}

function fact(
  card: FilmCard,
  name: Field,
  label: (name: Field) => string,
  format: Formatter,
): readonly Block[] {
  if (MONEY.has(name) && isDubious(card)) return dubiousFact(card, name, label, format);
  const value = shownValue(card, name, format) ?? format.unknown;
  return [name === 'plot' ? line(value) : facts([label(name), value])];
}

const MONEY: ReadonlySet<Field> = new Set(['budget', 'revenue', 'return']);

/** A return that is not given goes with the amounts that it would be of; what is asked for comes first. */
function dubiousFact(
  card: FilmCard,
  name: Field,
  label: (name: Field) => string,
  format: Formatter,
): readonly Block[] {
  const names: readonly Field[] = name === 'return' ? ['return', 'budget', 'revenue'] : [name];
  const rows = names.map(
    (field) => [label(field), shownValue(card, field, format) ?? format.unknown] as const,
  );
  return [facts(...rows), note(leastAmounts(format))];
}

function shownValue(card: FilmCard, name: Field, format: Formatter): string | null {
  const names = (list: readonly string[]): string | null => (list.length > 0 ? list.join(', ') : null);
  switch (name) {
    case 'director':
      return names(card.director);
    case 'cast':
      return names(card.cast.slice(0, 8));
    case 'releaseDate':
      return card.releaseDate === null ? null : format.date(card.releaseDate);
    case 'budget':
      return amountOf(card.budget, card, format);
    case 'revenue':
      return amountOf(card.revenue, card, format);
    case 'return': {
      if (isImplausible(card)) return returnNotGiven(format);
      const ratio = returnOf(card);
      return ratio === null ? null : format.ratio(ratio);
    }
    case 'runtime':
      return card.runtime === null ? null : format.minutes(card.runtime);
    case 'genres':
      return names(card.genres.map((name) => genreLabel(name, format.locale)));
    case 'plot':
      return card.overview;
    case 'language':
      return card.language === null ? null : languageName(card.language, format.locale);
    case 'country':
      return names(card.countries.map((code) => countryName(code, format.locale)));
  }
}
