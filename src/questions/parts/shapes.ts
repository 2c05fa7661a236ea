import { z } from 'zod';
import { roleSchema } from '../../domain/person.ts';
import { filmShape } from '../../slots/names/film.ts';
import { personShape } from '../../slots/names/person.ts';

/** A figure that may be unknown: null, never 0. */
export const figureShape = z.number().nullable();
export const titlesShape = z.array(z.string());

export const nothingShape = z.strictObject({});
export const countShape = z.strictObject({ count: z.int() });
/** Films in order, each with the figure it is ordered by. */
export const rankedShape = z.strictObject({
  list: z.array(z.strictObject({ film: filmShape, value: figureShape })),
});

const moneyShape = {
  releaseDate: z.iso.date(),
  budget: figureShape,
  revenue: figureShape,
  return: figureShape,
};

/** The films that a list or a sum leaves out because an amount of theirs is dubious. */
export const leftOutShape = {
  filmsLeftOut: z.int(),
  leftOut: z.array(z.strictObject({ film: filmShape, budget: figureShape, revenue: figureShape })),
};

/** Totals over films with a return; see `Returns`. */
const returnsShape = {
  films: z.int(),
  filmsWithMoney: z.int(),
  ...leftOutShape,
  totalReturn: figureShape,
  meanReturn: figureShape,
  medianReturn: figureShape,
  meanReturnAllFilms: figureShape,
  totalProfit: figureShape,
};

export const filmographyShape = z.strictObject({
  person: personShape,
  ...returnsShape,
  list: z.array(z.strictObject({ film: filmShape, ...moneyShape, profit: figureShape })),
});
export const personFilmographyShape = z.strictObject({ role: roleSchema, ...filmographyShape.shape });

export const sagaShape = z.strictObject({
  name: z.string(),
  ...returnsShape,
  list: z.array(z.strictObject({ film: filmShape, voteAverage: figureShape, ...moneyShape })),
});

/** What is told of one film, beside what its question adds. */
export const cardShape = {
  film: filmShape,
  director: titlesShape,
  genres: titlesShape,
  runtime: figureShape,
  ...moneyShape,
  // Its amounts are then no sums of dollars.
  dubiousMoney: z.boolean(),
  // A film to come may have none.
  releaseDate: z.iso.date().nullable(),
};
