import type { IsoDate } from './calendar.ts';
import type { OwnList } from './own-films.ts';

/** A line of a file of films: how it names one, and which lists it is for. */
export type FilmLine = {
  /** Of the file, from 1. */
  readonly line: number;
  readonly title?: string | undefined;
  readonly originalTitle?: string | undefined;
  readonly year?: number | undefined;
  /** Such as tt0113277. */
  readonly imdbId?: string | undefined;
  readonly tmdbId?: number | undefined;
  /** A series or a game: a film may have its title and year. */
  readonly isSeries?: true;
  readonly lists: readonly Exclude<OwnList, 'rated'>[];
  /** From 0.5 to 10 by halves, and the day; absent where the file has none. */
  readonly rating?: { readonly score: number; readonly on?: IsoDate | undefined } | undefined;
};

/** Why a file is not read. */
export const fileFaults = [
  'tooLarge',
  'tooLong',
  'zip',
  'noColumns',
  'noList',
  'empty',
  'notThere',
  'notFetched',
] as const;
export type FileFault = (typeof fileFaults)[number];

/** A file of films as it was read, with the lines of it that could not be; or why it was not read. */
export type FilmFile =
  | { readonly lines: readonly FilmLine[]; readonly unreadable: readonly number[] }
  | { readonly fault: FileFault };

/** What a file has at most. */
export const FILE_LIMITS = { bytes: 5 * 1024 * 1024, lines: 20_000 } as const;
