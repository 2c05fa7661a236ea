import type { FilmId } from '../../domain/film.ts';
import { everyList, everyWord } from '../../language/every-locale.ts';
import { hasFilmWord } from '../../language/film-words.ts';
import { isFiller, isFunctionWord } from '../../language/idle-words.ts';
import { compileWords, type WordHit } from '../../language/word-matcher.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import { oncePerSentence } from '../../slots/once-per-sentence.ts';
import type { Sentence } from '../../slots/sentence.ts';
import { valuesIn } from '../../slots/several.ts';
import type { Mention, SlotValues } from '../../slots/slot.ts';
import { joinGenre } from '../entities/join-genre.ts';
import { areEither, areOwners, castPeople, peopleOf, rolesOf } from '../entities/roles.ts';
import { type By, type Explained, isFree, mark } from './explained.ts';
import type { Group, Hits, Template } from './grammar.ts';
import { holdsFilter, isCued, leftOut, takeStory } from './story.ts';
import { isFilled, NAMES, PERIOD, wantedSlots } from './wanted-slots.ts';

/** One way to understand a sentence, and how well it explains the words. */
export type Candidate = {
  readonly question: AnyQuestion;
  readonly template: Template;
  readonly values: SlotValues;
  /** Names that the phrase wants and that no words gave. */
  readonly missing: readonly string[];
  readonly names: readonly Mention[];
  /** Dates, genres and the like that were taken. */
  readonly filters: readonly Mention[];
  /** True for the words that are explained. */
  readonly explained: readonly boolean[];
  /** What explains each word. */
  readonly by: readonly By[];
  /** The phrase's own words that were heard stand in its order. */
  readonly isOrdered: boolean;
  /** How many filters are taken in another form than their first. */
  readonly seconds: number;
  /** How many names it takes from the talk. */
  readonly filled?: number;
  /** A film that is said not to be wanted. */
  readonly refused?: FilmId | undefined;
  /** True where a phrase of the other language reads it nearly as well. */
  readonly isEither?: boolean;
  /** Where it reads a clause only: its first and last word. */
  readonly clause?: { readonly from: number; readonly to: number };
  readonly score: number;
  /** Weight of the words left unexplained, and of all. */
  readonly unexplained: number;
  readonly total: number;
};

const CONTENT = 1;
const GLUE = 0.12;
const CHATTER = 0.02;
/** What each of a phrase's own words adds, so that the more specific phrase wins. */
const FOR_A_GROUP = 0.22;
/** What a slot of the phrase other than a name adds: "who directed" is as specific as a phrase's own words. */
const FOR_A_SLOT = 0.24;
/** How far the other words of a question's own phrases are explained by it. */
const OWN_WORD = 0.85;
/** A free text explains its words, those of other questions least: "el retorno del actor" is no story. */
const IN_QUERY = 0.72;
const KNOWN_IN_QUERY = 0.3;
const FOR_ORDER = 0.1;
const FOR_MISSING = -0.7;
/** What a name costs whose words are so common that it is hardly one ("a", "it"). */
const FOR_HARDLY_A_NAME = -0.35;
const HARDLY = 0.46;
/** What it costs to take "October 1999" for a period: another question takes it as a month. */
const FOR_A_SECOND_FORM = -0.05;
/** What a name costs that is only near what was typed. */
const FOR_REPAIRED = -0.3;

/** What a word weighs that only says more of the film or person named before it: "No, la chilena". */
const ASIDE = 0.15;
const BEGIN_ASIDES = everyWord((words) => words.asides.begin);

const BEFORE_COMPANIONS = everyWord((words) => words.asides.beforeCompanions);
const OWN = everyWord((words) => words.asides.own);

/** True where "with my sister" is company: the word that says whose follows. */
export function isCompany({ words }: Sentence, at: number): boolean {
  return OWN.has(words[at]?.folded ?? '') && BEFORE_COMPANIONS.has(words[at - 1]?.folded ?? '');
}

