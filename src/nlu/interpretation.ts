import type { FilmId, FilmRef } from '../domain/film.ts';
import type { Locale } from '../domain/locale.ts';
import type { PersonRef } from '../domain/person.ts';
import type { Problem } from '../domain/problem.ts';
import type { Request } from '../questions/index.ts';
import type { AnyQuestion, AnyRequest } from '../questions/question.ts';
import type { Assumption } from './rank/assume.ts';

/** What a sentence was heard as. */
export type Interpretation =
  | {
      readonly request: Request;
      readonly question: AnyQuestion;
      /** Other films and people that the words could mean. */
      readonly others: readonly (FilmRef | PersonRef)[];
      /** Names that are only near what was typed, or a piece of it. */
      readonly assumed?: readonly Assumption[];
      /** Words that may have narrowed the question and that nothing explains, as typed. */
      readonly ignored?: readonly string[];
      /** The language of the phrase it was heard by. */
      readonly locale?: Locale;
      /** True where it changes or goes on with what was asked before. */
      readonly goesOn?: boolean;
      /** A film that is not wanted. */
      readonly refused?: FilmId | undefined;
      /** What the same words tell of the user as well: it is kept where they say so by a button. */
      readonly keeps?: AnyRequest;
      /** The language that its words are of, where nothing else tells one. */
      readonly hint?: Locale;
      /** True where nothing but names was said: the words of a title are of no language. */
      readonly isNamesAlone?: true;
    }
  | {
      readonly problem: Problem;
      /** Questions that come nearest to what was said. */
      readonly nearest: readonly AnyQuestion[];
      /** What was understood of the request. */
      readonly partial?: AnyRequest;
      /** Where nothing was understood as a whole: the parts that say something, as typed. */
      readonly understood?: readonly string[];
      /** What may have been meant, likeliest first, where nothing is likely enough. */
      readonly offers?: readonly { readonly request: Request; readonly question: AnyQuestion }[];
      readonly locale?: Locale;
    };
