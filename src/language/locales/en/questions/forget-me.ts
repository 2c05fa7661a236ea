import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const forgetMe: Lexicon['questions']['forgetMe'] = {
  phrases: [
    `
(clear|delete|erase|forget|remove|wipe)
(
all about me
all my data
all of my data
everything about me
everything you have on me
everything you know about me
my account
my data
my history
my info
my information
what you know about me
)
`,
    `
(
delete everything
erase everything
forget about me
forget me
)
`,
  ],
};
