import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const greeting: Lexicon['questions']['greeting'] = {
  phrases: [
    `
(
afternoon
alright
anybody there
anyone there
are you there
evening
good afternoon
good evening
good morning
greetings
hello
hello bot
hello butaca
hello there
hey
hey bot
hey butaca
hey there
hi
hi bot
hi butaca
hi there
hiya
howdy
morning
sup
wassup
whats up
yo
yo yo
you there
)
`,
  ],
};
