import type { Conversation } from '../dialogue/conversation.ts';
import { filmSpokenOf } from '../dialogue/spoken-of.ts';
import { wholeYears } from '../domain/calendar.ts';
import { type AnyQuestion, changeOf, type Request } from '../questions/question.ts';
import type { Sentence, Word } from '../slots/sentence.ts';
import type { Mention, Reading } from '../slots/slot.ts';
import { judgeNames } from './assume.ts';
import { type Heard, ignoredWords } from './conclude.ts';
import { hearMore, leadOfFollowUp } from './follow-up.ts';
import type { Grammar } from './grammar.ts';
import { formThatFits, type Understanding, weightOf } from './read.ts';
import { unexplainedRuns } from './repair-names.ts';

/** What a reading that takes its film or person from the conversation costs. */
const FOR_POINTING_BACK = 0.45;
/** What a phrase costs that wants a person where a film was spoken of, or the other way round. */
const FOR_THE_OTHER = -0.6;
/** "la de 1953" after a question about Titanic asks the same of the other Titanic. */
const FOR_CORRECTION = 0.8;
/** So few words hardly make a question of their own. */
const FRAGMENT = 3;
/** A phrase that is nothing but its slot says nothing without it. */
const isBare = ({ template }: Understanding): boolean =>
  template.required.length === 0 && template.slots.every((slot) => slot === 'film' || slot === 'person');

/** Fills a film or person that the sentence does not name with the one last spoken of. */
export function fillFromConversation(
  reading: Understanding,
  conversation: Conversation,
  sentence: Sentence,
): Understanding | undefined {
  if (reading.missing.length === 0 || namesSomethingElse(reading, sentence)) return reading;
  // "seen it" after five films says not which of them.
  if (reading.question.changes && isAboutSeveral(conversation)) return reading;
  const { film, person } = conversation;
  const first = reading.values['film'] ?? filmSpokenOf(conversation, reading.values['other']);
  const last: Readonly<Record<string, unknown>> = {
    film: first,
    person,
    other: filmSpokenOf(conversation, first),
  };
  const filled = reading.missing.filter((slot) => last[slot] !== undefined);
  if (isBare(reading)) return undefined;
  if (filled.length < reading.missing.length) {
    const other = film !== undefined || person !== undefined ? FOR_THE_OTHER : 0;
    return { ...reading, score: reading.score + other };
  }
  const values = { ...reading.values, ...Object.fromEntries(filled.map((slot) => [slot, last[slot]])) };
  return { ...reading, values, missing: [], score: reading.score + FOR_POINTING_BACK * filled.length };
}

/** True where the last answer was a list of several films, rather than about one of them. */
function isAboutSeveral({ request, list, items }: Conversation): boolean {
  return items.length > 1 && JSON.stringify(request) === JSON.stringify(list);
}

const BEFORE_A_NAME = new Set('de del of by por para for a to con with from like'.split(' '));
/** An unknown word as long as this is a name rather than chatter. */
const LONG_FOR_CHATTER = 8;

/** In "directed by Amenavar" somebody is named, if not found: whoever was last spoken of is not meant. */
function namesSomethingElse(reading: Understanding, sentence: Sentence): boolean {
  return unexplainedRuns(reading, sentence).some(({ from }) => {
    const word = sentence.words[from];
    return (
      BEFORE_A_NAME.has(sentence.words[from - 1]?.folded ?? '') || (word !== undefined && isName(word, from))
    );
  });
}

/** "who directed Oppenheimer": written like a name inside the sentence, or longer than chatter is. */
function isName({ text, folded, known }: Word, at: number): boolean {
  return !known && at > 0 && (/^\p{Lu}\p{Ll}/u.test(text) || folded.length >= LONG_FOR_CHATTER);
}

/** What a fragment changes of the last request, and how well that explains it. */
export type Continued = { readonly heard: Heard; readonly score: number };

/** What it costs to go on with the list rather than with the question asked about one of its films. */
const FOR_THE_LIST = 0.1;

/** Reads a fragment as the last question, or the one whose list it was about, with some slots changed. */
export function continueLast(
  grammar: Grammar,
  sentence: Sentence,
  names: readonly Mention[],
  plain: readonly Mention[],
  { request, list }: Conversation,
  reading: Reading,
): Continued | undefined {
  const last = request && goOn(grammar, sentence, names, plain, request, reading);
  const listed = list && list.kind !== request?.kind && goOn(grammar, sentence, names, plain, list, reading);
  if (!listed) return last;
  return last && last.score >= listed.score - FOR_THE_LIST ? last : listed;
}

