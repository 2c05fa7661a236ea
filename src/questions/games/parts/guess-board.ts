import type { IsoDate } from '../../../domain/calendar.ts';
import { type GuessGame, MOST_TRIES, streakOn } from '../../../domain/daily-guess.ts';

/** Whoever plays in a place, by their key; a name only where the platform told one just now: none is kept. */
export type Player = { readonly key: string; readonly name?: string | undefined; readonly game: GuessGame };

/** How a day goes in a group, in numbers. */
export type Board = {
  readonly players: number;
  readonly won: number;
  /** How many guessed it at the first try, the second and so on. */
  readonly byTries: readonly number[];
  /** The longest run of days of those who play there. */
  readonly bestStreak: number;
};

/** More are counted and not named. */
export const MOST_NAMED = 8;

export function boardOf(players: readonly Player[], day: IsoDate): Board {
  const today = playersOn(players, day);
  const won = today.filter(({ game }) => game.end === 'won');
  return {
    players: today.length,
    won: won.length,
    byTries: Array.from(
      { length: MOST_TRIES },
      (_, i) => won.filter(({ game }) => game.tries.length === i + 1).length,
    ),
    bestStreak: Math.max(0, ...players.map(({ game }) => streakOn(game, day))),
  };
}

/** Those who played on a day: who guessed it first, by their tries, then who is at it, then who did not. */
export function playersOn(players: readonly Player[], day: IsoDate): readonly Player[] {
  const place = ({ end, tries }: GuessGame): number =>
    end === 'won' ? tries.length : end === undefined ? MOST_TRIES + 1 : MOST_TRIES + 2;
  return players
    .filter(({ game }) => game.day === day && (game.tries.length > 0 || game.end !== undefined))
    .toSorted((a, b) => place(a.game) - place(b.game));
}
