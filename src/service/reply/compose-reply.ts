import { readCoverage } from '../../catalog/coverage.ts';
import { openUnreleased } from '../../catalog/films/unreleased.ts';
import type { FilmRef } from '../../domain/film.ts';
import type { ByLocale, Locale } from '../../domain/locale.ts';
import { memoize } from '../../domain/memoize.ts';
import type { PersonRef } from '../../domain/person.ts';
import { isProblem, type Problem } from '../../domain/problem.ts';
import { type Formatter, formatterIn } from '../../language/format.ts';
import { type Message, note } from '../../message/message.ts';
import type { Interpretation } from '../../nlu/interpretation.ts';
import type { Request } from '../../questions/index.ts';
import { type Answer, type AnyQuestion, type AnyRequest, changeOf } from '../../questions/question.ts';
import { requestOf, settled, slotsOf } from '../../questions/request.ts';
import type { Dependencies, RequestContext } from '../../questions/request-context.ts';
import { dependsOn, isPrivate } from '../../questions/whose.ts';
import { unknownFilm } from '../../slots/names/film.ts';
import { unknownPerson } from '../../slots/names/person.ts';
import type { Reading } from '../../slots/slot.ts';
import { idsOf } from '../../slots/value-of.ts';
import { distinctLabels } from './labels.ts';
import { openLocalTitles } from './local-titles.ts';
import { naturalActions, nearestActions, otherActions } from './next-actions.ts';
import { withOwnList } from './own-list.ts';
import { problemReply } from './problem-reply.ts';
import type { Action, Reply } from './reply.ts';
import { tellAssumed } from './tell-assumed.ts';
import { tellCoverage } from './tell-coverage.ts';

/** Makes a reply of what was understood. */
export type Compose = (
  heard: Interpretation,
  context: RequestContext,
  reading: Reading,
  place?: Place,
) => Reply;

/** Where an answer goes: others read it, nothing is kept of whoever asked, or it must not change what is. */
export type Place = {
  readonly isShared?: boolean | undefined;
  readonly isGuest?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
};

