import type { Catalog } from '../../../catalog/catalog.ts';
import type { IsoDate } from '../../../domain/calendar.ts';
import type { FilmId } from '../../../domain/film.ts';
import { firstByHash } from '../../../domain/keyed-hash.ts';

/** What a film needs to be the film of a day: votes and a mean; where no film of the day has them, less. */
const FLOORS = [
  { votes: 500, score: 7 },
  { votes: 200, score: 6.5 },
  { votes: 50, score: 6 },
  { votes: 0, score: 0 },
] as const;
const KEY = 'butaca film of the day';

/**
 * Opens what says which film of those that premiered on a day of the calendar, in whatever year, is that day's this year:
 * another one next year, where there are several.
 */
export function openFilmOfTheDate(catalog: Catalog): (day: IsoDate) => FilmId | undefined {
  const born = catalog.all<
    { month: number; day: number; votes: number; score: number; before: IsoDate },
    { id: FilmId }
  >(
    `SELECT id FROM film WHERE month = @month AND day = @day AND release_date < @before
       AND vote_count >= @votes AND coalesce(vote_average, 0) >= @score`,
  );
  return (today) => {
    const [, month = 0, day = 0] = today.split('-').map(Number);
    for (const floor of FLOORS) {
      const films = born({ month, day, ...floor, before: today }).map(({ id }) => id);
      const first = firstByHash(`${KEY} ${today}`, films);
      if (first !== undefined) return first;
    }
    return undefined;
  };
}
