import { z } from 'zod';
import type { FilmRef } from '../../domain/film.ts';
import type { Problem } from '../../domain/problem.ts';
import { facts, line } from '../../message/message.ts';
import { film, filmShape } from '../../slots/names/film.ts';
import { figureShape } from '../parts/shapes.ts';
import { defineQuestion } from '../question.ts';

/** Below this a mean is not worth giving. */
const ENOUGH_VOTES = 2000;

type Row = FilmRef & { readonly average: number | null; readonly votes: number };

type Votes = { readonly film: FilmRef; readonly voteCount: number; readonly voteAverage: number | null };

/** A film's number of votes, and their mean only from 2000 votes up. */
export const votes = defineQuestion({
  kind: 'votes',
  slots: { film },
  optional: {},
  shape: z.strictObject({ film: filmShape, voteCount: z.int(), voteAverage: figureShape }),
  prepare: ({ catalog }) => {
    const find = catalog.one<{ film: number }, Row>(
      'SELECT id, title, year, vote_average AS average, vote_count AS votes FROM film WHERE id = @film',
    );
    return ({ film }): Votes | Problem => {
      const row = find({ film });
      if (!row) return { problem: 'noData', about: 'film' };
      const { id, title, year, average, votes } = row;
      return {
        film: { id, title, year },
        voteCount: votes,
        voteAverage: votes >= ENOUGH_VOTES ? average : null,
      };
    };
  },
  about: ({ film }) => ({ film }),
  next: ({ film }) => [
    { kind: 'similar', film: film.id },
    { kind: 'film', film: film.id },
  ],
  phrases: ({ questions }) => questions.votes.phrases,
  words: {
    es: {
      command: 'votos',
      aliases: ['votos_titulo'],
      about: 'Cuántos votos tiene una película y su promedio',
      slots: { film: 'Título de la película' },
      examples: ['¿cuántos votos tiene Matrix?', 'votos de Titanic'],
      button: 'Votos',
      message: ({ film, voteCount, voteAverage }, format) => ({
        title: format.filmInFull(film),
        blocks:
          voteAverage === null
            ? [
                line(
                  `${format.plural(voteCount, 'voto', 'votos')}: son menos de ${format.number(ENOUGH_VOTES)}, muy pocos para dar un promedio.`,
                ),
              ]
            : [facts(['Votos', format.number(voteCount)], ['Promedio', `${format.vote(voteAverage)} de 10`])],
      }),
    },
    en: {
      command: 'votes',
      about: 'How many votes a film has, and their mean',
      slots: { film: 'Title of the film' },
      examples: ['how many votes does The Matrix have?', 'votes for Titanic'],
      button: 'Votes',
      message: ({ film, voteCount, voteAverage }, format) => ({
        title: format.filmInFull(film),
        blocks:
          voteAverage === null
            ? [
                line(
                  `${format.plural(voteCount, 'vote', 'votes')}: fewer than ${format.number(ENOUGH_VOTES)}, too few to give a mean.`,
                ),
              ]
            : [facts(['Votes', format.number(voteCount)], ['Mean', `${format.vote(voteAverage)} of 10`])],
      }),
    },
  },
});
