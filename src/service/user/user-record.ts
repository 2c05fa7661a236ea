import type { Daily } from '../../domain/daily.ts';
import { afterMove, type GuessGame, type GuessMove, mergedGames } from '../../domain/daily-guess.ts';
import type { FilmId } from '../../domain/film.ts';
import type { Locale } from '../../domain/locale.ts';

/** What is kept of a user: nothing else, and no text. */
export type UserRecord = {
  readonly locale?: Locale | undefined;
  /** In the order in which they were marked. */
  readonly seen: readonly FilmId[];
  /** True where seen films are recommended all the same. */
  readonly showSeen?: boolean | undefined;
  /** False where answers come without pictures in their own chats. */
  readonly pictures?: boolean | undefined;
  /** The daily guess as it was last played. */
  readonly guess?: GuessGame | undefined;
  /** When the film of the day is sent to them, and to which chat of theirs. */
  readonly daily?: OwnDaily | undefined;
};

/** `address` is the chat as its platform is written to. */
export type OwnDaily = Daily & { readonly address: string };

export const newUser: UserRecord = { seen: [] };

/** True where nothing was ever told or chosen. */
export function isNothing({ seen, ...choices }: UserRecord): boolean {
  return seen.length === 0 && Object.values(choices).every((choice) => choice === undefined);
}

/** The record with one that was erased put back: of both the newer choices hold, the films of both, and what both played. */
export function restoredUser(erased: UserRecord, since: UserRecord): UserRecord {
  const seen = [...erased.seen.filter((id) => !since.seen.includes(id)), ...since.seen];
  const guess = erased.guess && since.guess ? mergedGames(erased.guess, since.guess) : undefined;
  return { ...erased, ...since, seen, ...(guess ? { guess } : {}) };
}

/** One thing that a user changes; apart from the record, so that two changes at once both hold. */
export type UserChange =
  | { readonly change: 'locale'; readonly locale: Locale }
  | { readonly change: 'seen'; readonly film: FilmId }
  | { readonly change: 'clearSeen' }
  | { readonly change: 'showSeen'; readonly showSeen: boolean }
  | { readonly change: 'pictures'; readonly pictures: boolean }
  | { readonly change: 'guess'; readonly move: GuessMove }
  | { readonly change: 'daily'; readonly daily: OwnDaily | undefined };

/** The record after a change. */
export function changedUser(user: UserRecord, change: UserChange): UserRecord {
  switch (change.change) {
    case 'locale':
      return { ...user, locale: change.locale };
    case 'seen':
      return { ...user, seen: [...user.seen.filter((id) => id !== change.film), change.film] };
    case 'clearSeen':
      return { ...user, seen: [] };
    case 'showSeen':
      return { ...user, showSeen: change.showSeen };
    case 'pictures':
      return { ...user, pictures: change.pictures };
    case 'guess':
      return { ...user, guess: afterMove(user.guess, change.move) };
    case 'daily': {
      const { daily: _before, ...rest } = user;
      return change.daily ? { ...rest, daily: change.daily } : rest;
    }
  }
}

/** What a user is sent, without where to. */
export function dailyOf({ address: _address, ...daily }: OwnDaily): Daily {
  return daily;
}
