import type { z } from 'zod';
import type { Catalog } from '../catalog/catalog.ts';
import type { Covered } from '../catalog/coverage.ts';
import type { NameMatch } from '../catalog/names/name-match.ts';
import type { NameResolver } from '../catalog/names/name-resolver.ts';
import type { IsoDate } from '../domain/calendar.ts';
import type { FilmRef } from '../domain/film.ts';
import type { ByLocale, Locale } from '../domain/locale.ts';
import type { PersonRef, Role } from '../domain/person.ts';
import type { Problem } from '../domain/problem.ts';
import type { Evidence, WordFame } from './names/name-evidence.ts';
import type { Sentence } from './sentence.ts';

/** What reading a slot needs beside the text. */
export type Reading = {
  readonly catalog: Catalog;
  readonly titles: NameResolver;
  readonly people: NameResolver;
  readonly sagas: NameResolver;
  /** How well known the best known name with a word in it is. */
  readonly fame: WordFame;
  /** How many words of a text the index of stories knows, in either language. */
  readonly told: (text: string) => number;
  /** How usual a word is in the stories of this catalog: 0 where it is in none, 1 where it is as usual as love. */
  readonly topicOf: (word: string) => number;
  /** What stories are about by some words, as it is kept; undefined where the index does not know all of them. */
  readonly topicNamed: (text: string) => string | undefined;
  readonly locale: Locale;
  readonly today: IsoDate;
};

/** Values of slots by their names in a request, as the contract spells them ("film", "excludeGenre", "from" …). */
export type SlotValues = Readonly<Record<string, unknown>>;

/** What an autocomplete offers: `value` is read back by the slot, `name` is shown. */
export type Choice = { readonly name: string; readonly value: string };

export type NameKind = 'film' | 'person' | 'collection';

/** Words of a sentence that say something: from token `from` up to, not including, `to`. */
export type Mention = {
  readonly from: number;
  readonly to: number;
  /** Slot values that the words may give, best first; a question takes the first that fits its slots. */
  readonly gives: readonly SlotValues[];
  /** 0 to 1: how sure it is that these words mean this. */
  readonly trust: number;
  /** A film, person or saga: chosen among the mentions of names rather than simply added. */
  readonly name?: NameKind;
  /** True where the words are only near the name: taken where a phrase wants a name, never as a mere filter. */
  readonly repaired?: boolean;
  /** The spelling by which a name was found; absent for what is pointed at ("the second one"). */
  readonly match?: NameMatch;
  /** How well the words show that it is meant, where that does not follow from `match`. */
  readonly evidence?: Evidence;
  /** How far the year said beside the title is from the film's, in years; absent where none was said. */
  readonly yearsOff?: number;
  /** A date that is none, or that names no days: what is taken for it is only the nearest, and is told, never answered. */
  readonly notDate?: NotDate;
  /** True where a story may say it as well: taken as a filter only where there is none. */
  readonly isAside?: true;
  /** Others that the same words could mean, best first. */
  readonly others?: readonly (FilmRef | PersonRef)[];
};

/** Why a date is none: no calendar has it, or nobody can tell which days are meant. */
export type NotDate =
  | {
      readonly problem: 'noSuchDate';
      readonly year?: number;
      readonly month?: number;
      readonly days?: number;
    }
  | { readonly problem: 'unclearDate' };

/** What a slot is called where it is an option of a command, and what it asks for where its question does not say. */
export type SlotWords = {
  /** Lower case, no spaces, up to 32 characters. */
  readonly name: string;
  /** Up to 100 characters. */
  readonly about: string;
  /** What a command without it is answered with. */
  readonly ask?: string;
};

/** One kind of value that questions take: one file a slot. */
export type Slot<T> = {
  readonly schema: z.ZodType<T>;
  /** Null where it travels in buttons only: nobody types it. */
  readonly words: ByLocale<SlotWords> | null;
  /** Reads what was typed into a command's option or picked from its choices. */
  readonly read: (typed: string, reading: Reading) => T | Problem;
  /** Choices for what has been typed so far. */
  readonly suggest?: (typed: string, reading: Reading) => readonly Choice[];
  /** Finds the slot in a sentence. */
  readonly hear?: (sentence: Sentence, reading: Reading) => readonly Mention[];
  /** Finds it in the text of its own option or command, where it needs fewer words ("Fri 13"); as in a sentence where absent. */
  readonly hearOwn?: (sentence: Sentence, reading: Reading) => readonly Mention[];
  /** What the whole of a sentence names, spelled right: for the text after a command, which mostly is nothing else. */
  readonly hearWhole?: (sentence: Sentence, reading: Reading) => Mention | undefined;
  /** Typed as a number, within the bounds of its schema: where it can be, digits are asked for and checked at once. */
  readonly inDigits?: true;
  /** Its words are words of titles ("return", "the cast"): in the text of a name it is heard after the name only, in a form's never. */
  readonly apart?: true;
  /** A text of the user's own: it is never kept, nor put into a button. */
  readonly freeText?: true;
  /** The slot without which it means nothing: acting or directing, and nobody who does. */
  readonly beside?: string;
  /** Where it is a person: what they are asked about as. */
  readonly role?: Role;
  /** What of films its value is about, that a source may know of some films only. */
  readonly rests?: 'people' | Exclude<Covered, 'cast' | 'director'>;
  /** Where it is a name: false for one that the catalog has no longer. */
  readonly isThere?: (id: number, catalog: Catalog) => boolean;
  /** Where it holds several names: the id of each. */
  readonly ids?: (value: T) => readonly number[];
  /** Says in one way what several slots can say in more than one ("comedy" alone is no list of genres). */
  readonly settle?: (values: SlotValues) => SlotValues;
  /** Words whose spelling is corrected when mistyped. */
  readonly vocabulary?: readonly string[];
  /** The value as the JSON contract shows it; itself where absent. */
  readonly show?: (value: T, catalog: Catalog) => unknown;
  /** Other slots by which the contract shows the value as well. */
  readonly alsoShown?: (value: T) => SlotValues;
  /** What `show` gives, for the description of the API; a value that is not shown as itself is typed as a name. */
  readonly shown?: z.ZodType;
};

/** What is done with a slot's own values. */
type OfValues = 'ids' | 'show' | 'alsoShown';

/** A slot of whatever type: what it gives is unknown, and what takes its own values is called by `value-of.ts`. */
export type AnySlot = Omit<Slot<unknown>, OfValues> & Pick<Slot<never>, OfValues>;