/** True for the words of clauses between commas that follow a name, and for company: "con mi novia". */
function asidesIn(names: readonly Mention[], sentence: Sentence): readonly boolean[] {
  const { text, words } = sentence;
  const company = companyIn(sentence);
  if (names.length === 0) return company;
  const isAside = [...company];
  const between = (at: number): string => text.slice(words[at - 1]?.end, words[at]?.start ?? text.length);
  for (const { to } of names) {
    if (!/[,(]/.test(between(to)) || !BEGIN_ASIDES.has(words[to]?.folded ?? '')) continue;
    let end = to + 1;
    while (end < words.length && !/[,.;:?!)]/.test(between(end))) end++;
    isAside.fill(true, to, end);
  }
  return isAside;
}

const companyIn = oncePerSentence((sentence): readonly boolean[] =>
  sentence.words.map((_, at) => isCompany(sentence, at - 1)),
);

const weightsIn = oncePerSentence(({ words }): readonly number[] => words.map(({ word }) => weightOf(word)));

/** How much a word says. */
export function weightOf(word: string): number {
  if (isFiller(word)) return CHATTER;
  return isFunctionWord(word) ? GLUE : CONTENT;
}

/**
 * Reads a sentence by one phrase with the given names taken as such: the phrase's words are found in what is
 * left, then dates, genres and so on, and what no part explains counts against the reading.
 */
export function readBy(
  template: Template,
  sentence: Sentence,
  hits: Hits,
  names: readonly Mention[],
  mentions: readonly Mention[],
): readonly Candidate[] {
  const isFilter = (mention: Mention): boolean => isCued(mention, mentions, sentence);
  const read = (filtersBeside?: FiltersBeside): Candidate | undefined =>
    readOnce(template, sentence, hits, names, mentions, filtersBeside);
  const cut = template.query ? read(isFilter) : undefined;
  // A time is no part of a story where one is left without it.
  const whole = cut?.filters.some((filter) => isTime(filter, sentence)) ? undefined : read();
  return [whole, cut].filter((reading) => reading !== undefined);
}

/** A time in figures: a summer may well be a story's. */
function isTime({ from, to, gives }: Mention, { words }: Sentence): boolean {
  const isPeriod = PERIOD.some((slot) => slot in (gives[0] ?? {}));
  return isPeriod && words.slice(from, to).some(({ folded }) => /\d/.test(folded));
}

/** Which mentions are no part of a story that the phrase introduces: "robberies | between 1970 and 1979", "dreams | by Nolan". */
type FiltersBeside = ((mention: Mention) => boolean) | undefined;

function readOnce(
  template: Template,
  sentence: Sentence,
  hits: Hits,
  names: readonly Mention[],
  mentions: readonly Mention[],
  filtersBeside: FiltersBeside,
): Candidate | undefined {
  const { length } = sentence.words;
  const explained: Explained = { trust: new Array(length).fill(0), by: new Array(length).fill('nothing') };
  for (const name of names) mark(explained, name, name.trust, 'name');
  const places = placeGroups(template.required, hits, explained);
  if (!places) return undefined;
  const values = new Map<string, unknown>();
  const given = template.slots.includes('besidePerson')
    ? names.filter(({ name }) => name !== 'person')
    : names;
  const people = given.filter(({ name }) => name === 'person');
  const cast = people.flatMap(peopleOf).length > 1 ? rolesOf(people, sentence) : [];
  // Of two people each may have a role of their own: "starring A and directed by B".
  const isCast = cast.some(({ role }) => role !== undefined);
  if (isCast) castPeople(template.question, cast, explained, values);
  if (!give(template.question, isCast ? given.filter(({ name }) => name !== 'person') : given, values))
    return undefined;
  // "with A or B" is content with either: no phrase for one person and another means it.
  const isEither = (): boolean => areEither(given, sentence) || areOwners(cast, sentence);
  if (values.has('withPerson') && isEither()) return undefined;
  const after = places.reduce((last, { to }) => Math.max(last, to), 0);
  const filters = filtersBeside
    ? mentions.filter((mention) => mention.from >= after && filtersBeside(mention))
    : [];
  const beside = addMentions(template.question, filters, explained, values, sentence);
  const cutsStory = beside.filters.length > 0 || names.some(({ from }) => from >= after);
  if (template.query && cutsStory !== (filtersBeside !== undefined)) return undefined;
  const query = !template.query
    ? undefined
    : filtersBeside
      ? takeStory(sentence, explained, after)
      : queryAfter(sentence, after, explained, mentions);
  if (template.query && query === undefined) return undefined;
  if (query !== undefined && tellsOnlyFigures(explained, mentions, sentence)) return undefined;
  if (query !== undefined) values.set('query', query);
  const added = addMentions(template.question, mentions, explained, values, sentence);
  const filled = { filters: [...beside.filters, ...added.filters], seconds: beside.seconds + added.seconds };
  placeOptional(template.optional, hits, explained, 0.95, 'beside');
  placeOptional(template.own, hits, explained, OWN_WORD, 'own');
  const missing = wantedSlots(template).filter((slot) => !isFilled(slot, (name) => values.has(name), names));
  if (missing.some((slot) => !NAMES.has(slot))) return undefined;
  return weigh(template, sentence, explained, places, values, missing, names, filled);
}

