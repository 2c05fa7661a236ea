import type { IsoDate } from '../domain/calendar.ts';
import type { FilmId, FilmRef } from '../domain/film.ts';
import type { Locale } from '../domain/locale.ts';
import type { PersonRef } from '../domain/person.ts';
import { isProblem, type Problem } from '../domain/problem.ts';
import { detectLocale } from '../language/detect-locale.ts';
import { sayIn } from '../language/say.ts';
import { note } from '../message/message.ts';
import { declined, questions } from '../questions/index.ts';
import { topics } from '../questions/parts/help-message.ts';
import type { AnyQuestion, Circumstances, Request } from '../questions/question.ts';
import { openRecommender } from '../recommend/recommender.ts';
import { unknownFilm } from '../slots/film.ts';
import { openNameResolver } from '../slots/name-resolver.ts';
import { unknownPerson } from '../slots/person.ts';
import type { Choice, Reading } from '../slots/slot.ts';
import type { Catalog } from '../store/catalog.ts';
import { hearCommand } from './command.ts';
import { type Conversation, newConversation } from './conversation.ts';
import { compileGrammar } from './hearing/grammar.ts';
import { type Heard, openEar } from './hearing/hear.ts';
import { openVocabulary } from './hearing/mend.ts';
import type { Memory, UserRecord } from './memory.ts';
import { problemMessage } from './problem-message.ts';
import type { Action, Reply } from './reply.ts';

/** Who asks, and where: keys of the memory, opaque here. */
export type Asker = {
  readonly user: string;
  readonly conversation: string;
  /** The language of the user's client. */
  readonly clientLocale?: Locale | undefined;
};

/** The core service: texts, commands and requests in, replies out. */
export type Butaca = {
  /** Answers a sentence. */
  readonly ask: (text: string, asker: Asker) => Promise<Reply>;
  /** Answers a command of a question with the text after it. */
  readonly command: (kind: string, text: string, asker: Asker) => Promise<Reply>;
  /** Answers a request that is already filled: a button, a slash command's options. */
  readonly answer: (request: Request, asker: Asker) => Promise<Reply>;
  /** Choices for a slot of a question while it is being typed. */
  readonly suggest: (kind: string, slot: string, typed: string, locale: Locale) => readonly Choice[];
  readonly questions: readonly AnyQuestion[];
  readonly catalog: Catalog;
};

export type ButacaOptions = {
  readonly catalog: Catalog;
  readonly memory: Memory;
  readonly today: () => IsoDate;
  readonly random: () => number;
};

/** A text longer than this is cut: no question needs it. */
const MOST_CHARACTERS = 1000;

export function openButaca({ catalog, memory, today, random }: ButacaOptions): Butaca {
  const world = { catalog, recommender: openRecommender(catalog) };
  const prepared = new Map(
    questions.map((question) => [question.kind, { question, run: question.prepare(world) }]),
  );
  const names = {
    titles: openNameResolver(catalog, 'title'),
    people: openNameResolver(catalog, 'person'),
    sagas: openNameResolver(catalog, 'saga'),
  };
  const ear = lazily(() => makeEar(catalog));
  const readingIn = (locale: Locale): Reading => ({ catalog, ...names, locale, today: today() });

  const respond = async (
    asker: Asker,
    hear: (
      conversation: Conversation,
      reading: Reading,
    ) => { readonly heard: Heard; readonly locale: Locale },
    textLocale: Locale | undefined,
  ): Promise<Reply> => {
    const user = await memory.user(asker.user);
    const locale = textLocale ?? user.locale ?? asker.clientLocale ?? 'es';
    const conversation = (await memory.conversation(asker.conversation)) ?? newConversation;
    const { heard } = hear(conversation, readingIn(locale));
    const draft = draftUser(user);
    const reply = composeReply(
      heard,
      { today: today(), locale, random, user: draft.data },
      readingIn(locale),
      prepared,
    );
    if (draft.forgotten()) await memory.forget(asker.user, asker.conversation);
    else {
      if (draft.changed()) await memory.saveUser(asker.user, draft.record());
      await memory.remember(asker.conversation, conversationAfter(conversation, reply));
    }
    return reply;
  };

  return {
    questions,
    catalog,
    ask: (text, asker) => {
      const cut = text.slice(0, MOST_CHARACTERS);
      const locale = detectLocale(cut);
      return respond(
        asker,
        (conversation, reading) => ({ heard: ear()(cut, reading, conversation), locale: reading.locale }),
        locale,
      );
    },
    command: (kind, text, asker) => {
      const question = prepared.get(kind)?.question;
      if (!question) throw new Error(`No question of kind "${kind}"; the registry is src/questions/index.ts`);
      const cut = text.slice(0, MOST_CHARACTERS);
      return respond(
        asker,
        (conversation, reading) => ({
          heard: hearCommand(question, cut, reading, conversation),
          locale: reading.locale,
        }),
        undefined,
      );
    },
    answer: (request, asker) =>
      respond(
        asker,
        (_conversation, reading) => ({ heard: heardRequest(request, prepared), locale: reading.locale }),
        undefined,
      ),
    suggest: (kind, slot, typed, locale) => {
      const question = prepared.get(kind)?.question;
      const found = question && { ...question.slots, ...question.optional }[slot];
      return found?.suggest?.(typed, readingIn(locale)) ?? [];
    },
  };
}

