import type { Catalog } from '../catalog/catalog.ts';
import { type Conversation, newConversation, withoutOffer } from '../dialogue/conversation.ts';
import { isOutOfFocus } from '../dialogue/out-of-focus.ts';
import { refusedFrom } from '../dialogue/refused.ts';
import type { IsoDate } from '../domain/calendar.ts';
import type { Locale } from '../domain/locale.ts';
import { maxRuntime } from '../filters/runtime.ts';
import { detectLocale } from '../language/detect-locale.ts';
import { formatterIn } from '../language/format.ts';
import { type Tag, tagFor } from '../language/writing/tags.ts';
import type { Interpretation } from '../nlu/interpretation.ts';
import { decide } from '../nlu/rank/decide.ts';
import type { Interpreter } from '../nlu/understand.ts';
import { hearEmoji } from '../nlu/without-ranking/emoji.ts';
import { hearDaily, hearSchedule } from '../nlu/without-ranking/hear-daily.ts';
import { hearGuess, hearInGame, hearTitle } from '../nlu/without-ranking/hear-guess.ts';
import { hearOffer } from '../nlu/without-ranking/hear-offer.ts';
import { wrong } from '../questions/account/wrong.ts';
import { MOST_NAMED, playersOn } from '../questions/games/parts/guess-board.ts';
import { answerable, questions, type Request } from '../questions/index.ts';
import type { AnyQuestion, AnyRequest } from '../questions/question.ts';
import { renamed } from '../questions/renamed.ts';
import { parseRequest, slotsOf } from '../questions/request.ts';
import type { RequestContext } from '../questions/request-context.ts';
import { smallTalk } from '../questions/talk/small-talk.ts';
import { openRecommender } from '../recommend/recommender.ts';
import { excludeGenre, genre } from '../slots/genre.ts';
import { openTitlesForLinks } from '../slots/names/titles-for-links.ts';
import { country, language } from '../slots/place.ts';
import type { AnySlot, Choice, Reading } from '../slots/slot.ts';
import { askedWhetherMeant } from './asked-whether-meant.ts';
import { openCommandInterpreter } from './command.ts';
import { conversationAfter } from './conversation-after.ts';
import { fillIn } from './fill.ts';
import { openGame, tellGame, withGameAfter } from './game-in-talk.ts';
import { bounded, openHearing } from './hearing.ts';
import { inRole } from './in-role.ts';
import { openComposer } from './reply/compose-reply.ts';
import { type HearHint, withExamples, withHints } from './reply/hints.ts';
import { problemReply } from './reply/problem-reply.ts';
import type { Reply } from './reply/reply.ts';
import { draftUser } from './user/draft-user.ts';
import type { Memory } from './user/memory.ts';
import { openChoosing, sharedPlace } from './user/open-choosing.ts';
import { type Address, openSubscription } from './user/open-subscription.ts';
import { type Reporting, reportsOf, saysWrong, withWrong } from './user/reporting.ts';
import type { Recalled } from './user/user-store.ts';

/** Who asks, and where: keys of the memory, opaque here. */
export type Asker = {
  readonly user: string;
  readonly conversation: string;
  /** The language of the user's client. */
  readonly clientLocale?: Locale | undefined;
  /** The client's language with its place ("es-AR"), for how numbers are written and who is spoken to. */
  readonly clientTag?: Tag | undefined;
  /** True where others read the answer: a private question is not answered there, but offered in private. */
  readonly shared?: boolean | undefined;
  /** The place that is not theirs alone, opaque, where it is asked in one: a group, a channel. */
  readonly place?: string | undefined;
  /** Where the platform can write by itself in the place that it is asked in; absent where it cannot. */
  readonly address?: Address | undefined;
  /** What those who play there are called there, by their keys, as far as the platform tells; absent where it does not. */
  readonly namesOf?: ((keys: readonly string[]) => Promise<ReadonlyMap<string, string>>) | undefined;
  /** The language of the answer, whatever the text's and theirs are: of a text by somebody else, of a message that is edited. */
  readonly locale?: Locale | undefined;
  /**
   * What may be kept of this question: "all" where absent; the "talk" alone, or "nothing". A question that would change
   * anything else is declined then.
   */
  readonly keeps?: 'all' | 'talk' | 'nothing' | undefined;
};

