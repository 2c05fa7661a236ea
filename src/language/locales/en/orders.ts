import type { Lexicon } from '../lexicon.ts';

/** Words that say in which order. */
export const orders: Lexicon['orders'] = {
  names: {
    desc: `
descending
highest first
`,
    asc: `
ascending
fewest
lowest first
quietest
slowest
`,
  },
  atTheEnd: {
    desc: `
the most
`,
    asc: `
the least
`,
  },
};
