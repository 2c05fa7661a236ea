import type { Daily } from '../../domain/daily.ts';
import {
  afterMove,
  type GuessGame,
  type GuessMove,
  mergedGames,
  movedGame,
} from '../../domain/daily-guess.ts';
import type { FilmId } from '../../domain/film.ts';
import type { Locale } from '../../domain/locale.ts';
import {
  type ImportedFilms,
  type OwnList,
  type Rating,
  withLast,
  withMissing,
  withMissingRatings,
  withRating,
} from '../../domain/own-films.ts';
import { isSameTaste, type Taste, withTaste } from '../../domain/taste.ts';

/** What is kept of a user: nothing else, and no text. */
export type UserRecord = {
  readonly locale?: Locale | undefined;
  /** In the order in which they were marked. */
  readonly seen: readonly FilmId[];
  /** To be watched, in the order in which they were listed. */
  readonly watch?: readonly FilmId[] | undefined;
  /** In the order of their days. */
  readonly rated?: readonly Rating[] | undefined;
  /** What they said to like or dislike, the last one last. */
  readonly tastes?: readonly Taste[] | undefined;
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
export function isNothing(user: UserRecord): boolean {
  return Object.values(user).every(
    (value) => value === undefined || (Array.isArray(value) && value.length === 0),
  );
}

/** The record with one that was erased put back: of both the newer choices hold, the films of both, and what both played. */
export function restoredUser(erased: UserRecord, since: UserRecord): UserRecord {
  const guess = erased.guess && since.guess ? mergedGames(erased.guess, since.guess) : undefined;
  return withoutEmpty({
    ...erased,
    ...since,
    seen: joined(erased.seen, since.seen),
    watch: joined(erased.watch, since.watch),
    rated: withMissingRatings(since.rated ?? [], erased.rated ?? []),
    tastes: (since.tastes ?? []).reduce(withTaste, erased.tastes ?? []),
    ...(guess ? { guess } : {}),
  });
}

/** Films of before, then those since. */
function joined(before: readonly FilmId[] = [], since: readonly FilmId[] = []): readonly FilmId[] {
  return [...before.filter((id) => !since.includes(id)), ...since];
}

/** What is empty is not there, apart from the films seen. */
function withoutEmpty(user: UserRecord): UserRecord {
  const { watch, rated, tastes, ...rest } = user;
  return {
    ...rest,
    ...(watch?.length ? { watch } : {}),
    ...(rated?.length ? { rated } : {}),
    ...(tastes?.length ? { tastes } : {}),
  };
}

/** One thing that a user changes; apart from the record, so that two changes at once both hold. */
export type UserChange =
  | { readonly change: 'locale'; readonly locale: Locale }
  | { readonly change: 'seen'; readonly film: FilmId }
  | { readonly change: 'watch'; readonly film: FilmId }
  | { readonly change: 'rate'; readonly rating: Rating }
  | { readonly change: 'taste'; readonly taste: Taste }
  | { readonly change: 'dropTaste'; readonly taste: Pick<Taste, 'about' | 'value'> }
  /** Takes a film off a list. */
  | { readonly change: 'unlist'; readonly list: OwnList; readonly film: FilmId }
  | { readonly change: 'clear'; readonly list: OwnList | 'tastes' }
  /** Adds what is not there yet; nothing that is there is changed. */
  | { readonly change: 'import'; readonly films: ImportedFilms }
  | { readonly change: 'showSeen'; readonly showSeen: boolean }
  | { readonly change: 'pictures'; readonly pictures: boolean }
  | { readonly change: 'guess'; readonly move: GuessMove }
  /** A place that they play in has another key now. */
  | { readonly change: 'guessPlace'; readonly from: string; readonly to: string }
  | { readonly change: 'daily'; readonly daily: OwnDaily | undefined };

/** The record after a change. */
export function changedUser(user: UserRecord, change: UserChange): UserRecord {
  switch (change.change) {
    case 'locale':
      return { ...user, locale: change.locale };
    case 'seen':
      return { ...user, seen: withLast(user.seen, change.film) };
    case 'watch':
      return { ...user, watch: withLast(user.watch ?? [], change.film) };
    case 'rate':
      return { ...user, rated: withRating(user.rated ?? [], change.rating) };
    case 'taste':
      return { ...user, tastes: withTaste(user.tastes ?? [], change.taste) };
    case 'dropTaste':
      return withoutEmpty({
        ...user,
        tastes: user.tastes?.filter((taste) => !isSameTaste(taste, change.taste)),
      });
    case 'unlist':
      return withoutEmpty(unlisted(user, change.list, change.film));
    case 'clear':
      return withoutEmpty({ ...user, [change.list]: [] });
    case 'import':
      return withoutEmpty(withImported(user, change.films));
    case 'showSeen':
      return { ...user, showSeen: change.showSeen };
    case 'pictures':
      return { ...user, pictures: change.pictures };
    case 'guess':
      return { ...user, guess: afterMove(user.guess, change.move) };
    case 'guessPlace':
      return user.guess ? { ...user, guess: movedGame(user.guess, change.from, change.to) } : user;
    case 'daily': {
      const { daily: _before, ...rest } = user;
      return change.daily ? { ...rest, daily: change.daily } : rest;
    }
  }
}

function unlisted(user: UserRecord, list: OwnList, film: FilmId): UserRecord {
  if (list === 'rated') return { ...user, rated: user.rated?.filter((rating) => rating.film !== film) };
  return { ...user, [list]: user[list]?.filter((id) => id !== film) };
}

function withImported(user: UserRecord, { watch, seen, rated }: ImportedFilms): UserRecord {
  return {
    ...user,
    seen: withMissing(user.seen, seen),
    watch: withMissing(user.watch ?? [], watch),
    rated: withMissingRatings(user.rated ?? [], rated),
  };
}

/** What a user is sent, without where to. */
export function dailyOf({ address: _address, ...daily }: OwnDaily): Daily {
  return daily;
}