/** The core service: texts, commands and requests in, replies out. */
export type Butaca = {
  /** Answers a sentence. */
  readonly ask: (text: string, asker: Asker) => Promise<Reply>;
  /** Answers a command of a question with the text after it. */
  readonly command: (kind: string, text: string, asker: Asker) => Promise<Reply>;
  /**
   * Answers a question whose slots were typed one by one: a slash command's options, an address's parameters, the fields of
   * a form that narrows a request of that kind.
   */
  readonly fill: (
    kind: string,
    typed: ReadonlyMap<string, string>,
    asker: Asker,
    within?: AnyRequest,
  ) => Promise<Reply>;
  /** Answers a request that is already filled, once it is checked: a button. */
  readonly answer: (request: AnyRequest, asker: Asker) => Promise<Reply>;
  /** Choices for a slot of a question while it is being typed. */
  readonly suggest: (kind: string, slot: string, typed: string, locale: Locale) => readonly Choice[];
  readonly questions: readonly AnyQuestion[];
  readonly catalog: Catalog;
};

type ButacaOptions = {
  readonly catalog: Catalog;
  readonly memory: Memory;
  readonly today: () => IsoDate;
  readonly random: () => number;
  /** The clock, in milliseconds; without one no list goes out of focus. */
  readonly now?: (() => number) | undefined;
  /** Where misheard sentences are reported to; absent where none are collected. */
  readonly reporting?: Reporting | undefined;
};

/** What narrows films and is no part of a title: after one it is told that it was left out. A year may well belong to it. */
const ELSEWHERE: readonly AnySlot[] = [genre, excludeGenre, language, country, maxRuntime];

