import type { Catalog } from '../../catalog/catalog.ts';
import { type Conversation, withoutOffer } from '../../dialogue/conversation.ts';
import { refusedFrom } from '../../dialogue/refused.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import type { FilmFile } from '../../domain/film-file.ts';
import type { Locale } from '../../domain/locale.ts';
import { formatterIn } from '../../language/format.ts';
import { tagFor } from '../../language/writing/tags.ts';
import type { Interpretation } from '../../nlu/interpretation.ts';
import type { Request } from '../../questions/index.ts';
import type { RequestContext } from '../../questions/request-context.ts';
import type { Reading } from '../../slots/slot.ts';
import type { Asker } from '../asker.ts';
import { conversationAfter } from '../conversation-after.ts';
import { openGame, tellGame, withGameAfter } from '../game-in-talk.ts';
import type { Hearing } from '../hearing.ts';
import type { Compose } from '../reply/compose-reply.ts';
import { type HearHint, withExamples, withHints } from '../reply/hints.ts';
import { problemReply } from '../reply/problem-reply.ts';
import type { Reply } from '../reply/reply.ts';
import { draftUser, type UserDraft } from '../user/draft-user.ts';
import type { Memory } from '../user/memory.ts';
import { type Reporting, reportsOf, withWrong } from '../user/reporting.ts';
import type { Recalled } from '../user/user-store.ts';
import { answerLocale, type LocaleEvidence, readingLocale } from './answer-locale.ts';
import type { Interpreters } from './interpreters.ts';
import { openParts, type TurnParts } from './open-parts.ts';
import { type Remembered, recallTurn } from './recall-turn.ts';

/** How one door understands what came through it, against what is remembered. */
export type Understand = (reading: Reading, conversation: Conversation, recalled: Recalled) => Interpretation;

/** What was typed: the language of its words, the text where it is a sentence, and the file that came with it. */
export type Typed = {
  readonly locale?: Locale | undefined;
  readonly sentence?: string;
  readonly file?: FilmFile;
};

/** One turn of a talk: recalls, understands, answers, remembers. */
export type Turn = (asker: Asker, understand: Understand, typed?: Typed) => Promise<Reply>;

type TurnOptions = {
  readonly catalog: Catalog;
  readonly memory: Memory;
  readonly today: () => IsoDate;
  readonly random: () => number;
  readonly now?: (() => number) | undefined;
  readonly reporting?: Reporting | undefined;
  readonly hearing: Hearing;
  readonly interpreters: Interpreters;
  readonly compose: Compose;
};

/** A turn while it is answered. */
type Running = Remembered & {
  readonly asker: Asker;
  readonly typed: Typed;
  readonly reading: Reading;
  readonly interpretation: Interpretation;
  readonly draft: UserDraft;
  readonly parts: TurnParts;
  readonly context: RequestContext & { readonly refused: NonNullable<RequestContext['refused']> };
};

