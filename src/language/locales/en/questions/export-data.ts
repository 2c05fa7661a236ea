import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const exportData: Lexicon['questions']['exportData'] = {
  phrases: [
    `
(
a copy of everything you have on me
all my data
copy of all my data
copy of my data
download all my data
export
export my data
get my data
give me my data
have my data
send me my data
want my data
)
[
a
all my data
as a file
as json
data
everything
everything you keep about me
let me have
my data
my seen films
]
`,
  ],
};