export function openButaca({ catalog, memory, today, random, now, reporting }: ButacaOptions): Butaca {
  const hearing = openHearing(catalog);
  const titlesForLinks = openTitlesForLinks(catalog);
  const questionOf = (kind: string): AnyQuestion | undefined =>
    answerable.find((question) => question.kind === kind);
  const compose = openComposer(answerable, { catalog, recommender: openRecommender(catalog) });
  const ear: Interpreter = (text, reading, conversation) => {
    const found = hearing.candidates(text, reading, conversation);
    return found ? decide(found, reading) : hearEmoji(text, smallTalk);
  };
  // Our own sentences are few, and none of them speaks of a day that passes.
  const hintsAlone = new Map<string, Interpretation>();
  const hintAlone = (text: string, reading: Reading): Interpretation => {
    const heard = hintsAlone.get(text) ?? ear(text, reading, newConversation);
    hintsAlone.set(text, heard);
    return heard;
  };
  const earOf = (question: AnyQuestion): Interpreter =>
    openCommandInterpreter(question, hearing.vocabularyOf([]), ELSEWHERE);
  const ears = { catalog, hearing, today };
  const commandEars = new Map<string, Interpreter>();
  const commandEar = (question: AnyQuestion): Interpreter => {
    const known = commandEars.get(question.kind) ?? earOf(question);
    commandEars.set(question.kind, known);
    return known;
  };
  const known = (kind: string): AnyQuestion => {
    const question = questionOf(kind);
    if (!question) throw new Error(`No question of kind "${kind}"; the registry is src/questions/index.ts`);
    return question;
  };

  const playersIn = async ({ user, place, namesOf }: Asker): Promise<RequestContext['there']> => {
    if (place === undefined) return undefined;
    const others = [...(await memory.board(place))].flatMap(([key, game]) =>
      key === user ? [] : [{ key, game }],
    );
    const shown = playersOn(others, today()).slice(0, MOST_NAMED);
    const names = await namesOf?.([user, ...shown.map(({ key }) => key)]);
    const named = others.map((player) => ({ ...player, name: names?.get(player.key) }));
    return { me: { key: user, name: names?.get(user) }, others: named };
  };

  /** Loads what is remembered, hears, answers, and remembers: the one way of every question. */
  const respond = async (
    asker: Asker,
    hear: Hear,
    { said: saidIn, sentence }: { readonly said?: Locale | undefined; readonly sentence?: string } = {},
  ): Promise<Reply> => {
    const shared = sharedPlace(asker.address);
    const [recalled, chosenThere = {}] = await Promise.all([
      memory.recall(asker.user, asker.conversation),
      shared === undefined ? undefined : memory.place(shared),
    ]);
    const { user, conversation = newConversation } = recalled;
    const spoken = sentence === undefined ? undefined : conversation.locale;
    const known = user.locale ?? spoken ?? asker.clientLocale;
    const usual = known ?? 'es';
    const reading = hearing.readingOf(saidIn ?? usual, today());
    const heard = hear(reading, conversation, recalled);
    // A name that was found is no longer taken for words of a language; one that was not is.
    const words = 'request' in heard && heard.isNamesAlone ? undefined : saidIn;
    const told = 'problem' in heard ? (saidIn ?? heard.locale) : (heard.locale ?? words);
    // On first contact the words themselves count more than the client; what was chosen or spoken before, more than they.
    const isFirst = sentence !== undefined && user.locale === undefined && conversation.locale === undefined;
    const hint = isFirst && 'request' in heard ? heard.hint : undefined;
    // The words of a title tell the language ("WALL-E" is no Spanish) only where nothing else does.
    const locale = chosenThere.locale ?? asker.locale ?? told ?? hint ?? known ?? saidIn ?? usual;
    const asked = 'request' in heard ? heard.question : undefined;
    const there = asked?.plays ? await playersIn(asker) : undefined;
    const address = asked?.subscribes || asked?.settles ? asker.address : undefined;
    const subscription = address && (await openSubscription(address, memory));
    const settings =
      address && asked?.settles && shared !== undefined
        ? await openChoosing(shared, chosenThere, address, memory)
        : undefined;
    const draft = draftUser(recalled, reporting?.sentences.textsOf(asker.user));
    // What a button asks for goes on with the talk.
    const isNew = sentence !== undefined && !('problem' in heard);
    const refused = refusedFrom(conversation, isNew ? heard : { goesOn: true });
    const context = {
      today: today(),
      locale,
      tag: tagFor(locale, asker.clientTag),
      random,
      user: draft.data,
      refused,
      place: asker.place,
      isShared: asker.shared,
      there,
      subscription,
      settings,
      reports: reporting && reportsOf(asker.user, reporting, ears),
    };
    const answerIn = (locale: Locale): Reply => {
      const tag = tagFor(locale, asker.clientTag);
      const where = {
        isShared: asker.shared,
        isGuest: recalled.isGuest,
        isReadOnly: asker.keeps !== undefined && asker.keeps !== 'all',
      };
      return compose(heard, { ...context, locale, tag }, { ...reading, locale }, where);
    };
    const first = answerIn(locale);
    const chosenNow = settings?.chosenLocale() ?? (asked?.settles ? draft.chosenLocale() : undefined);
    const composed = chosenNow && chosenNow !== locale ? answerIn(chosenNow) : first;
    const isHinted = 'problem' in heard && composed.problem?.problem === 'notUnderstood';
    const hearHint: HearHint = {
      inTalk: (text, of) => ear(text, { ...reading, locale: of }, conversation),
      alone: (text, of) => hintAlone(text, { ...reading, locale: of }),
    };
    // A story is kept as numbers of its terms, which only an answer has.
    const exampleRequest = (text: string): Request | undefined => {
      const example = hearHint.alone(text, locale);
      if (!('request' in example)) return undefined;
      if (!('query' in example.request)) return example.request;
      return compose(example, context, { ...reading, locale }).kept ?? undefined;
    };
    const format = formatterIn(composed.tag);
    const reply =
      isHinted && sentence !== undefined
        ? withHints(composed, heard, conversation, hearHint, format)
        : withExamples(composed, exampleRequest, format);
    const isPlain = (shared === undefined ? user : chosenThere).pictures === false;
    const shown = isPlain ? { ...reply, isPlain } : reply;
    // What a place speaks says nothing of what its people speak elsewhere.
    const spokenIn = chosenThere.locale ? (conversation.locale ?? reply.locale) : reply.locale;
    const game = openGame(conversation, now?.());
    const moved = draft.movesConversation()
      ? withoutOffer(conversation)
      : withGameAfter(
          conversationAfter(conversation, { ...reply, locale: spokenIn }, refused),
          game,
          reply,
          now?.(),
        );
    const after = moved === conversation || !now ? moved : { ...moved, at: now() };
    if (after !== conversation && asker.keeps !== 'nothing') await memory.remember(asker.conversation, after);
    const saved = await draft.save(memory, asker.user, asker.conversation);
    const isSet = saved && (await (settings?.save() ?? true));
    const kept = isSet && (await (subscription?.save(asker.user) ?? true));
    if (!kept) return problemReply({ problem: 'notKept' }, reply.request, formatterIn(reply.tag), []);
    if (draft.movesConversation()) reporting?.sentences.forget(asker.user);
    // Whoever chooses a language is answered in it.
    const chosen = draft.chosenLocale();
    if (chosen) return { ...shown, locale: chosen, tag: tagFor(chosen, asker.clientTag) };
    const isKnown = !recalled.isGuest && asker.keeps !== 'nothing';
    const inGame = asker.keeps === 'nothing' ? shown : tellGame(shown, moved.game && game, format);
    if (!reporting || sentence === undefined || !isKnown) return inGame;
    const canUndo = recalled.erased !== undefined;
    const said = { text: sentence, readIn: reading.locale, conversation, canUndo };
    return withWrong(inGame, said, asker.user, reporting);
  };

  return {
    questions,
    catalog,
    ask: (text, asker) => {
      const cut = titlesForLinks(bounded(text));
      const hear = named((reading, conversation) => {
        const heard = ear(cut, reading, conversation);
        const game = openGame(conversation, now?.());
        const tried = game && hearInGame(cut, heard, reading, game.on);
        if (tried) return tried;
        const scheduled = hearDaily(cut);
        if (scheduled) return scheduled;
        return now && isOutOfFocus(conversation, now())
          ? askedWhetherMeant(heard, conversation, (without) => ear(cut, reading, without), questionOf)
          : heard;
      });
      return respond(
        asker,
        (reading, conversation, recalled) => {
          const open = { offer: conversation.offer, canUndo: recalled.erased !== undefined };
          const chosen = hearOffer(cut, open, answerable);
          if (chosen) return heardRequest(chosen, questionOf(chosen.kind));
          const heard = hear(reading, conversation, recalled);
          const isReport = saysWrong(heard) && (reporting?.sentences.find(asker.user) ?? 'gone') !== 'gone';
          return isReport ? heardRequest({ kind: wrong.kind }, wrong) : heard;
        },
        { said: detectLocale(cut), sentence: cut },
      );
    },
    command: (kind, text, asker) => {
      const ear = commandEar(known(kind));
      const cut = titlesForLinks(bounded(text));
      return respond(
        asker,
        named((reading, conversation) => {
          const tried = known(kind).plays && cut.trim() !== '' ? hearGuess(cut, reading) : undefined;
          const scheduled = known(kind).subscribes && cut.trim() !== '' ? hearSchedule(cut) : undefined;
          return tried ?? scheduled ?? ear(cut, reading, conversation);
        }),
      );
    },
    fill: (kind, typed, asker, within) => {
      const question = known(kind);
      if (within && typed.size === 0) return respond(asker, () => heardRequest(within, question));
      if (typed.size === 0)
        return respond(asker, (reading, conversation) => commandEar(question)('', reading, conversation));
      const cut = new Map([...typed].map(([slot, text]) => [slot, bounded(text)]));
      const title = question.plays && cut.size === 1 ? cut.get('film') : undefined;
      return respond(
        asker,
        named(
          (reading, conversation) =>
            (title === undefined ? undefined : hearTitle(title, reading)) ??
            fillIn(question, cut, reading, conversation, earOf, within),
        ),
      );
    },
    answer: (asked, asker) => {
      const request = renamed(asked);
      const question = questionOf(request.kind);
      return respond(asker, () => heardRequest(request, question), { said: asker.locale });
    },
    suggest: (kind, slot, typed, locale) => {
      const question = questionOf(kind);
      const found = question && slotsOf(question)[slot];
      return found?.suggest?.(typed, hearing.readingOf(locale, today())) ?? [];
    },
  };
}

type Hear = (reading: Reading, conversation: Conversation, recalled: Recalled) => Interpretation;

/** Whoever is named, rather than picked, is the one of that name who does what is asked about. */
function named(hear: (reading: Reading, conversation: Conversation) => Interpretation): Hear {
  return (reading, conversation) => inRole(hear(reading, conversation), reading.catalog);
}

/** An old button may carry what is no request any more. */
function heardRequest(request: AnyRequest, question: AnyQuestion | undefined): Interpretation {
  const parsed = question && parseRequest(question, request);
  return parsed
    ? { request: parsed, question, others: [] }
    : { problem: { problem: 'notUnderstood' }, nearest: [] };
}
