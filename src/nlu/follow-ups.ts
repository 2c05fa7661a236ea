import type { Conversation } from '../dialogue/conversation.ts';
import { carriedOver, edited, withoutSlots } from '../dialogue/edit.ts';
import { type IsoDate, isoDate } from '../domain/calendar.ts';
import type { FilmId, FilmRef } from '../domain/film.ts';
import { everyList, everyWord } from '../language/every-locale.ts';
import { compileWords } from '../language/word-matcher.ts';
import type { Request } from '../questions/index.ts';
import { type AnyQuestion, type AnyRequest, changeOf } from '../questions/question.ts';
import type { Sentence } from '../slots/sentence.ts';
import type { Mention, SlotValues } from '../slots/slot.ts';
import type { Entity } from './entity.ts';
import { type Explained, mark } from './explained.ts';
import { isName } from './fill-from-talk.ts';
import { hearMore, leadOfFollowUp } from './follow-up.ts';
import type { Grammar, Hits, Template } from './grammar.ts';
import { joinGenre } from './join-genre.ts';
import { formThatFits, type Understanding, weigh, weightOf } from './read.ts';

/** What a follow-up does to the request that it goes on with. */
export type Act = 'edit' | 'drop' | 'more' | 'refuse' | 'project';

/** A name of less probability changes nothing of what was asked. */
const LEAST_P = 0.2;
const MOST_PROJECTED = 12;

/** Words that let something be as it may, and what they let be. */
const DROPS = compileWords<readonly string[]>([
  [
    everyList((words) => words.followUps.anyGenre),
    ['genre', 'genres', 'anyGenres', 'excludeGenre', 'excludeGenres'],
  ],
  [everyList((words) => words.followUps.anyYear), ['from', 'to', 'month', 'year', 'day', 'weekday']],
  [
    everyList((words) => words.followUps.anyPlace),
    ['country', 'language', 'excludeCountry', 'excludeLanguage'],
  ],
  [
    everyList((words) => words.followUps.anybody),
    ['withPerson', 'withRole', 'people', 'anyPeople', 'excludePerson'],
  ],
  [everyList((words) => words.followUps.anyLength), ['minRuntime', 'maxRuntime']],
  [everyList((words) => words.followUps.anyScore), ['minScore', 'maxScore', 'minVotes', 'maxVotes']],
]);
const TAKE_AWAY = compileWords([[everyList((words) => words.followUps.takeAway), true]]);

/** What of a talk a sentence may go on with: each reading changes one of its requests. */
export function followUps(
  grammar: Grammar,
  hits: Hits,
  sentence: Sentence,
  entities: readonly Entity[],
  plain: readonly Mention[],
  readings: readonly Understanding[],
  { request, list, film }: Conversation,
): readonly Understanding[] {
  const bases = [request, list].filter((one, i, all): one is Request => {
    return one !== undefined && all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === i;
  });
  const talk: Talk = { grammar, hits };
  const questionOf = (kind: string): AnyQuestion | undefined =>
    grammar.templates.find(({ question }) => question.kind === kind)?.question;
  return bases.flatMap((base) => {
    const question = questionOf(base.kind);
    if (!question || changeOf(question, base) !== undefined) return [];
    const names = entities.filter(({ p, name }) => p >= LEAST_P && name !== 'collection');
    const changed = edits(talk, base, question, sentence, names, plain, film);
    // "esa no, una con Tom Cruise" refuses a film and says what the next one is to be.
    const isRefusedToo = changed.some(({ refused, names }) => refused !== undefined && names.length > 0);
    return [
      ...changed,
      ...drops(talk, base, question, sentence, plain),
      ...more(talk, base, question, sentence, entities, film?.id),
      ...(isRefusedToo ? [] : refusals(talk, base, question, sentence, entities, base === request)),
      ...projections(base, question, readings),
      ...breakdowns(talk, base, question, questionOf('busiest'), sentence, plain),
    ];
  });
}

/** The phrases, and where their words stand in the sentence. */
type Talk = { readonly grammar: Grammar; readonly hits: Hits };

function begin(sentence: Sentence): Explained {
  const { length } = sentence.words;
  const explained: Explained = { trust: new Array(length).fill(0), by: new Array(length).fill('nothing') };
  mark(explained, { from: 0, to: leadOfFollowUp(sentence) }, 0.9, 'beside');
  return explained;
}

