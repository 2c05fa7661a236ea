import { z } from 'zod';
import type { IsoDate } from '../../domain/calendar.ts';
import type { FilmRef } from '../../domain/film.ts';
import type { Problem } from '../../domain/problem.ts';
import { facts, line, note } from '../../message/message.ts';
import { film, filmShape } from '../../slots/names/film.ts';
import { figureShape } from '../parts/shapes.ts';
import { defineQuestion } from '../question.ts';

type Row = FilmRef & {
  readonly average: number | null;
  readonly votes: number;
  readonly popularity: number | null;
  readonly snapshotDate: IsoDate;
};
type Score = {
  readonly film: FilmRef;
  /** TMDB's mean vote, 0–10; null where nobody voted. */
  readonly voteAverage: number | null;
  readonly voteCount: number;
  readonly popularity: number | null;
  /** The day of these figures. */
  readonly snapshotDate: IsoDate;
};

/** A film's mean vote on TMDB, with its popularity. */
export const score = defineQuestion({
  kind: 'score',
  slots: { film },
  optional: {},
  shape: z.strictObject({
    film: filmShape,
    voteAverage: figureShape,
    voteCount: z.int(),
    popularity: figureShape,
  }),
  prepare: ({ catalog }) => {
    const find = catalog.one<{ film: number }, Row>(
      `SELECT f.id, title, year, vote_average AS average, vote_count AS votes, popularity, taken AS snapshotDate
       FROM film f JOIN source s ON s.id = f.source WHERE f.id = @film`,
    );
    return ({ film }): Score | Problem => {
      const row = find({ film });
      if (!row) return { problem: 'noData', about: 'film' };
      const { id, title, year, average, votes, popularity, snapshotDate } = row;
      return { film: { id, title, year }, voteAverage: average, voteCount: votes, popularity, snapshotDate };
    };
  },
  figures: ({ snapshotDate: _snapshotDate, ...figures }: Score) => figures,
  about: ({ film }) => ({ film }),
  next: ({ film }) => [
    { kind: 'votes', film: film.id },
    { kind: 'similar', film: film.id },
    { kind: 'film', film: film.id },
  ],
  phrases: ({ questions }) => questions.score.phrases,
  words: {
    es: {
      command: 'puntaje',
      aliases: ['score_titulo'],
      about: 'El puntaje de una película',
      slots: { film: 'Título de la película' },
      examples: ['¿qué puntaje tiene Toy Story?', 'score de Titanic'],
      button: 'Puntaje',
      message: ({ film, voteAverage, voteCount, popularity, snapshotDate }, format) => ({
        title: format.filmInFull(film),
        blocks: [
          line(
            voteAverage === null ? 'Todavía no tiene votos.' : `Puntaje: ${format.vote(voteAverage)} de 10`,
          ),
          facts(
            ['Votos', format.number(voteCount)],
            ['Popularidad', popularity === null ? null : format.vote(popularity)],
          ),
          note(`El puntaje es el de TMDB al ${format.date(snapshotDate)}.`),
        ],
      }),
    },
    en: {
      command: 'score',
      about: 'The score of a film',
      slots: { film: 'Title of the film' },
      examples: ["what's the score of Toy Story?", 'how good is Titanic?'],
      button: 'Score',
      message: ({ film, voteAverage, voteCount, popularity, snapshotDate }, format) => ({
        title: format.filmInFull(film),
        blocks: [
          line(voteAverage === null ? 'Nobody has voted yet.' : `Score: ${format.vote(voteAverage)} of 10`),
          facts(
            ['Votes', format.number(voteCount)],
            ['Popularity', popularity === null ? null : format.vote(popularity)],
          ),
          note(`The score is TMDB's of ${format.date(snapshotDate)}.`),
        ],
      }),
    },
  },
});
