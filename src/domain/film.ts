import { z } from 'zod';

declare const filmId: unique symbol;
/** TMDB's number of a film. */
export type FilmId = number & { readonly [filmId]: true };
export const filmIdSchema = z.number().int().positive() as unknown as z.ZodType<FilmId>;

/** A film as it is named to a user: the title never goes without its year, null for one to come that has no date yet. */
export type FilmRef = {
  readonly id: FilmId;
  readonly title: string;
  readonly year: number | null;
  /** The title by which it is known to the reader, where that is another. */
  readonly local?: string;
};
