import type { z } from 'zod';
import type { FilmRef } from '../domain/film.ts';
import { type ByLocale, byLocale, type Locale } from '../domain/locale.ts';
import type { PersonId, PersonRef } from '../domain/person.ts';
import { isProblem, type Problem } from '../domain/problem.ts';
import type { Formatter } from '../language/format.ts';
import type { Lexicon } from '../language/locales/lexicon.ts';
import type { Message } from '../message/message.ts';
import type { AnySlot, SlotValues, SlotWords } from '../slots/slot.ts';
import type { Dependencies, RequestContext } from './request-context.ts';

type Slots = Readonly<Record<string, AnySlot>>;
type ValueOf<S> = S extends { readonly schema: z.ZodType<infer T> } ? T : never;

/** A question with its slots filled, by ids and never by titles. */
type RequestOf<Kind extends string, R extends Slots, O extends Slots> = { readonly kind: Kind } & {
  readonly [K in keyof R]: ValueOf<R[K]>;
} & { readonly [K in keyof O]?: ValueOf<O[K]> | undefined };

/**
 * A request of whatever question, its slots by name: for what reads, edits, packs or shows any of them, and for questions,
 * which do not know one another. `Request` in `index.ts` is the union of those that there are.
 */
export type AnyRequest = { readonly kind: string } & SlotValues;

/** What a follow-up may point back to: "and its votes?", "what else did he make?". */
export type About = { readonly film?: FilmRef | undefined; readonly person?: PersonId | undefined };

/** How an answer is gone on with: the next page of its list, or the list of what it counted. */
export type Turning = 'page' | 'list';

/** A request one tap away; `of` names the film or person it is about where several could be meant. */
export type Next =
  | AnyRequest
  | { readonly request: AnyRequest; readonly of: FilmRef | PersonRef }
  | { readonly request: AnyRequest; readonly turns: Turning };

/** What a question says in one language, beside the words of its answers. */
type Wording<Q> = {
  /** The command's name: lower-case letters only, so that every platform takes it. */
  readonly command: string;
  /** Other names of the command, by which it is known but not listed. */
  readonly aliases?: readonly string[];
  /** What the command does, up to 100 characters. */
  readonly about: string;
  /** What each slot is called and asks for, up to 100 characters. */
  readonly slots: Readonly<Record<string, string>>;
  /** Sentences that work: the help, the hint when nothing was understood, and tests. */
  readonly examples: readonly string[];
  /** A button's or chip's label that leads to this request; up to 34 characters. */
  readonly button: string | ((request: Q, format: Formatter) => string);
};
export type Words<Q, A> = Wording<Q> & {
  readonly message: (answer: A, format: Formatter, request: Q) => Message;
};

/** On a `player` depends what is answered to everybody, to guests as to somebody who was never met. */
type DependsOn = 'user' | 'player' | 'chance';

/**
 * What answering does to what is kept of the user. Where `where` names slots, only a request that fills one of them does
 * it ("seen" alone lists, "seen" with a film marks).
 */
type Changes = { readonly how: 'writes' | 'erases'; readonly where?: readonly string[] };

/** What is to be known of a question, whatever its requests and answers are. */
type Traits<Kind extends string, R extends Slots, O extends Slots> = {
  readonly kind: Kind;
  /** The phrase templates it is heard by in a language; see `compilePhrase`. */
  readonly phrases: (words: Lexicon) => readonly string[];
  /** Slots that must be filled. */
  readonly slots: R;
  /** Slots that may be filled. */
  readonly optional: O;
  /** About the user, not about films: where others read along, its answer is for nobody else. */
  readonly personal?: boolean;
  /** Shows or changes what is kept of the user: where others read along it is not answered, but offered in private. */
  readonly private?: true;
  /** How it changes what is kept of the user; absent where it only reads. */
  readonly changes?: Changes;
  /** True for a game, which is told how others fare in the place where it is played; near spelling is good enough for its titles. */
  readonly plays?: true;
  /** True where the place that it is asked in may be sent its answer every day. */
  readonly subscribes?: true;
  /** True where it shows and changes what is chosen for the place that it is asked in. */
  readonly settles?: true;
  /** True where the place that it is asked in holds something together: its card is everybody's there, whoever asked. */
  readonly hosts?: true;
  /** True where it tells of all that is kept of the user. */
  readonly tellsAll?: true;
  /** True where what its own buttons ask for is answered in the place of the answer that they stand under. */
  readonly inPlace?: true;
  /** True where it hands out what is kept of the user: like what changes it, never heard in a sentence about more. */
  readonly handsOut?: true;
  /** What the file that it takes beside its slots is called and asks for; absent where it takes none. */
  readonly takesFile?: ByLocale<SlotWords>;
  /** True where it has an answer about films that have not come out; the others get the problem `unreleased`. */
  readonly takesUnreleased?: true;
  /** Sentences that its answer shows, each to be one tap away. */
  readonly offers?: (locale: Locale) => readonly string[];
  /** Heard in sentences only, to be answered in a line: it has no command, and no part in the help. */
  readonly declines?: boolean;
  /** What the answer depends on beside the catalog: what is kept of the user, or chance. Such answers are not cached. */
  readonly dependsOn?: DependsOn;
  /** What the figures are made of, for the description of the API. */
  readonly shape?: z.ZodType;
  /** True where a film of the answer may be refused ("not the first one"): the others are asked for then. */
  readonly refusable?: true;
};

/** A vote that the platform of the place is to hold: what is asked, and what can be chosen. */
export type Poll = { readonly question: string; readonly options: readonly string[] };

