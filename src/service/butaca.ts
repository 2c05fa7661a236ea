import type { Catalog } from '../catalog/catalog.ts';
import type { Conversation } from '../dialogue/conversation.ts';
import { isOutOfFocus } from '../dialogue/out-of-focus.ts';
import type { IsoDate } from '../domain/calendar.ts';
import type { FilmFile } from '../domain/film-file.ts';
import type { Locale } from '../domain/locale.ts';
import { detectLocale } from '../language/detect-locale.ts';
import type { Interpretation } from '../nlu/interpretation.ts';
import { hearDaily, hearSchedule } from '../nlu/without-ranking/hear-daily.ts';
import { hearGuess, hearInGame, hearTitle } from '../nlu/without-ranking/hear-guess.ts';
import { isAllHeard, nightFilters, nightVote } from '../nlu/without-ranking/hear-night.ts';
import { hearOffer } from '../nlu/without-ranking/hear-offer.ts';
import { hearTaste } from '../nlu/without-ranking/hear-taste.ts';
import { importFilms } from '../questions/account/import-films.ts';
import { taste } from '../questions/account/taste.ts';
import { wrong } from '../questions/account/wrong.ts';
import { nightQuestion } from '../questions/games/night.ts';
import { answerable, questions } from '../questions/index.ts';
import type { AnyQuestion, AnyRequest } from '../questions/question.ts';
import { renamed } from '../questions/renamed.ts';
import { parseRequest, slotsOf } from '../questions/request.ts';
import { openRecommender } from '../recommend/recommender.ts';
import { openTitlesForLinks } from '../slots/names/titles-for-links.ts';
import type { Choice, Reading } from '../slots/slot.ts';
import { askedWhetherMeant } from './asked-whether-meant.ts';
import type { Asker } from './asker.ts';
import { fillIn } from './fill.ts';
import { openGame } from './game-in-talk.ts';
import { bounded, openHearing } from './hearing.ts';
import { inRole } from './in-role.ts';
import { openComposer } from './reply/compose-reply.ts';
import type { Reply } from './reply/reply.ts';
import { openInterpreters } from './turn/interpreters.ts';
import { openTurn, type Understand } from './turn/turn.ts';
import type { Memory } from './user/memory.ts';
import { type Reporting, saysWrong } from './user/reporting.ts';
import type { Recalled } from './user/user-store.ts';

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
  /** Adds the films of a file to the lists of who sends it, and answers what became of each line. */
  readonly addFilms: (file: FilmFile, asker: Asker) => Promise<Reply>;
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

