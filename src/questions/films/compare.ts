import { z } from 'zod';
import type { Order } from '../../catalog/films/ranking.ts';
import { isDubious, returnOf } from '../../domain/money.ts';
import type { Problem } from '../../domain/problem.ts';
import { film, filmShape, otherFilm } from '../../slots/names/film.ts';
import { type FilmCard, openFilmCards } from '../parts/film-card.ts';
import { order } from '../parts/order.ts';
import { cardShape, figureShape } from '../parts/shapes.ts';
import { defineQuestion } from '../question.ts';
import { type Aspect, aspect, claim } from './parts/aspect.ts';
import { compareMessage, type Pair, type Verdict } from './parts/compare-message.ts';
import { comparedFigure } from './parts/compared-figure.ts';

const comparedShape = z.strictObject({
  ...cardShape,
  voteAverage: figureShape,
  voteCount: z.int(),
});

/** Two films side by side. */
export const compare = defineQuestion({
  kind: 'compare',
  slots: { film, other: otherFilm },
  optional: { aspect, order, claim },
  shape: z.strictObject({
    film: comparedShape,
    other: comparedShape,
    // Which of them it is, and whether what was said is so: null where that is not known or was not asked.
    winner: filmShape.nullable(),
    holds: z.boolean().nullable(),
  }),
  prepare: ({ catalog }) => {
    const card = openFilmCards(catalog);
    return ({ film, other: otherFilm, ...asked }): Pair | Problem => {
      if (film === otherFilm) return { problem: 'missing', slot: 'other' };
      const [first, second] = [card(film), card(otherFilm)];
      if (!first || !second) return { problem: 'noData', about: 'film' };
      return { film: first, other: second, verdict: verdictOf(first, second, asked) };
    };
  },
  figures: ({ film, other: otherFilm, verdict }: Pair) => ({
    film: figuresOf(film),
    other: figuresOf(otherFilm),
    winner: verdict?.winner ?? null,
    holds: verdict?.holds ?? null,
  }),
  items: ({ film, other: otherFilm }) => [film.film, otherFilm.film],
  about: ({ film }) => ({ film: film.film }),
  next: ({ film, other: otherFilm }) => [
    { kind: 'why', other: otherFilm.film.id, film: film.film.id },
    { request: { kind: 'film', film: film.film.id }, of: film.film },
    { request: { kind: 'film', film: otherFilm.film.id }, of: otherFilm.film },
  ],
  phrases: ({ questions }) => questions.compare.phrases,
  words: {
    es: {
      command: 'comparar',
      about: 'Dos películas, una al lado de la otra',
      slots: { film: 'Una película', other: 'La otra' },
      examples: ['compará Alien con Aliens', 'Titanic vs Avatar'],
      button: 'Comparar',
      message: compareMessage,
    },
    en: {
      command: 'compare',
      about: 'Two films side by side',
      slots: { film: 'A film', other: 'The other' },
      examples: ['compare Alien with Aliens', 'Titanic vs Avatar'],
      button: 'Compare',
      message: compareMessage,
    },
  },
});

type Asked = {
  readonly aspect?: Aspect | undefined;
  readonly order?: Order | undefined;
  readonly claim?: 'first' | undefined;
};
function verdictOf(
  film: FilmCard,
  otherFilm: FilmCard,
  { aspect, order, claim }: Asked,
): Verdict | undefined {
  if (aspect === undefined) return undefined;
  const [first, second] = [comparedFigure(film, aspect), comparedFigure(otherFilm, aspect)];
  if (first === null || second === null) return { aspect, winner: null, isSame: false, holds: null };
  const isFirst = order === 'asc' ? first < second : first > second;
  const isSame = first === second;
  return {
    aspect,
    winner: isSame ? null : isFirst ? film.film : otherFilm.film,
    isSame,
    holds: claim === undefined ? null : isFirst,
  };
}

function figuresOf({
  film,
  director,
  genres,
  runtime,
  budget,
  revenue,
  releaseDate,
  voteAverage,
  voteCount,
}: FilmCard) {
  const amounts = { budget, revenue };
  return {
    film,
    director,
    genres,
    runtime,
    ...amounts,
    return: returnOf(amounts),
    dubiousMoney: isDubious(amounts),
    releaseDate,
    voteAverage,
    voteCount,
  };
}
