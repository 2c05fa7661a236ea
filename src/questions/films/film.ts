import { z } from 'zod';
import { directorOf } from '../../catalog/people/credits.ts';
import { isDubious, returnOf } from '../../domain/money.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Problem } from '../../domain/problem.ts';
import { film as filmSlot } from '../../slots/names/film.ts';
import { type FilmCard, openFilmCards } from '../parts/film-card.ts';
import { cardShape, titlesShape } from '../parts/shapes.ts';
import { defineQuestion } from '../question.ts';
import { field } from './parts/film-fields.ts';
import { cardMessage } from './parts/film-message.ts';

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
      ? [{ kind: 'watch', film: film.id }]
      : [
          { kind: 'similar', film: film.id },
          { kind: 'votes', film: film.id },
          { kind: 'watch', film: film.id },
          { kind: 'seen', film: film.id },
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