/** Prepares every question once, and returns what makes a reply of what was heard. */
export function openComposer(questions: readonly AnyQuestion[], dependencies: Dependencies): Compose {
  const runs = new Map(questions.map((question) => [question.kind, question.prepare(dependencies)]));
  const runOf = ({ kind }: AnyQuestion) => {
    const run = runs.get(kind);
    if (!run) throw new Error(`No question of kind "${kind}" was prepared`);
    return run;
  };
  const questionOf = (kind: string): AnyQuestion | undefined =>
    questions.find((question) => question.kind === kind);
  const unreleased = openUnreleased(dependencies.catalog);
  const dataDate = dependencies.catalog.meta.get('data_date');
  const local = openLocalTitles(dependencies.catalog);
  const formatterOf = ({ tag, locale }: Pick<RequestContext, 'tag' | 'locale'>): Formatter =>
    local.format(formatterIn(tag ?? locale));
  const comingFilm = (request: AnyRequest): Problem | undefined => {
    const named = [request['film'], request['other'], request['films'] ?? []].flat();
    const found = named.flatMap((id) => unreleased(Number(id ?? 0)) ?? []);
    return found[0] && { problem: 'unreleased', ...found[0] };
  };
  /** What was picked, or spoken of, before the catalog was another. */
  const goneName = (request: AnyRequest, question: AnyQuestion): Problem | undefined => {
    const [gone] = Object.entries(slotsOf(question)).flatMap(([name, slot]) => {
      const value = request[name];
      const named: readonly unknown[] = value === undefined ? [] : (idsOf(slot, value) ?? [value]);
      return named
        .filter((id) => slot.isThere?.(Number(id), dependencies.catalog) === false)
        .map((id) => ({ slot: name, id }));
    });
    return gone && { problem: 'unknown', slot: gone.slot, typed: `id:${gone.id}`, nearest: [] };
  };
  const run = (question: AnyQuestion, request: AnyRequest, context: RequestContext): Answer | Problem => {
    const own = withOwnList(withoutRefused(question, request, context), context);
    return isProblem(own) ? own : runOf(question)(own.request, own.context, request);
  };
  /** What could be answered, each by the title of its answer; what would be none is not offered. */
  const offersOf = (
    offers: NonNullable<Extract<Interpretation, { problem: Problem }>['offers']>,
    context: RequestContext,
  ): readonly Action[] => {
    const format = formatterOf(context);
    const actions = offers.flatMap(({ request, question }): Action[] => {
      const asked = requestOf(question, settled(question, request));
      if (goneName(asked, question) || comingFilm(asked)) return [];
      const answer = run(question, asked, context);
      if (isProblem(answer)) return [];
      const { title } = answer.message(format);
      // An offer is kept until the next turn: a story is kept as numbers of its terms, never as what was typed.
      const storable = requestOf(question, answer.storable());
      const isKept = Object.keys(storable).length > 1;
      return title === undefined || !isKept ? [] : [{ label: title, request: storable }];
    });
    return actions.filter(({ label }, at) => actions.findIndex((action) => action.label === label) === at);
  };
  const composed: Compose = (
    heard,
    context,
    reading,
    { isShared = false, isGuest = false, isReadOnly = false } = {},
  ) => {
    const { locale } = context;
    const format = formatterOf(context);
    if ('problem' in heard) {
      const offered = offersOf(heard.offers ?? [], context);
      if (offered.length > 1) return askBack(WHICH[locale], offered, format, false);
      const problem = withNearest(heard.problem, heard.nearest[0], reading);
      const partial = heard.partial ?? mereQuestion(heard.nearest[0], problem);
      return {
        ...problemReply(problem, null, format, heard.nearest, dataDate),
        next: nearestActions(problem, partial && withoutText(heard.nearest[0], partial), format),
      };
    }
    const { question } = heard;
    const request = requestOf(question, settled(question, heard.request));
    if (isPrivate(question, request) && isShared && question.concerns(request, context))
      return inPrivate(request, naturalActions([request], format, questionOf), format);
    if (isReadOnly && (context.file || changeOf(question, request)))
      return problemReply({ problem: 'readOnly' }, request, format, [question]);
    // Nothing is known of a guest, and nothing would be kept: to answer would be to pretend.
    if (isGuest && (context.file || dependsOn(question, request) === 'user'))
      return problemReply({ problem: 'guest' }, request, format, [question]);
    const gone = goneName(request, question);
    if (gone) return problemReply(gone, null, format, [question]);
    const coming = question.takesUnreleased ? undefined : comingFilm(request);
    if (coming?.problem === 'unreleased') {
      const next = naturalActions([{ kind: 'film', film: coming.film.id }], format, questionOf);
      return { ...problemReply(coming, request, format, []), about: local.ref(coming.film, format), next };
    }
    const answer = run(question, request, context);
    if (isProblem(answer)) {
      const isLater = dataDate !== undefined && 'from' in request && String(request.from ?? '') > dataDate;
      return {
        ...problemReply(answer, request, format, [question], isLater ? dataDate : undefined),
        storable: isNone(answer) ? keptOfNone(question, request) : null,
      };
    }
    const asks = answer.asks();
    if (asks.length > 0) {
      return askBack(
        answer.message(format),
        naturalActions(asks, format, questionOf),
        format,
        question.personal === true,
      );
    }
    const films = heard.others.filter((named): named is FilmRef => 'title' in named);
    const items = answer.items();
    const { film, person } = answer.about();
    const poll = answer.poll(format);
    const about = film ?? items[0] ?? null;
    const people = heard.others.filter((named): named is PersonRef => 'name' in named);
    const message = withIgnored(answer.message(format), heard.ignored ?? [], locale);
    return {
      locale,
      tag: format.tag,
      request,
      storable: requestOf(question, answer.storable()),
      problem: null,
      answer: answer.figures(locale),
      items: items.map((film) => local.ref(film, format)),
      about: about && local.ref(about, format),
      aboutPerson: person,
      alternatives: films.map((film) => local.ref(film, format)),
      people,
      message: withGuess(message, films, people, format),
      assumed: [],
      ignored: heard.ignored ?? [],
      ask: [],
      personal: question.personal === true || isPrivate(question, request),
      ...(answer.isAside() ? { isAside: true } : {}),
      ...(poll ? { poll } : {}),
      next: [
        ...naturalActions([...answer.next(), ...seenOf(heard.refused), ...keptOf(heard)], format, questionOf),
        ...otherActions(withoutText(question, request), films, people, format),
      ],
      ...(question.offers ? { examples: question.offers(locale) } : {}),
    };
  };
  const coverage = memoize(() => readCoverage(dependencies.catalog));
  return (heard, ...more) => {
    const reply = withDistinctLabels(composed(heard, ...more));
    if ('problem' in heard) return reply;
    const format = formatterOf(reply);
    return tellAssumed(tellCoverage(reply, heard.question, coverage(), format), heard.assumed ?? [], format);
  };
}

function withDistinctLabels(reply: Reply): Reply {
  return { ...reply, next: distinctLabels(reply.next), ask: distinctLabels(reply.ask) };
}

/** That no film fits. */
function isNone(problem: Problem): boolean {
  return problem.problem === 'noData' && problem.about === 'films';
}

/** What is gone on with after "no film fits that": the next sentence may let go of something. A story was not kept. */
function keptOfNone(question: AnyQuestion, request: Request): Request | null {
  // A story is kept as numbers of its terms, which only an answer has.
  if ('query' in request) return null;
  const storable = withoutText(question, request);
  return Object.keys(storable).length === Object.keys(request).length ? request : null;
}