function readingOf(
  act: Act,
  { grammar, hits }: Talk,
  request: AnyRequest,
  question: AnyQuestion,
  sentence: Sentence,
  explained: Explained,
  names: readonly Mention[],
  filters: readonly Mention[],
): Understanding {
  // "e Iñárritu de director" after a director's returns: the question's own words say no more of it.
  const own = grammar.templates.find((template) => template.question === question)?.own ?? [];
  for (const group of own)
    for (const hit of hits.get(group) ?? []) if (isFree(explained, hit)) mark(explained, hit, 0.85, 'own');
  const template: Template = {
    question,
    locale: 'es',
    source: `follow-up ${act}`,
    act,
    required: [],
    optional: [],
    own: [],
    slots: [],
    query: false,
  };
  const { kind: _kind, ...values } = request;
  return { ...weigh(template, sentence, explained, [], new Map(Object.entries(values)), [], names), filters };
}

/** "only comedies", "y en febrero?", "con Al Pacino", "no, de terror": the filters and names that are said take the place of those before. */
function edits(
  talk: Talk,
  base: AnyRequest,
  question: AnyQuestion,
  sentence: Sentence,
  names: readonly Entity[],
  plain: readonly Mention[],
  film: FilmRef | undefined,
): readonly Understanding[] {
  const variants = names.length > 0 ? [names, []] : [[]];
  // "esa no, una con Tom Cruise": of a surprise, that it is another one goes without saying.
  const rejects =
    question.dependsOn === 'chance' ? REJECTS.find(sentence.words.map(({ folded }) => folded)) : [];
  const refused = rejects.length > 0 && film ? { refused: film.id } : {};
  return variants.flatMap((entities): Understanding[] => {
    const explained = begin(sentence);
    for (const hit of rejects) if (isFree(explained, hit)) mark(explained, hit, 0.9, 'beside');
    const changes = new Map<string, unknown>();
    const filters: Mention[] = [];
    const taken: Mention[] = [];
    for (const mention of inOrder(entities)) {
      const form = isCompared(mention, sentence, question)
        ? { other: mention.gives[0]?.['film'] }
        : formThatFits(question, mention, changes);
      if (!form) continue;
      const slots = Object.entries(form);
      const joins = mention.name === 'person' && isJoined(mention, sentence) && base['person'] !== undefined;
      for (const [slot, value] of slots)
        changes.set(
          joins && slot === 'person' && 'withPerson' in question.optional ? 'withPerson' : slot,
          value,
        );
      taken.push(mention);
      mark(explained, mention, mention.trust, 'name');
    }
    for (const mention of plain) {
      if (!isFree(explained, mention)) continue;
      const form =
        formThatFits(question, mention, changes) ??
        aspectOf(mention, question) ??
        (isPointed(mention, names) ? undefined : ageOf(mention, question, film));
      if (!form && !joinGenre(question, mention, filters, changes, sentence)) continue;
      for (const [slot, value] of Object.entries(form ?? {})) changes.set(slot, value);
      filters.push(mention);
      mark(explained, mention, mention.trust, 'filter');
    }
    // Somebody or something is named that is not there: then nothing goes on.
    if (sentence.words.some((word, at) => explained.trust[at] === 0 && isName(word, at))) return [];
    if (isTitleAlone(taken, sentence) || (taken.length > 0 && asksElse(explained, sentence))) return [];
    if (
      changes.size === 0 ||
      isOfNobody(changes, base, question) ||
      (question.slots['month'] && isWholeYear(changes))
    )
      return [];
    const request = edited(base, changes, question);
    if (JSON.stringify(request) === JSON.stringify(base) || request['film'] === (request['other'] ?? 0))
      return [];
    if (changeOf(question, request) !== undefined) return [];
    return [
      { ...readingOf('edit', talk, request, question, sentence, explained, taken, filters), ...refused },
    ];
  });
}

/** The likeliest names of each place as they are said: in "Titanic made more than Avatar" the first is the first. */
function inOrder(names: readonly Entity[]): readonly Entity[] {
  const chosen: Entity[] = [];
  for (const name of [...names].sort((a, b) => b.p - a.p))
    if (chosen.every(({ from, to }) => name.to <= from || to <= name.from)) chosen.push(name);
  return chosen.sort((a, b) => a.from - b.from);
}

/** "parecidas a Matrix" after the votes of Titanic: a word of another question beside a name asks that. */
function asksElse({ by }: Explained, { words }: Sentence): boolean {
  return words.some(
    ({ word, folded, known, idle }, at) =>
      by[at] === 'nothing' && known && word === folded && !idle && weightOf(word) >= 1,
  );
}

/** A title and nothing else asks for its film, whatever was asked of another. */
function isTitleAlone([name, ...others]: readonly Mention[], { words }: Sentence): boolean {
  return (
    name?.name === 'film' &&
    name.match !== undefined &&
    others.length === 0 &&
    name.to - name.from === words.length
  );
}

