import { addDays, type IsoDate } from './calendar.ts';
import type { FilmId } from './film.ts';

/** What is kept of somebody's daily guesses: today's game, by ids, and how all went. No text is in it. */
export type GuessGame = {
  readonly day: IsoDate;
  /** The film that is to be guessed: it stays, should the catalog be renewed in the middle of the day. */
  readonly film: FilmId;
  /** The films tried, in their order; null where a clue was taken instead. */
  readonly tries: readonly (FilmId | null)[];
  readonly end?: 'won' | 'lost' | undefined;
  readonly played: number;
  readonly won: number;
  /** Days in a row, up to the last one that was won. */
  readonly streak: number;
  readonly best: number;
  readonly lastWon?: IsoDate | undefined;
  /** The places that the player played in: keys of groups and channels, on whose boards they stand. */
  readonly places: readonly string[];
};

/** What is done in a game. */
export type GuessStep =
  | { readonly does: 'try'; readonly tried: FilmId; readonly isRight: boolean }
  /** Takes a clue, the number of which is said: asked for twice it is taken once. */
  | { readonly does: 'clue'; readonly clue: number }
  | { readonly does: 'giveUp' };

/** The same with the game that it is done in. */
export type GuessMove = GuessStep & {
  readonly day: IsoDate;
  readonly film: FilmId;
  /** A place that is not the player's alone, where it was done in one. */
  readonly place?: string | undefined;
};

export const MOST_TRIES = 6;
const MOST_PLACES = 50;

const NEW = { played: 0, won: 0, streak: 0, best: 0, places: [] } as const;

/** The game of a day as it begins, or as it stands. */
export function gameOf(game: GuessGame | undefined, day: IsoDate, film: FilmId): GuessGame {
  if (game?.day === day) return game;
  const { played, won, streak, best, lastWon, places }: Omit<GuessGame, 'day' | 'film' | 'tries'> =
    game ?? NEW;
  return { day, film, tries: [], played, won, streak, best, ...(lastWon ? { lastWon } : {}), places };
}

/** The game after a move; one that was made before, or after the end, changes nothing. */
export function afterMove(before: GuessGame | undefined, move: GuessMove): GuessGame {
  const game = gameOf(before, move.day, move.film);
  if (game.end !== undefined) return inPlace(game, move.place);
  return inPlace(moved(game, move), move.place);
}

function moved(game: GuessGame, move: GuessMove): GuessGame {
  switch (move.does) {
    case 'giveUp':
      return lost(game);
    case 'clue':
      return move.clue === nextClue(game) ? { ...game, tries: [...game.tries, null] } : game;
    case 'try': {
      if (game.tries.includes(move.tried)) return game;
      const tried = { ...game, tries: [...game.tries, move.tried] };
      if (move.isRight) return wonBy(tried);
      return tried.tries.length < MOST_TRIES ? tried : lost(tried);
    }
  }
}

function lost(game: GuessGame): GuessGame {
  return { ...game, end: 'lost', played: game.played + 1, streak: 0 };
}

function wonBy(game: GuessGame): GuessGame {
  const streak = streakOn(game, addDays(game.day, -1)) + 1;
  const { played, won, best, day } = game;
  return {
    ...game,
    end: 'won',
    played: played + 1,
    won: won + 1,
    streak,
    best: Math.max(best, streak),
    lastWon: day,
  };
}

function inPlace(game: GuessGame, place: string | undefined): GuessGame {
  const { places } = game;
  if (place === undefined || places.includes(place) || places.length >= MOST_PLACES) return game;
  return { ...game, places: [...places, place] };
}

/** The same game where a place has another key now. */
export function movedGame(game: GuessGame, from: string, to: string): GuessGame {
  const places = game.places.map((place) => (place === from ? to : place));
  return { ...game, places: [...new Set(places)] };
}

/** One record of what was played before and since: the later day's game, and how all went on both. */
export function mergedGames(before: GuessGame, since: GuessGame): GuessGame {
  const places = [...new Set([...before.places, ...since.places])].slice(0, MOST_PLACES);
  // A day is played once: where it had ended, what was played of it since does not count.
  if (before.day === since.day && before.end !== undefined) return { ...before, places };
  const later = since.day >= before.day ? since : before;
  const tries = before.day === since.day ? triesOfBoth(before, since) : later.tries;
  const { streak, lastWon } = mergedStreak(before, since);
  const { day, film, end } = later;
  return {
    ...{ day, film, tries, ...(end ? { end } : {}) },
    played: before.played + since.played,
    won: before.won + since.won,
    streak,
    best: Math.max(before.best, since.best, streak),
    ...(lastWon ? { lastWon } : {}),
    places,
  };
}

function triesOfBoth(before: GuessGame, { tries, end }: GuessGame): GuessGame['tries'] {
  const first = before.tries.filter((tried) => tried === null || !tries.includes(tried));
  return cutTries({ tries: [...first, ...tries], end });
}

/** A run since goes on with the one before where no day lies between them; a day lost since ends both. */
function mergedStreak(before: GuessGame, since: GuessGame): Pick<GuessGame, 'streak' | 'lastWon'> {
  if (since.lastWon === undefined)
    return { streak: since.end === 'lost' ? 0 : before.streak, lastWon: before.lastWon };
  const { streak, lastWon } = since;
  const until = before.lastWon;
  if (streak === 0 || until === undefined || until < addDays(lastWon, -streak)) return { streak, lastWon };
  return { streak: before.streak + Math.max(0, daysFrom(until, lastWon)), lastWon };
}

const DAY_MS = 24 * 60 * 60 * 1000;
function daysFrom(first: IsoDate, last: IsoDate): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS);
}

/** What its player may be told of a game: which film it is only once it ended. */
export function toldGame({ film, ...game }: GuessGame): Omit<GuessGame, 'film'> & { readonly film?: FilmId } {
  return game.end === undefined ? game : { ...game, film };
}

/** How many clues are open: one from the start, one more with each try. */
export function openClues({ tries }: Pick<GuessGame, 'tries'>): number {
  return Math.min(tries.length + 1, MOST_TRIES);
}

/** The number of the clue that may be taken next; undefined where all are open: a try would not be left. */
export function nextClue(game: Pick<GuessGame, 'tries'>): number | undefined {
  const open = openClues(game);
  return open < MOST_TRIES ? open + 1 : undefined;
}

/** No more tries than there are: in a game that goes on one is left, in one that ended the last one stays. */
export function cutTries({ tries, end }: Pick<GuessGame, 'tries' | 'end'>): GuessGame['tries'] {
  const most = end === undefined ? MOST_TRIES - 1 : MOST_TRIES;
  if (tries.length <= most) return tries;
  return end === undefined ? tries.slice(0, most) : [...tries.slice(0, most - 1), ...tries.slice(-1)];
}

/** The streak as it is on a day: one that ended before yesterday is over. */
export function streakOn({ streak, lastWon }: GuessGame, day: IsoDate): number {
  return lastWon !== undefined && lastWon >= addDays(day, -1) ? streak : 0;
}
