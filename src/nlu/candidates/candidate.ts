import type { FilmId } from '../../domain/film.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import type { Mention, SlotValues } from '../../slots/slot.ts';
import type { By } from './explained.ts';
import type { Template } from './grammar.ts';

/** One way to understand a sentence, and how well it explains the words. */
export type Candidate = {
  readonly question: AnyQuestion;
  readonly template: Template;
  readonly values: SlotValues;
  /** Names that the phrase wants and that no words gave. */
  readonly missing: readonly string[];
  readonly names: readonly Mention[];
  /** Dates, genres and the like that were taken. */
  readonly filters: readonly Mention[];
  /** True for the words that are explained. */
  readonly explained: readonly boolean[];
  /** What explains each word. */
  readonly by: readonly By[];
  /** The phrase's own words that were heard stand in its order. */
  readonly isOrdered: boolean;
  /** How many filters are taken in another form than their first. */
  readonly seconds: number;
  /** How many names it takes from the talk. */
  readonly filled?: number;
  /** A film that is said not to be wanted. */
  readonly refused?: FilmId | undefined;
  /** True where a phrase of the other language reads it nearly as well. */
  readonly isEither?: boolean;
  /** Where it reads a clause only: its first and last word. */
  readonly clause?: { readonly from: number; readonly to: number };
  readonly score: number;
  /** Weight of the words left unexplained, and of all. */
  readonly unexplained: number;
  readonly total: number;
};