export function openTurn(options: TurnOptions): Turn {
  const { memory, today, random, now, reporting, interpreters, compose } = options;
  const sources = { catalog: options.catalog, hearing: options.hearing, today };

  const begin = async (asker: Asker, understand: Understand, typed: Typed): Promise<Running> => {
    const remembered = await recallTurn(memory, asker);
    const { recalled, conversation } = remembered;
    const evidence = localeEvidence(asker, typed, remembered);
    const reading = interpreters.readingOf(readingLocale(evidence), today());
    const interpretation = understand(reading, conversation, recalled);
    const moment = { today: today(), now: now?.() ?? 0 };
    const parts = await openParts(interpretation, asker, remembered, memory, moment);
    const draft = draftUser(recalled, reporting?.sentences.textsOf(asker.user));
    // What a place holds together is in one language, whoever presses.
    const locale = parts.night?.current()?.locale ?? answerLocale(interpretation, evidence);
    const context = {
      today: today(),
      locale,
      tag: tagFor(locale, asker.clientTag),
      random,
      user: draft.data,
      refused: refusedAfter(conversation, interpretation, typed),
      picked: conversation.picked,
      place: asker.place,
      isShared: asker.shared,
      file: typed.file,
      ...parts,
      reports: reporting && reportsOf(asker.user, reporting, sources),
    };
    return { ...remembered, asker, typed, reading, interpretation, draft, parts, context };
  };

  const answerIn = (running: Running, locale: Locale): Reply => {
    const { asker, recalled, interpretation, reading } = running;
    const context = { ...running.context, locale, tag: tagFor(locale, asker.clientTag) };
    const isReadOnly = asker.keeps !== undefined && asker.keeps !== 'all';
    const place = { isShared: asker.shared, isGuest: recalled.isGuest, isReadOnly };
    return compose(interpretation, context, { ...reading, locale }, place);
  };

  /** In the language of the turn, or the one that its answer chose. */
  const answer = (running: Running): Reply => {
    const { interpretation, parts, draft, context } = running;
    const first = answerIn(running, context.locale);
    const settles = 'request' in interpretation && interpretation.question.settles;
    const chosen = parts.settings?.chosenLocale() ?? (settles ? draft.chosenLocale() : undefined);
    return chosen && chosen !== context.locale ? answerIn(running, chosen) : first;
  };

  /** With sentences that work, each one tap away: after one that was not understood, and where the answer shows some. */
  const withOffers = (reply: Reply, running: Running): Reply => {
    const { interpretation, conversation, reading, context, typed } = running;
    const hearHint: HearHint = {
      inTalk: (text, of) => interpreters.sentence(text, { ...reading, locale: of }, conversation),
      alone: (text, of) => interpreters.example(text, { ...reading, locale: of }),
    };
    // A story is kept as numbers of its terms, which only an answer has.
    const exampleRequest = (text: string): Request | undefined => {
      const example = hearHint.alone(text, context.locale);
      if (!('request' in example)) return undefined;
      if (!('query' in example.request)) return example.request;
      return compose(example, context, { ...reading, locale: context.locale }).storable ?? undefined;
    };
    const format = formatterIn(reply.tag);
    const isHinted = 'problem' in interpretation && reply.problem?.problem === 'notUnderstood';
    return isHinted && typed.sentence !== undefined
      ? withHints(reply, interpretation, conversation, hearHint, format)
      : withExamples(reply, exampleRequest, format);
  };

  /** The dialogue state after the turn. */
  const stateAfter = (reply: Reply, running: Running): Conversation => {
    const { conversation, draft, context, placeSettings } = running;
    if (draft.movesConversation()) return withoutOffer(conversation);
    // What a place speaks says nothing of what its people speak elsewhere.
    const locale = placeSettings.locale ? (conversation.locale ?? reply.locale) : reply.locale;
    const moved = conversationAfter(conversation, { ...reply, locale }, context.refused);
    return withGameAfter(moved, openGame(conversation, now?.()), reply, now?.());
  };

  /** False where something could not be kept. */
  const save = async (
    after: Conversation,
    { asker, conversation, draft, parts }: Running,
  ): Promise<boolean> => {
    const isMoved = after !== conversation && asker.keeps !== 'nothing';
    if (isMoved) await memory.remember(asker.conversation, now ? { ...after, at: now() } : after);
    const isUserSaved = await draft.save(memory, asker.user, asker.conversation);
    const isPlaceSaved = isUserSaved && (await (parts.settings?.save() ?? true));
    if (!(await (parts.night?.save() ?? true))) return false;
    return isPlaceSaved && (await (parts.subscription?.save(asker.user) ?? true));
  };

  /** What the reply says of what goes on beside it: a game, and that an answer may be reported as wrong. */
  const withAsides = (reply: Reply, after: Conversation, running: Running): Reply => {
    const { asker, recalled, conversation, typed, reading, draft } = running;
    // Whoever chooses a language is answered in it.
    const chosen = draft.chosenLocale();
    if (chosen) return { ...reply, locale: chosen, tag: tagFor(chosen, asker.clientTag) };
    const isNothingKept = asker.keeps === 'nothing';
    const game = after.game && openGame(conversation, now?.());
    const inGame = isNothingKept ? reply : tellGame(reply, game, formatterIn(reply.tag));
    const isReportable = typed.sentence !== undefined && !recalled.isGuest && !isNothingKept;
    if (!reporting || !isReportable || typed.sentence === undefined) return inGame;
    const canUndo = recalled.erased !== undefined;
    const sentence = { text: typed.sentence, readIn: reading.locale, conversation, canUndo };
    return withWrong(inGame, sentence, asker.user, reporting);
  };

  return async (asker, understand, typed = {}) => {
    const running = await begin(asker, understand, typed);
    const reply = withOffers(answer(running), running);
    const after = stateAfter(reply, running);
    if (!(await save(after, running)))
      return problemReply({ problem: 'notKept' }, reply.request, formatterIn(reply.tag), []);
    if (running.draft.movesConversation()) reporting?.sentences.forget(asker.user);
    return withAsides(withPictures(reply, running), after, running);
  };
}

function localeEvidence(
  asker: Asker,
  { locale, sentence }: Typed,
  { recalled: { user }, conversation, placeSettings }: Remembered,
): LocaleEvidence {
  const isSentence = sentence !== undefined;
  return {
    ofPlace: placeSettings.locale,
    demanded: asker.locale,
    ofWords: locale,
    ofUser: user.locale,
    ofTalk: isSentence ? conversation.locale : undefined,
    ofClient: asker.clientLocale,
    isFirst: isSentence && user.locale === undefined && conversation.locale === undefined,
  };
}

/** The films that are refused from this turn on: what a button asks for goes on with the talk. */
function refusedAfter(conversation: Conversation, interpretation: Interpretation, { sentence }: Typed) {
  const isSentence = sentence !== undefined && 'request' in interpretation;
  return refusedFrom(conversation, isSentence ? interpretation : { goesOn: true });
}

/** Without pictures where whoever reads it, or manages the place, chose so. */
function withPictures(reply: Reply, { recalled, sharedPlace, placeSettings }: Running): Reply {
  const { pictures } = sharedPlace === undefined ? recalled.user : placeSettings;
  return pictures === false ? { ...reply, isPlain: true } : reply;
}
