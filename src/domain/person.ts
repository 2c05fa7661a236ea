import { z } from 'zod';

/** TMDB's number of a person; negative where the data gives a name only (derived from the folded name). */
export const personIdSchema = z.number().int().brand<'PersonId'>();
export type PersonId = z.infer<typeof personIdSchema>;
export type PersonRef = { readonly id: PersonId; readonly name: string };

export const roles = ['actor', 'director'] as const;
export const roleSchema = z.enum(roles);
export type Role = (typeof roles)[number];