/** "films of the 80s with more than 7" tells years and a figure, "pelis del último año" a time: neither is a story. */
function tellsOnlyFigures({ by }: Explained, mentions: readonly Mention[], { words }: Sentence): boolean {
  const isSpan = (given: SlotValues): boolean => Object.keys(given).every((slot) => SPAN.has(slot));
  const figures = mentions.filter(({ name, from, to, gives }) => {
    const hasDigits = words.slice(from, to).some(({ folded }) => /\d/.test(folded));
    return name === undefined && (hasDigits || (gives.length > 0 && gives.every(isSpan)));
  });
  const storyWords = words.flatMap(({ word }, at) =>
    by[at] === 'story' && weightOf(word) >= CONTENT ? [at] : [],
  );
  return (
    storyWords.length > 0 && storyWords.every((at) => figures.some(({ from, to }) => from <= at && at < to))
  );
}

/** A time with its ends; a month or a day of any year ("Halloween", "Christmas") is what a story may be about. */
const SPAN: ReadonlySet<string> = new Set(['from', 'to']);

/** One free place for every required group: after the one before where possible. Undefined where one is not heard. */
function placeGroups(
  groups: readonly Group[],
  hits: Hits,
  explained: Explained,
): readonly WordHit<Group>[] | undefined {
  const places: WordHit<Group>[] = [];
  for (const group of groups) {
    const heard = hits.get(group) ?? [];
    const after = places.at(-1)?.to ?? 0;
    const longest = heard.find((hit) => isFree(explained, hit));
    if (!longest) return undefined;
    const isOrdered = (hit: WordHit<Group>): boolean =>
      hit.from >= after && hit.to - hit.from === longest.to - longest.from && isFree(explained, hit);
    const place = heard.find(isOrdered) ?? longest;
    mark(explained, place, 1, 'phrase');
    places.push(place);
  }
  return places;
}

function placeOptional(
  groups: readonly Group[],
  hits: Hits,
  explained: Explained,
  trust: number,
  by: By,
): void {
  for (const group of groups) {
    const heard = hits.get(group);
    if (!heard) continue;
    for (const hit of heard) if (isFree(explained, hit)) mark(explained, hit, trust, by);
  }
}

/** Gives names and mentions to the question's slots, the first form that fits; false where one has no slot. */
export function give(
  question: AnyQuestion,
  mentions: readonly Mention[],
  values: Map<string, unknown>,
): boolean {
  return mentions.every((mention) => {
    const fitting = formThatFits(question, mention, values);
    setAll(values, fitting);
    return fitting !== undefined || isSaidAlready(mention, values);
  });
}

