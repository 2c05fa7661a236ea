import { z } from 'zod';

/** TMDB's number of a film. */
export const filmIdSchema = z.number().int().positive().brand<'FilmId'>();
export type FilmId = z.infer<typeof filmIdSchema>;

/** A film as it is named to a user: the title never goes without its year. */
export type FilmRef = { readonly id: FilmId; readonly title: string; readonly year: number };
