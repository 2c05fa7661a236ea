import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const director: Lexicon['questions']['director'] = {
  phrases: [
    '(director|filmmaker) [average|career|total|~count|~films|~money] {person}',
    `
~earnings
(
direct
directed
directing
directs
helm
helmed
helming
helms
)
[all|by|~count|~films]
{person}
`,
    '~count [~films] (did direct|direct|directed|has directed|helmed) {person}',
    'as a (director|filmmaker) [how did|how well|~money] {person}',
    '~earnings ~films (directed by|helmed by) {person}',
    '(at the helm|behind the camera|in the directors chair) {person}',
  ],
};
