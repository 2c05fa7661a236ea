import type { Signs } from '../signs.ts';

/** What tells Spanish in writing. */
export const signs: Signs = { sign: /[¿¡ñ]/i, weight: 2, letters: /[áéíóúñ]/i };