function setAll(values: Map<string, unknown>, form: SlotValues | undefined): void {
  for (const slot in form) values.set(slot, form[slot]);
}

/** "when was it released" says the same thing twice. */
function isSaidAlready({ gives, name }: Mention, values: ReadonlyMap<string, unknown>): boolean {
  if (name !== undefined) return false;
  return gives.some((form) => Object.keys(form).every((slot) => values.get(slot) === form[slot]));
}

const ORDERS = new WeakMap<AnyQuestion, ReadonlyMap<string, number>>();

/** The places of a question's slots, in the order in which it declares them. */
function orderOf(question: AnyQuestion): ReadonlyMap<string, number> {
  const known = ORDERS.get(question);
  if (known) return known;
  const slots = [...Object.keys(question.slots), ...Object.keys(question.optional)];
  const order = new Map(slots.map((slot, at) => [slot, at]));
  ORDERS.set(question, order);
  return order;
}

/** The form of a mention whose slots the question has and are still free; of a name's, the slot declared first. */
export function formThatFits(
  question: AnyQuestion,
  mention: Mention,
  values: ReadonlyMap<string, unknown>,
): SlotValues | undefined {
  const order = orderOf(question);
  const fits = (form: SlotValues): boolean => {
    const whole = question.together?.every((slot) => slot in form) ?? true;
    for (const slot in form)
      if (!order.has(slot) || values.has(slot) || (!whole && question.together?.includes(slot))) return false;
    return true;
  };
  if (mention.name === undefined) return mention.gives.find(fits);
  const rank = (form: SlotValues): number => order.get(Object.keys(form)[0] ?? '') ?? 0;
  return mention.gives.filter(fits).sort((a, b) => rank(a) - rank(b))[0];
}

/**
 * Adds dates, genres and the like, longest first, where the question has a slot for them, and counts those not in their
 * first form. A second genre joins the first: both must hold, or one of them where "or" stands between.
 */
export function addMentions(
  question: AnyQuestion,
  mentions: readonly Mention[],
  explained: Explained,
  values: Map<string, unknown>,
  sentence: Sentence,
): Taken {
  let seconds = 0;
  const filters: Mention[] = [];
  for (const mention of mentions) {
    if (!isFree(explained, mention) || isContradiction(mention, mentions)) continue;
    const form = formThatFits(question, mention, values);
    setAll(values, form);
    if (!form && !isSaidAlready(mention, values) && !joinGenre(question, mention, filters, values, sentence))
      continue;
    mark(explained, mention, mention.trust, 'filter');
    filters.push(mention);
    if (form && form !== mention.gives[0]) seconds += 1;
  }
  return { filters, seconds };
}

/** "horror but not gory" wants horror: what both asks for a genre and leaves it out is left over, and told. */
function isContradiction({ gives }: Mention, mentions: readonly Mention[]): boolean {
  const { excludeGenre, excludeGenres } = gives[0] ?? {};
  if (excludeGenre === undefined && excludeGenres === undefined) return false;
  const wanted = mentions.flatMap(({ gives: [form] }) => [
    ...valuesIn(form?.['genre']),
    ...valuesIn(form?.['genres']),
  ]);
  return [...valuesIn(excludeGenre), ...valuesIn(excludeGenres)].some((genre) => wanted.includes(genre));
}

/** The free text after the phrase's last word; all of it is explained. */
function queryAfter(
  sentence: Sentence,
  after: number,
  explained: Explained,
  mentions: readonly Mention[],
): string | undefined {
  const from = storyFrom(sentence, after) - basisBefore(sentence, after);
  const unwanted = leftOut(sentence, explained, from);
  if (unwanted.has(from) || holdsFilter(from, mentions, sentence)) return undefined;
  let to = unwanted.size > 0 ? Math.min(...unwanted) : sentence.words.length;
  while (to > from && isFiller(sentence.words[to - 1]?.folded ?? '')) to--;
  const [first, last] = [sentence.words[from], sentence.words[to - 1]];
  if (!first || !last) return undefined;
  const content = sentence.words
    .slice(from, to)
    .filter(({ folded }) => weightOf(folded) === CONTENT && !/^\d+$/.test(folded));
  if (content.length === 0) return undefined;
  if (after < from) mark(explained, { from: after, to: from }, OWN_WORD, 'beside');
  for (let i = from; i < to; i++)
    mark(explained, { from: i, to: i + 1 }, sentence.words[i]?.known ? KNOWN_IN_QUERY : IN_QUERY, 'story');
  return sentence.text.slice(first.start, last.end);
}

