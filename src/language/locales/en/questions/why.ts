import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const why: Lexicon['questions']['why'] = {
  phrases: [
    '(how come|reason|whats the reason|why) [choose|chose|pick*|recommend*|suggest*|~similar] {other}',
    '(what do) (have in common|share) {other}',
  ],
};
