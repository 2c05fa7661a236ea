import { z } from 'zod';

declare const personId: unique symbol;
/** TMDB's number of a person; negative where the data gives a name only (derived from the folded name). */
export type PersonId = number & { readonly [personId]: true };
export const personIdSchema = z.number().int() as unknown as z.ZodType<PersonId>;
export type PersonRef = { readonly id: PersonId; readonly name: string };

export const roles = ['actor', 'director'] as const;
export const roleSchema = z.enum(roles);
export type Role = (typeof roles)[number];
