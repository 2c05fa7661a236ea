import type { IsoDate } from './calendar.ts';
import type { FilmRef } from './film.ts';
import type { FileFault } from './film-file.ts';
import type { OwnList } from './own-films.ts';
import type { PersonRef } from './person.ts';

/** What could have been meant: a film, a person, or a plain value with its words. */
export type Candidate = FilmRef | PersonRef | { readonly name: string };

/** An expected failure: a value with words for the user, never thrown. */
export type Problem =
  | { readonly problem: 'notUnderstood' }
  | {
      readonly problem: 'unknown';
      readonly slot: string;
      readonly typed: string;
      readonly nearest: readonly Candidate[];
    }
  /** Asked back: one of the reply's `ask` is to be chosen. */
  | { readonly problem: 'ambiguous' }
  /** A date that no calendar has; where its month is one, that month's days. */
  | {
      readonly problem: 'noSuchDate';
      readonly typed: string;
      /** The field that it was typed into, where it was one. */
      readonly slot?: string;
      readonly year?: number;
      readonly month?: number;
      readonly days?: number;
    }
  /** A time that names no days ("a while ago"), where all years would be another question. */
  | { readonly problem: 'unclearDate'; readonly typed: string; readonly slot?: string }
  | { readonly problem: 'missing'; readonly slot: string }
  | { readonly problem: 'unreleased'; readonly film: FilmRef; readonly releaseDate: IsoDate | null }
  | { readonly problem: 'noData'; readonly about: string }
  /** A list of the user's own on which nothing is. */
  | { readonly problem: 'emptyList'; readonly list: OwnList }
  /** A file that was sent is not read. */
  | { readonly problem: 'unreadFile'; readonly why: FileFault }
  /** What was asked to be kept, or forgotten, could not be: user data is out of reach. */
  | { readonly problem: 'notKept' }
  /** Nothing is kept of whoever asks here: there is nothing to note, to show or to erase. */
  | { readonly problem: 'guest' }
  /** It would change what is kept of the user, by a way of asking that only reads. */
  | { readonly problem: 'readOnly' };

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}
