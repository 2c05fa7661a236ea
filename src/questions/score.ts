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
      aliases: ['score_titulo'],
      about: 'El puntaje de una película',
      slots: { film: 'Título de la película' },
      phrases: [
        '(puntaje|puntuacion|nota|calificacion|calificaciones|rating|score|puntos|valoracion|nota media|promedio|critica|criticas|estrellas) {film}',
        '(puntua*|calific*|valorad*|valora*) [como|que tan|cuanto|bien|mal] {film}',
        '(popularidad|popular|que tan popular|cuan popular) {film}',
        '(de 1 a 10|del 1 al 10|del uno al diez|de uno a diez|sobre 10|de 10) [cuanto|que nota|puntaje|tiene|le das|le dan|nota] {film}',
        '(a la gente|al publico|a la critica|la gente|el publico|la critica) [le gusto|gusto|gustado|que dice|dice|dijo|opina|que opina|piensa] {film}',
        '(que tal|que tan buena|que tan bueno|que tan) [esta|es|buena|mala|bien|la recomiendas|la recomendas|recomiendas] {film}',
        '(esta|es|vale|estuvo|resulta|merece|fue|era|sigue siendo) (buena|divertida|entretenida|aceptable|interesante|larga y buena|genial|excelente|pesima|horrible|una joya|un embole|un bodrio|un rollo|un toston|mejor|popular|bueno|mala|malo|bien|recomendable|la pena|decente|floja|aburrida|copada|chida|padre|guay) {film}',
        '(buena|bueno|mala|malo|vale la pena|merece la pena|recomendable) {film}',
        '(imdb|tmdb|filmaffinity|rotten tomatoes|metacritic|letterboxd) [puntaje|nota|score|rating|puntuacion] {film}',
        '(cuanto|cuanta|que|cual es) (puntaje|puntos|nota|calificacion|score|rating|puntuacion|estrellas|valoracion) [le pon*|pones|poneis|ponen|le das|dais|dan|les das|en imdb|tiene|sac*|le dan|le dieron|le pusieron|obtuvo] {film}',
        '(como) (puntuaron|calificaron|valoraron|la valoran|la puntuan) {film}',
        '(cuanto|que|que nota) (le pone la gente|le puso la gente|le pone el publico|le pusieron|le ponen|le puso el publico|le da la gente|le dio la gente|le dan|sacaron de nota|tiene de nota|tiene de puntaje) {film}',
        'que (nota|puntaje) {film}',
        'opinion* {film}',
        '(mola|molo|mola mucho|flipa|chida|chido|padre|padrisima|buenarda|esta buena|esta bueno|es buena|es mala|tan buena|tan mala|tan buena como dicen|un embole|piola|copada|buenisima|buenisimo|malisima|malisimo|bodrio|peliculon|obra maestra|sobrevalorada|subestimada|recomiendan|recomendas|recomiendas|gusto a la gente|la rompe|la pego) [es|esta|que|tan] {film}',
        '(que onda|que onda con|que tal|que opinan|que dicen|como esta|como es|que piensan) [de|con] {film}',
      ],
      examples: ['¿qué puntaje tiene Toy Story?', 'score de Titanic'],
      button: 'Puntaje',
      message: ({ film, voteAverage, voteCount, popularity, taken }, say) => ({
        title: say.filmInFull(film),
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
        '(how popular|popular|popularity|any cop|any cop is|worth the watch|worth it to watch|worth the time|how good|how bad|how well rated|how highly rated|any good|worth watching|worth seeing|good|decent|bad|worth it|worth a watch) [is|was] {film}',
        '(imdb|tmdb|rotten tomatoes|metacritic|letterboxd) [score|rating] {film}',
        '(average|mean) (score|rating|vote) {film}',
        '(what|how much) (did people give|do people give|did people rate|did viewers give|did critics give|do viewers give|did folks give|did everyone give) [on average|average|out of ten|out of 10] {film}',
        '(how|what) (do people think|people think|did people think|rated) {film}',
        '(out of 10|out of ten|scale of 1 to 10|on a scale of 1 to 10|on a scale of one to ten|scale of one to ten|from 1 to 10|from one to ten|1 to 10) [how good|how|good|rate|score|would] {film}',
        '(any good|good|great|bad|trash|terrible|overrated|underrated|a banger|banger|slap|slaps|suck|sucks|rock|rocks|hold up|holds up|a hit|a masterpiece|masterpiece|worth my time|worth the hype|solid|decent|awful|amazing|fun|boring|enjoyable|watchable|rubbish|brilliant|fab|lit|fire|mid|any better|any worse|classic|garbage|crap|dope|well rated|highly rated) [is|was|does|did|any|watch|movie] {film}',
        '(critic score|critics score|audience score|user score|average score|mean score|reception|acclaimed|critical|rated it|thoughts on|verdict|thoughts|opinion|opinions|critics|ratings|how was|hows|how did people like|how well liked|well received|received) {film}',
      ],
      examples: ["what's the score of Toy Story?", 'how good is Titanic?'],
      button: 'Score',
      message: ({ film, voteAverage, voteCount, popularity, taken }, say) => ({
        title: say.filmInFull(film),
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
