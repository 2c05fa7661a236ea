import type { WordHit } from '../../language/word-matcher.ts';
import type { Sentence } from '../../slots/sentence.ts';
import type { Mention, SlotValues } from '../../slots/slot.ts';
import { areEither, areOwners, castPeople, peopleOf, rolesOf } from '../entities/roles.ts';
import type { Candidate } from './candidate.ts';
import { type By, type Explained, isFree, mark } from './explained.ts';
import { addMentions, give } from './fill-slots.ts';
import type { Group, Hits, Template } from './grammar.ts';
import { queryAfter } from './query-text.ts';
import { isCued, takeStory } from './story.ts';
import { isFilled, NAMES, PERIOD, wantedSlots } from './wanted-slots.ts';
import { CONTENT, OWN_WORD, weigh, weightOf } from './weigh.ts';

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