type Prepared = ReadonlyMap<
  string,
  { readonly question: AnyQuestion; readonly run: ReturnType<AnyQuestion['prepare']> }
>;

function makeEar(catalog: Catalog) {
  const grammar = compileGrammar([...questions, ...declined]);
  const known = catalog.one<{ word: string }, { found: number }>(
    `SELECT 1 AS found FROM title_word WHERE word = @word UNION ALL SELECT 1 FROM person_word WHERE word = @word LIMIT 1`,
  );
  const vocabulary = openVocabulary(grammar.vocabulary, (word) => known({ word }) !== undefined);
  return openEar(grammar, vocabulary);
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function heardRequest(request: Request, prepared: Prepared): Heard {
  const question = prepared.get(request.kind)?.question;
  return question
    ? { request, question, others: [], score: 0 }
    : { problem: { problem: 'notUnderstood' }, nearest: [] };
}

function composeReply(
  heard: Heard,
  circumstances: Circumstances,
  reading: Reading,
  prepared: Prepared,
): Reply {
  if ('problem' in heard)
    return problemReply(withNearest(heard.problem, reading), null, circumstances.locale, heard.nearest);
  const { request, question, others } = heard;
  if (question.declines) return declinedReply(question, request, circumstances, prepared);
  const run = prepared.get(question.kind)?.run;
  const answer: unknown = run?.(request, circumstances);
  if (isProblem(answer)) return problemReply(answer, request, circumstances.locale, []);
  const { locale } = circumstances;
  const say = sayIn(locale);
  const alternatives = others.filter((one): one is FilmRef => 'title' in one);
  const people = others.filter((one): one is PersonRef => 'name' in one);
  const message = question.words[locale].message(answer, say, request);
  return {
    locale,
    request,
    kept: question.keep?.(answer, request) ?? request,
    problem: null,
    answer: question.figures ? question.figures(answer) : answer,
    items: question.items?.(answer) ?? [],
    alternatives,
    people,
    message: withGuess(message, alternatives, people, locale),
    next: nextActions(question, answer, request, alternatives, people, circumstances, prepared),
  };
}

function declinedReply(
  question: AnyQuestion,
  request: Request,
  circumstances: Circumstances,
  prepared: Prepared,
): Reply {
  const { locale } = circumstances;
  const say = sayIn(locale);
  const reply = problemReply({ problem: 'notUnderstood' }, null, locale, []);
  const message = question.words[locale].message({}, say, request);
  return { ...reply, message, next: nextActions(question, {}, request, [], [], circumstances, prepared) };
}

const ALSO: Readonly<Record<Locale, string>> = { es: 'También', en: 'Also' };
const MOST_ALSO = 3;

function withGuess(
  message: Reply['message'],
  films: readonly FilmRef[],
  people: readonly PersonRef[],
  locale: Locale,
): Reply['message'] {
  const say = sayIn(locale);
  const others = [...films.map(say.film), ...people.map(({ name }) => name)];
  if (others.length === 0) return message;
  const shown = others.slice(0, MOST_ALSO).join(', ');
  const more = others.length > MOST_ALSO ? '…' : '.';
  return { ...message, blocks: [...message.blocks, note(`${ALSO[locale]}: ${shown}${more}`)] };
}

const MOST_OTHERS_AS_BUTTONS = 3;

function nextActions(
  question: AnyQuestion,
  answer: unknown,
  request: Request,
  films: readonly FilmRef[],
  people: readonly PersonRef[],
  { locale }: Circumstances,
  prepared: Prepared,
): readonly Action[] {
  const say = sayIn(locale);
  const natural = (question.next?.(answer, request) ?? []).flatMap((next): Action[] => {
    const target = prepared.get(next.kind)?.question;
    if (!target) return [];
    const { button } = target.words[locale];
    return [{ label: typeof button === 'string' ? button : button(next, say), request: next }];
  });
  const otherFilms = films
    .slice(0, MOST_OTHERS_AS_BUTTONS)
    .map((film) => ({ label: say.film(film), request: { ...request, film: film.id } }));
  const otherPeople = people
    .slice(0, MOST_OTHERS_AS_BUTTONS)
    .map(({ id, name }) => ({ label: name, request: { ...request, person: id } }));
  return [...natural, ...otherFilms, ...otherPeople];
}

function withNearest(problem: Problem, reading: Reading): Problem {
  if (problem.problem !== 'unknown' || problem.nearest.length > 0) return problem;
  return problem.slot === 'person'
    ? unknownPerson('person', problem.typed, reading)
    : unknownFilm(problem.slot, problem.typed, reading);
}

function problemReply(
  problem: Problem,
  request: Request | null,
  locale: Locale,
  nearest: readonly AnyQuestion[],
): Reply {
  const near = nearest.flatMap((question) => question.words[locale].examples.slice(0, 1));
  const usual = topics[locale].map(({ example }) => example);
  const examples = [...new Set([...near, ...usual])].slice(0, 3);
  return {
    locale,
    request,
    kept: null,
    problem,
    answer: null,
    items: [],
    alternatives: [],
    people: [],
    message: problemMessage(problem, locale, examples),
    next: [],
  };
}

function draftUser(user: UserRecord) {
  let record = user;
  let forgotten = false;
  const data: Circumstances['user'] = {
    seen: () => new Set(record.seen),
    markSeen: (film: FilmId) => {
      record = { ...record, seen: [...record.seen.filter((id) => id !== film), film] };
    },
    clearSeen: () => {
      record = { ...record, seen: [] };
    },
    chooseLocale: (locale) => {
      record = { ...record, locale };
    },
    everything: () => record,
    forget: () => {
      forgotten = true;
    },
  };
  return { data, record: () => record, changed: () => record !== user, forgotten: () => forgotten };
}

/** What the next sentence may point back to. */
function conversationAfter(
  before: Conversation,
  { kept: request, items, alternatives, answer }: Reply,
): Conversation {
  if (request === null || answer === null) return before;
  const film = (answer as { film?: FilmRef }).film ?? items[0];
  const person = request['person'];
  return {
    request,
    items: items.length > 0 ? items : before.items,
    alternatives,
    ...(film ? { film } : before.film ? { film: before.film } : {}),
    ...(typeof person === 'number'
      ? { person: person as Conversation['person'] }
      : before.person
        ? { person: before.person }
        : {}),
  } as Conversation;
}

/** The request as the JSON contract shows it: films and people with their names. */
export function showRequest(
  request: Request,
  { catalog, questions: all }: Pick<Butaca, 'catalog' | 'questions'>,
): Request {
  const question = all.find(({ kind }) => kind === request.kind);
  const slots = { ...question?.slots, ...question?.optional };
  const shown = Object.entries(request).map(([slot, value]) => [
    slot,
    slots[slot]?.show?.(value, catalog) ?? value,
  ]);
  return Object.fromEntries(shown) as Request;
}