/** What is made of the answers to a kind of requests. */
type Makes<Q, A> = {
  /** The request as it may be kept and put into buttons, where that differs: never the user's own sentence. */
  readonly keep?: (answer: A, request: Q) => AnyRequest;
  /** The answer's figures as the JSON contract has them; the answer itself where absent. */
  readonly figures?: (answer: A, locale: Locale) => unknown;
  /** The numbered films of the answer, in the order of their numbers. */
  readonly items?: (answer: A) => readonly FilmRef[];
  /** The film or person that a follow-up such as "and its votes?" is about. */
  readonly about?: (answer: A) => About;
  /** Requests of which one must be chosen first: the answer is a question back, its words are the message. Empty: answered. */
  readonly asks?: (answer: A, request: Q) => readonly Next[];
  /** Questions that come naturally after this answer. */
  readonly next?: (answer: A, request: Q) => readonly Next[];
  /** A vote to be held after this answer. */
  readonly poll?: (answer: A, format: Formatter) => Poll | undefined;
  /** True where nobody but who asked need read this answer: a button that does nothing for them. */
  readonly isAside?: (answer: A) => boolean;
  readonly words: ByLocale<Words<Q, A>>;
};

type Question<Kind extends string, R extends Slots, O extends Slots, A> = Traits<Kind, R, O> &
  Makes<RequestOf<Kind, R, O>, A> & {
    /** False where it is not for whoever asks, or not any more: that is said at once, also where others read along. */
    readonly concerns?: (request: RequestOf<Kind, R, O>, context: RequestContext) => boolean;
    /** What slots hold where nothing was said. */
    readonly defaults?: { readonly [K in keyof (R & O)]?: ValueOf<(R & O)[K]> };
    /** Optional slots that mean something only together ("25 de diciembre"). */
    readonly together?: readonly (keyof O & string)[];
    /** Compiles its SQL once and returns what answers a request. */
    readonly prepare: (
      dependencies: Dependencies,
    ) => (request: RequestOf<Kind, R, O>, context: RequestContext) => A | Problem;
  };

/** An answer with all that its question makes of it. */
export type Answer = {
  readonly storable: () => AnyRequest;
  readonly figures: (locale: Locale) => unknown;
  readonly items: () => readonly FilmRef[];
  readonly about: () => About;
  readonly asks: () => readonly Next[];
  readonly next: () => readonly Next[];
  readonly poll: (format: Formatter) => Poll | undefined;
  readonly isAside: () => boolean;
  readonly message: (format: Formatter) => Message;
};

/** A question as others see it: it takes any request, and refuses what is not its own. */
export type AnyQuestion = Traits<string, Slots, Slots> & {
  readonly concerns: (request: AnyRequest, context: RequestContext) => boolean;
  readonly defaults?: SlotValues;
  readonly together?: readonly string[];
  readonly words: ByLocale<Wording<AnyRequest>>;
  /** Returns what answers a request; `asked` is the request as the words of the answer have it, where that differs. */
  readonly prepare: (
    dependencies: Dependencies,
  ) => (request: AnyRequest, context: RequestContext, asked?: AnyRequest) => Answer | Problem;
};

/** A question of which it is known what it asks. */
export type Asks<Kind extends string, Q> = AnyQuestion & {
  readonly kind: Kind;
  readonly isAskedBy: (request: OfKind<string>) => request is Q & OfKind<Kind>;
};
type OfKind<Kind extends string> = { readonly kind: Kind };

/** Declares a question; everything about it is in its one file, and the types of its requests and answers stay there. */
export function defineQuestion<const Kind extends string, R extends Slots, O extends Slots, A>(
  question: Question<Kind, R, O, A>,
): Asks<Kind, RequestOf<Kind, R, O>> {
  type Own = RequestOf<Kind, R, O>;
  const { keep, figures, items, about, asks, next, poll, isAside, words, concerns, prepare, ...rest } =
    question;
  // The slots of a request of this kind were heard, read or checked by the question's own.
  const isAskedBy = (request: OfKind<string>): request is Own => request.kind === question.kind;
  const own = (request: AnyRequest): Own => {
    if (isAskedBy(request)) return request;
    throw new Error(`"${question.kind}" was given a request of "${request.kind}"`);
  };
  const wording = ({ message: _message, button, ...more }: Words<Own, A>): Wording<AnyRequest> => ({
    ...more,
    button: typeof button === 'string' ? button : (request, format) => button(own(request), format),
  });
  const made = (answer: A, request: Own): Answer => ({
    storable: () => keep?.(answer, request) ?? request,
    figures: (locale) => (figures ? figures(answer, locale) : answer),
    items: () => items?.(answer) ?? [],
    about: () => about?.(answer) ?? {},
    asks: () => asks?.(answer, request) ?? [],
    next: () => next?.(answer, request) ?? [],
    poll: (format) => poll?.(answer, format),
    isAside: () => isAside?.(answer) ?? false,
    message: (format) => words[format.locale].message(answer, format, request),
  });
  return {
    ...rest,
    isAskedBy,
    words: byLocale((locale) => wording(words[locale])),
    concerns: (request, context) => concerns?.(own(request), context) ?? true,
    prepare: (dependencies) => {
      const run = prepare(dependencies);
      return (request, context, asked = request) => {
        const answer = run(own(request), context);
        return isProblem(answer) ? answer : made(answer, own(asked));
      };
    },
  };
}

/** How a request changes what is kept of the user; undefined where it only reads. */
export function changeOf({ changes }: AnyQuestion, request: AnyRequest): Changes['how'] | undefined {
  if (!changes) return undefined;
  const { how, where } = changes;
  return !where || where.some((slot) => request[slot] !== undefined) ? how : undefined;
}
