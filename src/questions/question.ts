import type { z } from 'zod';
import type { IsoDate } from '../domain/calendar.ts';
import type { FilmId, FilmRef } from '../domain/film.ts';
import type { ByLocale, Locale } from '../domain/locale.ts';
import type { PersonId, PersonRef } from '../domain/person.ts';
import type { Problem } from '../domain/problem.ts';
import type { Say } from '../language/say.ts';
import type { Tag } from '../language/writing/tags.ts';
import type { Message } from '../message/message.ts';
import type { Recommender } from '../recommend/recommender.ts';
import type { AnySlot } from '../slots/slot.ts';
import type { Catalog } from '../store/catalog.ts';
import type { Reports } from './parts/reports.ts';

/** What every question may use to prepare itself, once, at boot. */
export type World = { readonly catalog: Catalog; readonly recommender: Recommender };

/** What is known of the moment and the user when a question is answered. */
export type Circumstances = {
  readonly today: IsoDate;
  readonly locale: Locale;
  /** The language with the place of the client, where it tells one. */
  readonly tag?: Tag | undefined;
  /** A number in [0, 1): chance is passed in, so that answers can be repeated. */
  readonly random: () => number;
  readonly user: UserData;
  /** Films that were refused in this talk: lists of films leave them out. */
  readonly refused?: readonly FilmId[] | undefined;
  /** What whoever asks may report as misheard; absent where nothing is collected. */
  readonly reports?: Reports | undefined;
};

/** The part of a user's data that questions read and change. */
export type UserData = {
  /** The films marked as seen, in the order in which they were. */
  readonly seen: () => ReadonlySet<FilmId>;
  /** Those that are not to be recommended: the seen ones, unless the user wants them all the same. */
  readonly hidden: () => ReadonlySet<FilmId>;
  readonly markSeen: (film: FilmId) => void;
  readonly clearSeen: () => void;
  readonly showSeen: (show: boolean) => void;
  readonly chooseLocale: (locale: Locale) => void;
  /** All that is kept, as data. */
  readonly everything: () => KeptOfUser;
  /** True where the user was asked within the last minutes whether to erase all of it. */
  readonly isAsked: () => boolean;
  readonly ask: () => void;
  readonly withdraw: () => void;
  readonly forget: () => void;
  /** What the user erased and may still have back. */
  readonly erased: () => ErasedOfUser | undefined;
  readonly restore: () => void;
};

/** Further data beside it, such as the conversation, is for the user's eyes alone. */
export type KeptOfUser = {
  readonly locale?: Locale | undefined;
  readonly seen: readonly FilmId[];
  readonly erased?: ErasedOfUser;
  readonly [more: string]: unknown;
};
/** When, and until when it can be had back: instants as ISO 8601 has them. */
export type ErasedOfUser = { readonly at: string; readonly until: string };

type Slots = Readonly<Record<string, AnySlot>>;
type ValueOf<S> = S extends { readonly schema: z.ZodType<infer T> } ? T : never;

/** A question with its slots filled, by ids and never by titles. */
export type RequestOf<R extends Slots, O extends Slots> = { readonly kind: string } & {
  readonly [K in keyof R]: ValueOf<R[K]>;
} & { readonly [K in keyof O]?: ValueOf<O[K]> | undefined };
export type Request = { readonly kind: string } & Readonly<Record<string, unknown>>;

/** What a follow-up may point back to: "and its votes?", "what else did he make?". */
export type About = { readonly film?: FilmRef | undefined; readonly person?: PersonId | undefined };

/** A request one tap away; `of` names the film or person it is about where several could be meant. */
export type Next = Request | { readonly request: Request; readonly of: FilmRef | PersonRef };

/** What a question says in one language. */
export type Words<Q, A> = {
  /** The command's name: lower-case letters only, so that every platform takes it. */
  readonly command: string;
  /** Other names of the command, by which it is known but not listed. */
  readonly aliases?: readonly string[];
  /** What the command does, up to 100 characters. */
  readonly about: string;
  /** What each slot is called and asks for, up to 100 characters. */
  readonly slots: Readonly<Record<string, string>>;
  /** Phrase templates it is heard by; see `compilePhrase`. */
  readonly phrases: readonly string[];
  /** Sentences that work: the help, the hint when nothing was understood, and tests. */
  readonly examples: readonly string[];
  /** A button's or chip's label that leads to this request; up to 34 characters. */
  readonly button: string | ((request: Q, say: Say) => string);
  readonly message: (answer: A, say: Say, request: Q) => Message;
};

export type DependsOn = 'user' | 'chance';

/**
 * What answering does to what is kept of the user. Where `where` names slots, only a request that fills one of them does
 * it ("seen" alone lists, "seen" with a film marks).
 */
