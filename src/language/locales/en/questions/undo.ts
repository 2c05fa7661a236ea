import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const undo: Lexicon['questions']['undo'] = {
  phrases: [
    `
(bring back|recover|restore|undo|undo it|undo that)
[
everything
my data
the erasing
what i erased
what you erased
]
`,
  ],
};
