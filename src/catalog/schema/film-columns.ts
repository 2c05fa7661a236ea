/**
 * The figures that films are filtered and ranked by, each an array with one entry a film. A film's *number*, its
 * place in them, is its place among the ids in ascending order. `date` is 19991231; `language` a place among the
 * codes, from 1. An unknown runtime, language, collection or budget is 0, an unknown mean vote or popularity NaN.
 */
export const filmColumns = {
  id: Int32Array,
  date: Int32Array,
  year: Int16Array,
  month: Uint8Array,
  day: Uint8Array,
  weekday: Uint8Array,
  runtime: Int16Array,
  language: Int16Array,
  collection: Int32Array,
  votes: Int32Array,
  average: Float64Array,
  popularity: Float64Array,
} as const;
export type FilmColumn = keyof typeof filmColumns;

/** Films with a known revenue, by ascending number, with their money in US dollars: most have none. */
export const moneyColumns = { earner: Int32Array, budget: Float64Array, revenue: Float64Array } as const;