/** A request for a button: a text of the user's own is none of it. */
function withoutText(question: AnyQuestion | undefined, request: AnyRequest): AnyRequest {
  const slots = question ? slotsOf(question) : {};
  const storable = Object.entries(request).filter(([slot]) => !slots[slot]?.freeText);
  return { kind: request.kind, ...Object.fromEntries(storable) };
}

const IN_PRIVATE: ByLocale<string> = {
  es: 'Eso te lo muestro solo a vos.',
  en: 'I show that to you alone.',
};

/** Where others read along nothing personal is read, changed or shown: one line, with the question itself one tap away. */
function inPrivate(request: Request, next: readonly Action[], format: Formatter): Reply {
  return {
    locale: format.locale,
    tag: format.tag,
    request,
    storable: null,
    problem: null,
    answer: null,
    items: [],
    about: null,
    alternatives: [],
    people: [],
    message: { title: format.own(IN_PRIVATE[format.locale]), blocks: [] },
    assumed: [],
    ignored: [],
    ask: [],
    personal: true,
    next,
  };
}

/** A question back: nothing is answered until one of the requests is chosen. */
function askBack(message: Message, ask: readonly Action[], format: Formatter, personal: boolean): Reply {
  return {
    ...problemReply({ problem: 'ambiguous' }, null, format, []),
    message,
    ask,
    personal,
    next: ask,
  };
}

const WHICH: ByLocale<Message> = {
  es: { title: 'No estoy seguro de haber entendido. ¿Es alguna de estas?', blocks: [] },
  en: { title: 'I am not sure that I understood. Is it one of these?', blocks: [] },
};

const ALSO: Readonly<Record<Locale, string>> = { es: 'También', en: 'Also' };
const MOST_ALSO = 3;

/** Says what else the words could have meant. */
function withGuess(
  message: Message,
  films: readonly FilmRef[],
  people: readonly PersonRef[],
  format: Formatter,
): Message {
  const others = [...films.map(format.film), ...people.map(({ name }) => name)];
  if (others.length === 0) return message;
  const end = others.length > MOST_ALSO ? '…' : '.';
  const aside = note(`${ALSO[format.locale]}: ${others.slice(0, MOST_ALSO).join(', ')}${end}`);
  return { ...message, blocks: [...message.blocks, aside] };
}

const MOST_IGNORED = 3;

/** Says which words the figures do not account for: "not taken into account: silent". */
function withIgnored(message: Message, ignored: readonly string[], locale: Locale): Message {
  if (ignored.length === 0) return message;
  const { notTaken, quoted } = IGNORED[locale];
  const aside = note(`${notTaken}: ${ignored.slice(0, MOST_IGNORED).map(quoted).join(', ')}.`);
  return { ...message, blocks: [...message.blocks, aside] };
}
const IGNORED = {
  es: { notTaken: 'No tuve en cuenta', quoted: (text: string) => `«${text}»` },
  en: { notTaken: 'Not taken into account', quoted: (text: string) => `“${text}”` },
} as const;

/** Adds what comes nearest to an unknown name; a slot of another kind names its own values. */
function withNearest(problem: Problem, question: AnyQuestion | undefined, reading: Reading): Problem {
  if (problem.problem !== 'unknown' || problem.nearest.length > 0) return problem;
  const { slot, typed } = problem;
  if (slot === 'film' || slot === 'other') return unknownFilm(slot, typed, reading);
  if (slot === 'person' || slot === 'withPerson') return unknownPerson(slot, typed, reading);
  const read: unknown = question && slotsOf(question)[slot]?.read(typed, reading);
  return isProblem(read) ? read : problem;
}

/** A question that wants nothing but what was not found. */
function mereQuestion(question: AnyQuestion | undefined, problem: Problem): AnyRequest | undefined {
  const isAll = question && 'slot' in problem && Object.keys(question.slots).join() === problem.slot;
  return isAll ? { kind: question.kind } : undefined;
}

/** A list without the films that were refused: of its title and its filters they are no part. */
function withoutRefused(
  { refusable }: AnyQuestion,
  request: AnyRequest,
  { refused = [] }: RequestContext,
): AnyRequest {
  if (!refusable || refused.length === 0) return request;
  return { ...request, refused };
}

/** What the words tell of the user beside what they ask: to keep it is offered. */
function keptOf({ keeps }: Extract<Interpretation, { request: Request }>): readonly AnyRequest[] {
  return keeps ? [keeps] : [];
}

/** What is refused may have been seen: to say so for good is offered. */
function seenOf(refused: FilmRef['id'] | undefined): readonly AnyRequest[] {
  return refused === undefined ? [] : [{ kind: 'seen', film: refused }];
}
