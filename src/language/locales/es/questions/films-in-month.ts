/** How the question is put, and its own words. */
export const filmsInMonth = {
  phrases: [
    '~count [~films] [~premiere] {month}',
    '~count ~films [~premiere] {month}',
    '[~films] ~premiere {month}',
    '~films [~premiere] [mes] {month}',
    '[estrenos|mes] {month}',
    '(cartelera|taquilla) {month}',
  ],
};