export type Changes = { readonly how: 'writes' | 'erases'; readonly where?: readonly string[] };

export type Question<Kind extends string, R extends Slots, O extends Slots, A> = {
  readonly kind: Kind;
  /** Slots that must be filled. */
  readonly slots: R;
  /** Slots that may be filled. */
  readonly optional: O;
  /** About the user, not about films: where others read along, its answer is for nobody else. */
  readonly personal?: boolean;
  /** Shows or changes what is kept of the user: where others read along it is not answered, but offered in private. */
  readonly private?: true;
  /** False where it is not for whoever asks, or not any more: that is said at once, also where others read along. */
  readonly concerns?: (request: RequestOf<R, O>, circumstances: Circumstances) => boolean;
  /** How it changes what is kept of the user; absent where it only reads. */
  readonly changes?: Changes;
  /** True where it hands out what is kept of the user: like what changes it, never heard in a sentence about more. */
  readonly handsOut?: true;
  /** True where it has an answer about films that have not come out; the others get the problem `unreleased`. */
  readonly takesUnreleased?: true;
  /** Heard in sentences only, to be answered in a line: it has no command, and no part in the help. */
  readonly declines?: boolean;
  /** What the answer depends on beside the catalog: what is kept of the user, or chance. Such answers are not cached. */
  readonly dependsOn?: DependsOn;
  /** What slots hold where nothing was said. */
  readonly defaults?: { readonly [K in keyof (R & O)]?: ValueOf<(R & O)[K]> };
  /** The request as it may be kept and put into buttons, where that differs: never the user's own sentence. */
  readonly keep?: (answer: A, request: RequestOf<R, O>) => Request;
  /** Optional slots that mean something only together ("25 de diciembre"). */
  readonly together?: readonly (keyof O & string)[];
  /** Compiles its SQL once and returns what answers a request. */
  readonly prepare: (world: World) => (request: RequestOf<R, O>, circumstances: Circumstances) => A | Problem;
  /** The answer's figures as the JSON contract has them; the answer itself where absent. */
  readonly figures?: (answer: A, locale: Locale) => unknown;
  /** What the figures are made of, for the description of the API. */
  readonly shape?: z.ZodType;
  /** The numbered films of the answer, in the order of their numbers. */
  readonly items?: (answer: A) => readonly FilmRef[];
  /** True where a film of the answer may be refused ("not the first one"): the others are asked for then. */
  readonly refusable?: true;
  /** The film or person that a follow-up such as "and its votes?" is about. */
  readonly about?: (answer: A) => About;
  /** Requests of which one must be chosen first: the answer is a question back, its words are the message. Empty: answered. */
  readonly asks?: (answer: A, request: RequestOf<R, O>) => readonly Request[];
  /** Questions that come naturally after this answer. */
  readonly next?: (answer: A, request: RequestOf<R, O>) => readonly Next[];
  readonly words: ByLocale<Words<RequestOf<R, O>, A>>;
};

// biome-ignore-start lint/suspicious/noExplicitAny: a registry holds questions of every shape; each is checked where it is defined.
export type AnyQuestion = {
  readonly kind: string;
  readonly slots: Slots;
  readonly optional: Slots;
  readonly takesUnreleased?: true;
  readonly together?: readonly string[];
  readonly personal?: boolean;
  readonly private?: true;
  readonly concerns?: (request: any, circumstances: Circumstances) => boolean;
  readonly changes?: Changes;
  readonly handsOut?: true;
  readonly declines?: boolean;
  readonly dependsOn?: DependsOn;
  readonly defaults?: Readonly<Record<string, unknown>>;
  readonly keep?: (answer: any, request: any) => Request;
  readonly prepare: (world: World) => (request: any, circumstances: Circumstances) => any;
  readonly figures?: (answer: any, locale: Locale) => unknown;
  readonly shape?: z.ZodType;
  readonly items?: (answer: any) => readonly FilmRef[];
  readonly refusable?: true;
  readonly about?: (answer: any) => About;
  readonly asks?: (answer: any, request: any) => readonly Request[];
  readonly next?: (answer: any, request: any) => readonly Next[];
  readonly words: ByLocale<Words<any, any>>;
};
// biome-ignore-end lint/suspicious/noExplicitAny: see above

/** How a request changes what is kept of the user; undefined where it only reads. */
export function changeOf({ changes }: AnyQuestion, request: Request): Changes['how'] | undefined {
  if (!changes) return undefined;
  const { how, where } = changes;
  return !where || where.some((slot) => request[slot] !== undefined) ? how : undefined;
}

/** Declares a question; everything about it is in its one file. */
export function defineQuestion<const Kind extends string, R extends Slots, O extends Slots, A>(
  question: Question<Kind, R, O, A>,
): AnyQuestion {
  return question as unknown as AnyQuestion;
}
