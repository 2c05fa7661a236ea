import type { FilmRef } from '../../domain/film.ts';
import type { Locale } from '../../domain/locale.ts';
import type { PersonId, PersonRef } from '../../domain/person.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Tag } from '../../language/writing/tags.ts';
import type { Message } from '../../message/message.ts';
import type { Request } from '../../questions/index.ts';
import type { Poll, Turning } from '../../questions/question.ts';

/** A question one tap away: a button, a chip or a numbered choice. Labels are of 34 letters at most, and differ. */
export type Action = {
  readonly label: string;
  readonly request: Request;
  /** The same question about another film or person that the words could have meant: it is nothing to do with this one. */
  readonly isOther?: boolean;
  /** Goes on with the same answer: a platform may let it take the answer's place. Absent for any other question. */
  readonly turns?: Turning;
  /** What a numbered entry of the message says: a button where entries cannot be tapped. */
  readonly isListed?: boolean;
};

/** What goes back to a platform, whatever was asked. */
export type Reply = {
  readonly locale: Locale;
  /** The language with the place of the client: how it is written, and who is spoken to. */
  readonly tag: Tag;
  readonly request: Request | null;
  /** The request as it may be kept: the user's own sentence is not in it. */
  readonly storable: Request | null;
  readonly problem: Problem | null;
  /** The figures, as the JSON contract has them. */
  readonly answer: unknown;
  /** The numbered films of the message, in the order of their numbers. */
  readonly items: readonly FilmRef[];
  /** The film that a follow-up such as "and its votes?" is about. */
  readonly about: FilmRef | null;
  /** Whom the answer names, where it names one: "what else did he make?" is about them. */
  readonly aboutPerson?: PersonId | undefined;
  /** Other films that the title could have meant. */
  readonly alternatives: readonly FilmRef[];
  readonly people: readonly PersonRef[];
  readonly message: Message;
  /** What was taken for what, for the user's eyes: "Green Book (2018)" for "grean book". Said in the message, too. */
  readonly assumed: readonly string[];
  /** The words left out, as typed. Said in the message, too. */
  readonly ignored: readonly string[];
  /** Where it is a question back: what can be chosen, also as the first of `next`. Empty otherwise. */
  readonly ask: readonly Action[];
  /** True where it is to have no pictures: whoever reads it, or manages the place, chose so. */
  readonly isPlain?: boolean | undefined;
  /** About the user: where others read along, it is for nobody else. */
  readonly personal: boolean;
  /** True where others read along and nobody but who asked need read it. */
  readonly isAside?: boolean | undefined;
  /** A vote that the place is to hold after it. */
  readonly poll?: Poll | undefined;
  readonly next: readonly Action[];
  /** Sentences that the message shows as examples: each is one of `next`, too, once it is heard. */
  readonly examples?: readonly string[];
  /** "That was wrong": for who asked, of a sentence that was heard; absent where nothing is collected. */
  readonly wrong?: Action | undefined;
};
