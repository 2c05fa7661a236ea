import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const declined: Lexicon['questions']['declined'] = {
  phrases: [
    '{topic} [any|is|show me|tell me|watch|win|won|~films]',
    '{topic} [any|does|have|is|the|watch|win|won|~films] {film}',
  ],
};