const BASIS = compileWords([[everyList((words) => words.stories.basis), true]]);

/** "based on a novel" tells more of a film than "a novel": how many words of the phrase are the story's own. */
function basisBefore({ words }: Sentence, after: number): number {
  const before = words.slice(0, after).map(({ folded }) => folded);
  return BASIS.find(before).find(({ to }) => to === after) ? 2 : 0;
}

const MOST_BEFORE_STORY = 4;

/** "what was the name of | the movie about …": the words that say that a film is meant are no part of its story. */
function storyFrom({ words }: Sentence, from: number): number {
  const lead = words.slice(from, from + MOST_BEFORE_STORY).map(({ folded }) => folded);
  const film = lead.findIndex((word) => hasFilmWord([word]));
  if (film < 0 || !lead.slice(0, film).every(isFunctionWord)) return from;
  const after = lead[film + 1] ?? '';
  return from + film + 1 + (LEADS_TO_STORY.has(after) ? 1 : 0);
}
const LEADS_TO_STORY = everyWord((words) => words.stories.before);

/** The filters that were taken, and how many of them in another form than their first. */
type Taken = Pick<Candidate, 'filters' | 'seconds'>;
const NONE_TAKEN: Taken = { filters: [], seconds: 0 };

/** Weighs a reading by hand-set terms: what is cheap to tell, to keep the likeliest of many. */
export function weigh(
  template: Template,
  sentence: Sentence,
  { trust: explained, by }: Explained,
  places: readonly WordHit<Group>[],
  values: ReadonlyMap<string, unknown>,
  missing: readonly string[],
  names: readonly Mention[],
  { filters, seconds }: Taken = NONE_TAKEN,
): Candidate {
  let [score, unexplained, total] = [0, 0, 0];
  const asides = asidesIn(names, sentence);
  const weights = weightsIn(sentence);
  sentence.words.forEach((word, i) => {
    const trust = explained[i] ?? 0;
    const isAside = asides[i] && (trust === 0 || trust === IN_QUERY);
    const own = weights[i] ?? 0;
    const weight = isAside ? Math.min(own, ASIDE) : own;
    const left = word.idle ? Math.min(weight, CHATTER) : weight;
    total += trust === 0 ? left : weight;
    if (trust === 0) unexplained += left;
    else score += Math.max(weight, 0.3) * trust * (word.word === word.folded ? 1 : 0.9);
  });
  const isOrdered = places.every((place, i) => i === 0 || place.from >= (places[i - 1]?.to ?? 0));
  const filled = template.slots.filter((slot) => !NAMES.has(slot) && slot !== 'besidePerson').length;
  score +=
    FOR_A_GROUP * places.length +
    FOR_A_SLOT * filled +
    (isOrdered ? FOR_ORDER : 0) +
    FOR_MISSING * missing.length +
    (template.question.declines ? unexplained / 2 : 0) +
    FOR_HARDLY_A_NAME * names.filter(({ trust }) => trust < HARDLY).length +
    FOR_REPAIRED * names.filter(({ repaired }) => repaired).length -
    unexplained;
  return {
    question: template.question,
    template,
    values: Object.fromEntries(values),
    missing,
    names,
    filters,
    seconds,
    explained: explained.map((trust) => trust > 0),
    by,
    isOrdered,
    score: score + FOR_A_SECOND_FORM * seconds,
    unexplained,
    total,
  };
}
