import { z } from 'zod';
import type { IsoDate } from '../domain/calendar.ts';
import type { FilmRef } from '../domain/film.ts';
import type { Problem } from '../domain/problem.ts';
import { facts, line, note } from '../message/message.ts';
import { film, filmShape } from '../slots/film.ts';
import { figureShape } from './parts/shapes.ts';
import { defineQuestion } from './question.ts';

type Row = FilmRef & {
  readonly average: number | null;
  readonly votes: number;
  readonly popularity: number | null;
  readonly taken: IsoDate;
};
type Score = {
  readonly film: FilmRef;
  /** TMDB's mean vote, 0–10; null where nobody voted. */
  readonly voteAverage: number | null;
  readonly voteCount: number;
  readonly popularity: number | null;
  /** The day of these figures. */
  readonly taken: IsoDate;
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
      `SELECT f.id, title, year, vote_average AS average, vote_count AS votes, popularity, taken
       FROM film f JOIN source s ON s.id = f.source WHERE f.id = @film`,
    );
    return ({ film }): Score | Problem => {
      const row = find({ film });
      if (!row) return { problem: 'noData', about: 'film' };
      const { id, title, year, average, votes, popularity, taken } = row;
      return { film: { id, title, year }, voteAverage: average, voteCount: votes, popularity, taken };
    };
  },
  figures: ({ taken, ...figures }: Score) => figures,
  about: ({ film }) => ({ film }),
  next: ({ film }) => [
    { kind: 'votes', film: film.id },
    { kind: 'similar', film: film.id },
    { kind: 'film', film: film.id },
  ],
  words: {
    es: {
      command: 'puntaje',
      about: 'El puntaje de una película',
      slots: { film: 'Título de la película' },
      phrases: [
        '(puntaje|puntuacion|nota|calificacion|calificaciones|rating|score|puntos|valoracion|nota media|promedio|critica|criticas|estrellas) {film}',
        '(puntua*|calific*) {film}',
        '(que tal|que tan buena|que tan bueno|que tan) [esta|es|buena|mala|bien] {film}',
        '(esta|es|vale|estuvo|resulta) (buena|bueno|mala|malo|bien|recomendable|la pena|decente|floja|aburrida|copada|chida|padre|guay) {film}',
        '(buena|bueno|mala|malo|vale la pena|merece la pena|recomendable) {film}',
        '(imdb|tmdb|filmaffinity|rotten tomatoes|metacritic|letterboxd) [puntaje|nota|score|rating|puntuacion] {film}',
        '(cuanto|cuanta|que) (puntaje|puntos|nota|calificacion|score|rating|puntuacion) [tiene|sac*|le dan|le dieron|le pusieron|obtuvo] {film}',
        '(como) (puntuaron|calificaron|valoraron|la valoran|la puntuan) {film}',
        'que (nota|puntaje) {film}',
        'opinion* {film}',
        '(mola|molo|piola|copada|buenisima|buenisimo|malisima|malisimo|bodrio|peliculon|obra maestra|sobrevalorada|subestimada|recomiendan|recomendas|recomiendas|gusto a la gente|la rompe|la pego) [es|esta|que|tan] {film}',
        '(que onda|que onda con|que tal|que opinan|que dicen|como esta|como es|que piensan) [de|con] {film}',
      ],
      examples: ['¿qué puntaje tiene Toy Story?', 'score de Titanic'],
      button: 'Puntaje',
      message: ({ film, voteAverage, voteCount, popularity, taken }, say) => ({
        title: say.film(film),
        blocks: [
          line(voteAverage === null ? 'Todavía no tiene votos.' : `Puntaje: ${say.vote(voteAverage)} de 10`),
          facts(
            ['Votos', say.number(voteCount)],
            ['Popularidad', popularity === null ? null : say.vote(popularity)],
          ),
          note(`El puntaje es el de TMDB al ${say.date(taken)}.`),
        ],
      }),
    },
    en: {
      command: 'score',
      about: 'The score of a film',
      slots: { film: 'Title of the film' },
      phrases: [
        '(score|scores|scored|rating|rated|rate|grade|mark|marks|stars|review|reviews|points) {film}',
        '(how good|how bad|how well rated|how highly rated|any good|worth watching|worth seeing|good|decent|bad|worth it|worth a watch) [is|was] {film}',
        '(imdb|tmdb|rotten tomatoes|metacritic|letterboxd) [score|rating] {film}',
        '(average|mean) (score|rating|vote) {film}',
        '(how|what) (do people think|people think|did people think|rated) {film}',
        'out of (10|ten) {film}',
        '(any good|good|great|bad|trash|terrible|overrated|underrated|a banger|banger|slap|slaps|suck|sucks|rock|rocks|hold up|holds up|a hit|a masterpiece|masterpiece|worth my time|worth the hype|solid|decent|awful|amazing) [is|was|does|did|any|watch|movie] {film}',
        '(verdict|thoughts|opinion|opinions|critics|ratings|how was|hows|how did people like|how well liked|well received|received) {film}',
      ],
      examples: ["what's the score of Toy Story?", 'how good is Titanic?'],
      button: 'Score',
      message: ({ film, voteAverage, voteCount, popularity, taken }, say) => ({
        title: say.film(film),
        blocks: [
          line(voteAverage === null ? 'Nobody has voted yet.' : `Score: ${say.vote(voteAverage)} of 10`),
          facts(
            ['Votes', say.number(voteCount)],
            ['Popularity', popularity === null ? null : say.vote(popularity)],
          ),
          note(`The score is TMDB's of ${say.date(taken)}.`),
        ],
      }),
    },
  },
});