export function openButaca({ reporting, ...options }: ButacaOptions): Butaca {
  const { catalog, today, now } = options;
  const hearing = openHearing(catalog);
  const interpreters = openInterpreters(hearing);
  const titlesForLinks = openTitlesForLinks(catalog);
  const compose = openComposer(answerable, { catalog, recommender: openRecommender(catalog) });
  const turn = openTurn({ ...options, reporting, hearing, interpreters, compose });
  const { sentence: understandSentence, ofCommand } = interpreters;
  const questionOf = (kind: string): AnyQuestion | undefined =>
    answerable.find((question) => question.kind === kind);
  const known = (kind: string): AnyQuestion => {
    const question = questionOf(kind);
    if (!question) throw new Error(`No question of kind "${kind}"; the registry is src/questions/index.ts`);
    return question;
  };

  /** What a night is of, and which of its films somebody votes for where the platform holds no vote. */
  const hearNight = (text: string, reading: Reading, talk: Conversation): Interpretation | undefined => {
    const filters = nightFilters(text);
    const opened = filters === undefined ? undefined : ofCommand(nightQuestion)(filters, reading, talk);
    if (opened && isAllHeard(opened)) return opened;
    const isOfNight = talk.request?.kind === nightQuestion.kind || talk.request?.kind === 'film';
    const vote = isOfNight && talk.items.length > 1 ? nightVote(text) : undefined;
    const voted = vote === undefined ? undefined : understandSentence(vote, reading, talk);
    return voted && isAllHeard(voted) ? voted : undefined;
  };

  return {
    questions,
    catalog,
    ask: (text, asker) => {
      const cut = titlesForLinks(bounded(text));
      const hear = named((reading, conversation, recalled) => {
        const understand = mayTell(asker, recalled) ? understandSentence : interpreters.withoutTastes;
        const night = hearNight(cut, reading, conversation);
        if (night) return night;
        const heard = understand(cut, reading, conversation);
        const game = openGame(conversation, now?.());
        const tried = game && hearInGame(cut, heard, reading, game.on);
        if (tried) return tried;
        const scheduled = hearDaily(cut);
        if (scheduled) return scheduled;
        return now && isOutOfFocus(conversation, now())
          ? askedWhetherMeant(heard, conversation, (without) => understand(cut, reading, without), questionOf)
          : heard;
      });
      return turn(
        asker,
        (reading, conversation, recalled) => {
          const open = { offer: conversation.offer, canUndo: recalled.erased !== undefined };
          const chosen = hearOffer(cut, open, answerable);
          if (chosen) return heardRequest(chosen, questionOf(chosen.kind));
          const heard = hear(reading, conversation, recalled);
          const isReport = saysWrong(heard) && (reporting?.sentences.find(asker.user) ?? 'gone') !== 'gone';
          return isReport ? heardRequest({ kind: wrong.kind }, wrong) : heard;
        },
        { locale: detectLocale(cut), sentence: cut },
      );
    },
    command: (kind, text, asker) => {
      const understand = ofCommand(known(kind));
      const cut = titlesForLinks(bounded(text));
      return turn(
        asker,
        named((reading, conversation) => {
          const tried = known(kind).plays && cut.trim() !== '' ? hearGuess(cut, reading) : undefined;
          const scheduled = known(kind).subscribes && cut.trim() !== '' ? hearSchedule(cut) : undefined;
          const tasteTold = kind === taste.kind ? hearTaste(cut, reading, conversation)?.heard : undefined;
          return tried ?? scheduled ?? tasteTold ?? understand(cut, reading, conversation);
        }),
      );
    },
    fill: (kind, typed, asker, within) => {
      const question = known(kind);
      if (within && typed.size === 0) return turn(asker, () => heardRequest(within, question));
      if (typed.size === 0)
        return turn(asker, (reading, conversation) => ofCommand(question)('', reading, conversation));
      const cut = new Map([...typed].map(([slot, text]) => [slot, bounded(text)]));
      const title = question.plays && cut.size === 1 ? cut.get('film') : undefined;
      return turn(
        asker,
        named(
          (reading, conversation) =>
            (title === undefined ? undefined : hearTitle(title, reading)) ??
            fillIn(question, cut, reading, conversation, interpreters.ofForm, within),
        ),
      );
    },
    answer: (asked, asker) => {
      const request = renamed(asked);
      const question = questionOf(request.kind);
      return turn(asker, () => heardRequest(request, question), { locale: asker.locale });
    },
    addFilms: (file, asker) =>
      turn(asker, () => heardRequest({ kind: importFilms.kind }, importFilms), { file }),
    suggest: (kind, slot, typed, locale) => {
      const question = questionOf(kind);
      const found = question && slotsOf(question)[slot];
      return found?.suggest?.(typed, hearing.readingOf(locale, today())) ?? [];
    },
  };
}

/** Whoever is named, rather than picked, is the one of that name who does what is asked about. */
function named(hear: Understand): Understand {
  return (reading, conversation, recalled) => inRole(hear(reading, conversation, recalled), reading.catalog);
}

/** False for whom nothing is kept, and where others read along: there "I loved Heat" is no news of anybody, and wants films like it. */
function mayTell({ keeps = 'all', shared }: Asker, { isGuest }: Recalled): boolean {
  return keeps === 'all' && isGuest !== true && shared !== true;
}

/** An old button may carry what is no request any more. */
function heardRequest(request: AnyRequest, question: AnyQuestion | undefined): Interpretation {
  const parsed = question && parseRequest(question, request);
  return parsed
    ? { request: parsed, question, others: [] }
    : { problem: { problem: 'notUnderstood' }, nearest: [] };
}