/** A request with some slots changed: "y en febrero?", "sin terror", "la de 1953", "más". */
function goOn(
  grammar: Grammar,
  sentence: Sentence,
  names: readonly Mention[],
  plain: readonly Mention[],
  request: Request,
  reading: Reading,
): Continued | undefined {
  const question = grammar.templates.find((template) => template.question.kind === request.kind)?.question;
  if (!question) return undefined;
  const lead = leadOfFollowUp(sentence);
  const follows = lead > 0;
  const explained = new Array<boolean>(sentence.words.length).fill(false);
  const changes = new Map<string, unknown>();
  const others: Mention[] = [];
  const sameKind = names.filter((name) => follows || name.gives.length === 1);
  const years = DATES.some((slot) => request[slot] !== undefined) ? shortYears(sentence) : [];
  for (const mention of [...plain, ...years, ...longestFirst(sameKind)]) {
    if (explained.slice(mention.from, mention.to).some((word) => word)) continue;
    const form = formThatFits(question, mention, changes);
    if (!form) continue;
    for (const [slot, value] of Object.entries(form)) changes.set(slot, value);
    if (mention.name) others.push(mention);
    explained.fill(true, mention.from, mention.to);
  }
  const more = changes.size === 0 ? hearMore(sentence) : undefined;
  if (more && !('page' in question.optional) && question.dependsOn !== 'chance') return undefined;
  if (more) {
    if ('page' in question.optional) changes.set('page', nextPage(request));
    explained.fill(true, more.from, more.to);
  }
  if (changes.size === 0 && !more) return undefined;
  if ('month' in question.slots && isWholeYear(changes)) return undefined;
  explained.fill(true, 0, lead);
  if (sentence.words.some((word, at) => !explained[at] && isName(word, at))) return undefined;
  const corrected = others.some(({ gives }) => gives.length === 1);
  const score = scoreOf(sentence, explained, follows) + (corrected ? FOR_CORRECTION : 0);
  const changed = merge(request, changes, question);
  // A fragment is no statement: nothing of the user's data is changed by one.
  if (changeOf(question, changed) !== undefined) return undefined;
  if (Object.keys(question.slots).some((slot) => changed[slot] === undefined)) return undefined;
  const judged = judgeNames({ names: others, explained, isBare: false }, sentence, reading);
  if ('notThere' in judged) return undefined;
  const heard = {
    request: changed,
    question,
    others: others.flatMap((mention) => mention.others ?? []),
    assumed: judged.assumed,
    ignored: ignoredWords(question, withOwnWords(explained, question, grammar, sentence), sentence),
  };
  return { heard, score };
}

/** "e Iñárritu de director" after a director's returns: the question's own words say no more of it. */
function withOwnWords(
  explained: readonly boolean[],
  question: AnyQuestion,
  { templates, matcher }: Grammar,
  { words }: Sentence,
): readonly boolean[] {
  const own = templates.find((template) => template.question === question)?.own ?? [];
  const hits = matcher.find(words.map(({ word }) => word)).filter(({ value }) => own.includes(value));
  return explained.map(
    (isExplained, at) => isExplained || hits.some(({ from, to }) => from <= at && at < to),
  );
}

/** After a question about a time, "what about 78" is a year. */
function shortYears({ words }: Sentence): readonly Mention[] {
  return words.flatMap(({ folded }, at): Mention[] => {
    if (!/^[3-9]\d$/.test(folded)) return [];
    const year = 1900 + Number(folded);
    return [{ from: at, to: at + 1, gives: [{ year }, wholeYears(year)], trust: 1 }];
  });
}

/** "y todo el 2004?" asks for more than a month of it. */
function isWholeYear(changes: ReadonlyMap<string, unknown>): boolean {
  const [from, to] = [String(changes.get('from')), String(changes.get('to'))];
  return from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31');
}

function longestFirst(mentions: readonly Mention[]): readonly Mention[] {
  return [...mentions].sort((a, b) => (b.to - b.from) * b.trust - (a.to - a.from) * a.trust);
}

function nextPage(request: Request): number {
  return typeof request['page'] === 'number' ? request['page'] + 1 : 2;
}

const DATES = ['from', 'to', 'month', 'year', 'day', 'weekday'];
/** Slots that say one thing together: a new one replaces the old ones. */
const GROUPS: readonly (readonly string[])[] = [DATES, ['genre', 'excludeGenre']];

/** The last request with the changes; a new period replaces the old one, and paging starts anew. */
function merge(request: Request, changes: ReadonlyMap<string, unknown>, { slots }: AnyQuestion): Request {
  const { page: _page, ...kept } = request;
  const replaced = GROUPS.filter(
    (group) => group === DATES && group.some((slot) => changes.has(slot)),
  ).flat();
  const keeps = Object.entries(kept).filter(
    ([slot]) => !replaced.includes(slot) || slot in slots || mayStay(slot, changes),
  );
  return { ...Object.fromEntries(keeps), ...Object.fromEntries(changes) } as Request;
}

/** "how many in March?" "and in 2010?": a year narrows a month, it does not replace it, and the other way round. */
function mayStay(slot: string, changes: ReadonlyMap<string, unknown>): boolean {
  return (changes.has('year') && slot === 'month') || (changes.has('month') && slot === 'year');
}

function scoreOf({ words }: Sentence, explained: readonly boolean[], follows: boolean): number {
  return words.reduce(
    (score, { word }, i) => {
      const weight = weightOf(word);
      return explained[i] ? score + Math.max(weight, 0.3) : score - weight;
    },
    follows ? 0.6 : words.length <= FRAGMENT ? 0.4 : 0.1,
  );
}
