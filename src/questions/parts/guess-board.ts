import type { IsoDate } from '../../domain/calendar.ts';
import { type GuessGame, MOST_TRIES, streakOn } from '../../domain/daily-guess.ts';

/** How a day goes in a group: numbers alone, for nobody's name is known. */
export type Board = {
  readonly players: number;
  readonly won: number;
  /** How many guessed it at the first try, the second and so on. */
  readonly byTries: readonly number[];
  /** The longest run of days of those who play there. */
  readonly bestStreak: number;
};

export function boardOf(games: readonly GuessGame[], day: IsoDate): Board {
  const today = games.filter((game) => game.day === day && (game.tries.length > 0 || game.end !== undefined));
  const won = today.filter(({ end }) => end === 'won');
  return {
    players: today.length,
    won: won.length,
    byTries: Array.from(
      { length: MOST_TRIES },
      (_, i) => won.filter(({ tries }) => tries.length === i + 1).length,
    ),
    bestStreak: Math.max(0, ...games.map((game) => streakOn(game, day))),
  };
}
