/** How the question is put, and its own words. */
export const filmsOnWeekday = {
  phrases: [
    '~count [~films] [~premiere] [dia|dias|un] {weekday}',
    '~count ~films [~premiere] [dia|dias|un] {weekday}',
    '[~films] ~premiere [dia|dias|un] {weekday}',
    '~films [~premiere] {weekday}',
    '[dia|estrenos] {weekday}',
  ],
};
