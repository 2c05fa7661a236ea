import type { Lexicon } from '../../lexicon.ts';

/** How the question is put, and its own words. */
export const filmsOnWeekday: Lexicon['questions']['filmsOnWeekday'] = {
  phrases: ['[day|on|premieres] {weekday}'],
};
