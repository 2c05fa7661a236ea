/**
 * Values that buttons carry as one letter, by their place here. Old buttons have it, too: a new word goes to the end, and
 * none is ever moved or taken out.
 */
export const packedWords: readonly string[] = [
  ...['Action', 'Adventure', 'Animation', 'Comedy', 'Crime', 'Documentary', 'Drama', 'Family', 'Fantasy'],
  ...[
    'Foreign',
    'History',
    'Horror',
    'Music',
    'Mystery',
    'Romance',
    'Science Fiction',
    'TV Movie',
    'Thriller',
  ],
  ...['War', 'Western', 'actor', 'director', 'asc', 'desc'],
  ...['score', 'votes', 'return', 'revenue', 'budget', 'profit', 'popularity', 'runtime', 'date'],
  ...['newer', 'older', 'lessKnown', 'moreVaried'],
];