/** "who directed it" after similar films: a role of nobody narrows nothing. */
function isOfNobody(
  changes: ReadonlyMap<string, unknown>,
  base: AnyRequest,
  { slots }: AnyQuestion,
): boolean {
  return (
    !('role' in slots) && [...changes.keys()].every((slot) => slot === 'role') && base['person'] === undefined
  );
}

/** "y todo el 2004?" asks for more than a month of it. */
function isWholeYear(changes: ReadonlyMap<string, unknown>): boolean {
  const [from, to] = [String(changes.get('from')), String(changes.get('to'))];
  return from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31');
}

/** "And the budget?" after a comparison: of both films. */
function aspectOf({ gives }: Mention, { optional }: AnyQuestion): SlotValues | undefined {
  const field = gives[0]?.['field'];
  const { aspect } = optional;
  return field !== undefined && aspect?.schema.safeParse(field).success ? { aspect: field } : undefined;
}

/** "la anterior" points at the film before. */
function isPointed({ from, to }: Mention, names: readonly Entity[]): boolean {
  return names.some((one) => one.name === 'film' && !one.match && one.from <= from && to <= one.to);
}

/** "algo más nuevo" after a surprise: newer than the film that was shown. */
function ageOf({ gives }: Mention, { dependsOn }: AnyQuestion, film: FilmRef | undefined): Dates | undefined {
  const { relation } = gives[0] ?? {};
  if (dependsOn !== 'chance' || !film?.year) return undefined;
  if (relation === 'newer') return { from: isoDate(film.year + 1, 1, 1) };
  return relation === 'older' ? { to: isoDate(film.year - 1, 12, 31) } : undefined;
}
type Dates = Readonly<Record<string, IsoDate>>;

/** "than Avatar", "con Avatar": the film that the one spoken of is compared with. */
function isCompared({ name, from }: Mention, { words }: Sentence, { slots }: AnyQuestion): boolean {
  return name === 'film' && 'other' in slots && COMPARES.has(words[from - 1]?.folded ?? '');
}
const COMPARES = everyWord((words) => words.followUps.compares);

/** "with Kate Winslet", "con ella": somebody more, rather than somebody else. */
function isJoined({ from }: Mention, { words }: Sentence): boolean {
  return JOINS.has(words[from - 1]?.folded ?? '');
}
const JOINS = everyWord((words) => words.followUps.joins);

/** "any year", "de cualquier género", "quita lo de comedias": a filter goes. */
function drops(
  talk: Talk,
  base: AnyRequest,
  question: AnyQuestion,
  sentence: Sentence,
  plain: readonly Mention[],
): readonly Understanding[] {
  const words = sentence.words.map(({ folded }) => folded);
  const explained = begin(sentence);
  const said = DROPS.find(words);
  const away = TAKE_AWAY.find(words);
  const taken = plain.filter((mention) =>
    away.some(({ to }) => to <= mention.from && mention.from - to <= 3),
  );
  const slots = [
    ...said.flatMap(({ value }) => value),
    ...taken.flatMap(({ gives }) => Object.keys(gives[0] ?? {})),
  ];
  const request = withoutSlots(base, slots, question);
  if (!request) return [];
  for (const hit of [...said, ...(taken.length > 0 ? away : [])]) mark(explained, hit, 1, 'phrase');
  for (const mention of taken) mark(explained, mention, 1, 'filter');
  const changes = new Map<string, unknown>();
  const filters: Mention[] = [];
  for (const mention of plain) {
    const form = isFree(explained, mention) ? formThatFits(question, mention, changes) : undefined;
    if (!form) continue;
    for (const [slot, value] of Object.entries(form)) changes.set(slot, value);
    filters.push(mention);
    mark(explained, mention, mention.trust, 'filter');
  }
  return [
    readingOf('drop', talk, edited(request, changes, question), question, sentence, explained, [], filters),
  ];
}

const REJECTS = compileWords([[everyList((words) => words.followUps.rejects), true]]);

/** "more", "otra", "ya la vi", "nope": the next page of a list, or another film. */
function more(
  talk: Talk,
  base: AnyRequest,
  question: AnyQuestion,
  sentence: Sentence,
  entities: readonly Entity[],
  film: FilmId | undefined,
): readonly Understanding[] {
  const isChance = question.dependsOn === 'chance';
  if (!('page' in question.optional) && !isChance) return [];
  const words = sentence.words.map(({ folded }) => folded);
  const said = hearMore(sentence);
  // "the next one" beside a film of the list points at the one after it.
  const isPointing = entities.some(
    ({ match, name, from, to }) => name === 'film' && !match && said && from <= said.from && said.to <= to,
  );
  const next = isPointing ? undefined : said;
  const rejects = isChance ? REJECTS.find(words) : [];
  if (!next && rejects.length === 0) return [];
  const explained = begin(sentence);
  for (const hit of [...(next ? [next] : []), ...rejects]) mark(explained, hit, 1, 'phrase');
  const page = typeof base['page'] === 'number' ? base['page'] + 1 : 2;
  const request: AnyRequest = isChance
    ? { ...base, ...(film === undefined ? {} : { instead: film }) }
    : { ...base, page };
  const reading = readingOf('more', talk, request, question, sentence, explained, [], []);
  return [isChance ? { ...reading, refused: film } : reading];
}

