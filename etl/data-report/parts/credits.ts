import type { Role } from '../../../src/domain/person.ts';

/** The catalog's tables of who did what. */
export const CREDITS: Readonly<Record<Role, string>> = { actor: 'film_cast', director: 'film_director' };
