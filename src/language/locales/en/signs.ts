import type { Signs } from '../signs.ts';

/** What tells English in writing. */
export const signs: Signs = { sign: /\b\w+['’](?:s|re|t|ve|ll|d|m)\b/i, weight: 1 };