/** "la segunda no, ya la vi", "not the first one": a film of the list is left out. */
function refusals(
  talk: Talk,
  base: AnyRequest,
  question: AnyQuestion,
  sentence: Sentence,
  entities: readonly Entity[],
  isLast: boolean,
): readonly Understanding[] {
  if (question.refusable !== true) return [];
  const words = sentence.words.map(({ folded }) => folded);
  // Whoever has seen a film whose card is open says so of the film, not of the list before it.
  const rejects = isLast ? REJECTS.find(words) : [];
  const nos = sentence.words.flatMap(({ folded }, at) => (NOT.has(folded) ? [{ from: at, to: at + 1 }] : []));
  const item = entities.find(({ match, name }) => !match && name === 'film');
  const film = item?.gives[0]?.['film'] as FilmId | undefined;
  if (film === undefined || (rejects.length === 0 && nos.length === 0) || film === base['film']) return [];
  const explained = begin(sentence);
  for (const hit of [...rejects, ...nos]) mark(explained, hit, 1, 'phrase');
  if (item) mark(explained, item, 1, 'name');
  const { page: _page, ...request } = base;
  return [{ ...readingOf('refuse', talk, request, question, sentence, explained, [], []), refused: film }];
}
const NOT = everyWord((words) => words.followUps.not);

/** "how many are there?", "which made the most?", "show them": the films that were spoken of, asked about otherwise. */
function projections(
  base: AnyRequest,
  from: AnyQuestion,
  readings: readonly Understanding[],
): readonly Understanding[] {
  const kept = Object.keys(base).filter((slot) => slot !== 'kind');
  if (kept.length === 0) return [];
  const isOverFilms = ({ question }: Understanding): boolean =>
    'genre' in question.optional && !('film' in question.slots);
  return readings
    .filter(
      (one) =>
        isOverFilms(one) &&
        !('metric' in one.question.slots && 'metric' in from.optional) &&
        // Filters alone refine a list or a pick; only a phrase makes it another question.
        !(one.template.generated === true && from.refusable === true) &&
        one.missing.every((slot) => base[slot] !== undefined && slot in from.slots) &&
        !('query' in one.values) &&
        (one.question.dependsOn !== 'chance' || one.template.generated !== true),
    )
    .slice(0, MOST_PROJECTED)
    .flatMap((one): Understanding[] => {
      const carried = carriedOver(base, one.question, from);
      const added = Object.entries(carried).filter(([slot]) => one.values[slot] === undefined);
      if (added.length === 0) return [];
      const request = edited(
        { ...carried, kind: one.question.kind },
        new Map(Object.entries(one.values)),
        one.question,
      );
      const { kind: _kind, ...values } = request;
      return [{ ...one, values, missing: [], template: { ...one.template, act: 'project' } }];
    });
}

/** "by month", "por década" after films that were counted or listed: how many of them each has. */
function breakdowns(
  talk: Talk,
  base: AnyRequest,
  from: AnyQuestion,
  busiest: AnyQuestion | undefined,
  sentence: Sentence,
  plain: readonly Mention[],
): readonly Understanding[] {
  const by = plain.find(
    ({ gives, from }) => 'by' in (gives[0] ?? {}) && EACH.has(sentence.words[from]?.folded ?? ''),
  );
  if (!busiest || !by || base.kind === busiest.kind) return [];
  const carried = carriedOver(base, busiest, from);
  if (Object.keys(carried).length === 0) return [];
  const explained = begin(sentence);
  mark(explained, by, by.trust, 'filter');
  const request = { ...carried, ...by.gives[0], kind: busiest.kind };
  return [readingOf('project', talk, request, busiest, sentence, explained, [], [by])];
}

const EACH = everyWord((words) => words.followUps.each);

type Span = { readonly from: number; readonly to: number };

/** Words that only lead to what follows may be part of it. */
function isFree({ by }: Explained, { from, to }: Span): boolean {
  return by.slice(from, to).every((one) => one === 'nothing' || one === 'beside');
}
