import type { Locale } from '../../domain/locale.ts';
import { narrowing } from '../../filters/index.ts';
import { everyList } from '../../language/every-locale.ts';
import { hasFilmWord } from '../../language/film-words.ts';
import { ordinal } from '../../language/numbers.ts';
import { compileWords } from '../../language/word-matcher.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import type { Sentence } from '../../slots/sentence.ts';
import type { Mention } from '../../slots/slot.ts';
import type { Entity } from '../entities/entity.ts';
import { castPeople, isAnyOf, isCredited, rolesOf } from '../entities/roles.ts';
import type { Candidate } from './candidate.ts';
import { type Explained, isFree, mark } from './explained.ts';
import { addMentions } from './fill-slots.ts';
import type { Template } from './grammar.ts';
import { depthInStory, isCued, takeStory } from './story.ts';
import { weigh } from './weigh.ts';

/** From these probabilities on a name is taken for a part of the request: each gives readings of its own. */
const TAKEN = [0.15, 0.5, 0.85] as const;
export type GeneratorQuestions = Readonly<
  Record<'pick' | 'top' | 'search' | 'similar' | 'filmography' | 'check' | 'compare', AnyQuestion>
>;

/**
 * Readings without a phrase: every name that is likely and every filter is taken for what it is, and what remains of a
 * sentence is the story. Which of them is meant, if any, the ranker says.
 */
export function generate(
  sentence: Sentence,
  entities: readonly Entity[],
  plain: readonly Mention[],
  questions: GeneratorQuestions,
  locale: Locale,
): readonly Candidate[] {
  const sets = TAKEN.map((least) => likely(entities, least));
  const distinct = sets.filter((set, i) => i === 0 || keyOf(set) !== keyOf(sets[i - 1] ?? []));
  return distinct.flatMap((names) => {
    // What is pointed at ("the second one") is likened to only where a phrase says so.
    const films = names.filter(({ name, match }) => name === 'film' && match !== undefined);
    const everybody = names.filter(({ name }) => name === 'person');
    const others = everybody.filter((mention) => !isCredited(mention, sentence));
    // Who wrote it is told as left out where something else narrows it.
    const people = others.length > 0 || plain.some(isNarrowing) ? others : everybody;
    const pointed = names.filter(({ name, match }) => name === 'film' && match === undefined);
    const make = (
      question: AnyQuestion,
      names: readonly Mention[],
      filters: readonly Mention[],
      story: boolean,
    ): readonly Candidate[] => readingOf(question, names, filters, sentence, locale, story) ?? [];
    // What a story may say as well, it says.
    const besideStory = plain.filter(({ isAside }) => !isAside);
    const parts = [...plain, ...names];
    const ways = [
      besideStory,
      besideStory.filter((mention) => isCued(mention, plain, sentence)),
      besideStory.filter((mention) => depthInStory(mention, parts, sentence) === 0),
    ];
    const distinct = ways.filter((way, at) => ways.findIndex((earlier) => areSame(way, earlier)) === at);
    return [
      ...(films.length > 0 ? make(questions.similar, [...films, ...people], plain, false) : []),
      // "¿Titanic dura más de tres horas?" asks whether it is so.
      ...(films.length === 1 && sentence.text.trim().endsWith('?')
        ? make(questions.check, [...films, ...people], plain, false).filter(isNarrowed)
        : []),
      // "the first two", "la primera y la tercera" are looked at side by side.
      ...(areTwo(pointed) ? make(questions.compare, pointed, [], false) : []),
      ...(people.length > 0 ? make(questions.filmography, people, plain, false) : []),
      ...make(questions.pick, people, plain, false),
      ...make(questions.top, people, plain, false),
      ...distinct.flatMap((filters) => make(questions.search, people, filters, true)),
    ];
  });
}

function areSame(some: readonly Mention[], others: readonly Mention[]): boolean {
  return some.length === others.length && some.every((mention, at) => mention === others[at]);
}

function isNarrowing({ gives }: Mention): boolean {
  return Object.keys(gives[0] ?? {}).some((slot) => slot in narrowing && slot !== 'role');
}

function areTwo([first, two, more]: readonly Mention[]): boolean {
  return two !== undefined && more === undefined && first?.gives[0]?.['film'] !== two.gives[0]?.['film'];
}

function isNarrowed({ values }: Candidate): boolean {
  return Object.keys(values).length > 1;
}

function keyOf(names: readonly Mention[]): string {
  return names.map(({ from, to, gives }) => `${from} ${to} ${JSON.stringify(gives[0])}`).join();
}

/** Films and people of at least such a probability, the likeliest of each place. */
function likely(entities: readonly Entity[], least: number): readonly Entity[] {
  const chosen: Entity[] = [];
  const sorted = entities
    .filter(({ p, name }) => p >= least && name !== 'collection')
    .sort((a, b) => b.p - a.p || b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const entity of sorted)
    if (chosen.every(({ from, to }) => entity.to <= from || to <= entity.from)) chosen.push(entity);
  return chosen.sort((a, b) => a.from - b.from);
}

const LIKENESS = compileWords([[everyList(({ concepts }) => concepts.similar), true]]);

/** "Similar to Heat and Collateral": the word that likens them is a part of the question, and not left out. */
function markLikeness({ words }: Sentence, explained: Explained): void {
  for (const hit of LIKENESS.find(words.map(({ word }) => word)))
    if (isFree(explained, hit)) mark(explained, hit, 1, 'phrase');
}

function readingOf(
  question: AnyQuestion,
  names: readonly Mention[],
  plain: readonly Mention[],
  sentence: Sentence,
  locale: Locale,
  story: boolean,
): readonly Candidate[] | undefined {
  const { length } = sentence.words;
  const explained: Explained = { trust: new Array(length).fill(0), by: new Array(length).fill('nothing') };
  const values = new Map<string, unknown>();
  const placed = takeNames(question, names, sentence, explained, values);
  const added = addMentions(question, plain.filter(isFilter), explained, values, sentence);
  if (question.kind === 'similar' && names.length > 1) markLikeness(sentence, explained);
  const query = story ? takeStory(sentence, explained) : undefined;
  if (query === undefined ? story : tellsNothing(sentence, explained)) return undefined;
  if (
    query !== undefined &&
    tellsOnly(
      plain.filter(({ notDate }) => notDate),
      explained,
    )
  )
    return undefined;
  if (query !== undefined) values.set('query', query);
  const isEmpty = values.size === 0;
  if (isEmpty && question.kind !== 'pick') return undefined;
  if (
    Object.keys(question.slots).some((slot) => !values.has(slot) && question.defaults?.[slot] === undefined)
  )
    return undefined;
  const template: Template = {
    question,
    locale,
    source: `generated ${question.kind}`,
    generated: true,
    required: [],
    optional: [],
    own: [],
    slots: [],
    query: story,
  };
  return [{ ...weigh(template, sentence, explained, [], values, [], placed), ...added }];
}

/** "its votes", "the second" alone are another question's words, and no story: nothing says that films are looked for. */
function tellsNothing({ words }: Sentence, { by }: Explained): boolean {
  const isLookedFor = words.some(({ folded, idle }) => idle === true || hasFilmWord([folded]));
  return (
    !isLookedFor &&
    words.every(({ known, folded }, at) => by[at] !== 'story' || known || ordinal(folded) !== undefined)
  );
}

/** "A few years ago" is a time that nobody can tell, and no story. */
function tellsOnly(mentions: readonly Mention[], { by }: Explained): boolean {
  return by.every((cause, at) => cause !== 'story' || mentions.some(({ from, to }) => from <= at && at < to));
}

/** What a generated reading asks for by a filter; who is meant as what follows from the words beside a name. */
function isFilter({ gives }: Mention): boolean {
  return !('role' in (gives[0] ?? {}));
}

function takeNames(
  question: AnyQuestion,
  names: readonly Mention[],
  sentence: Sentence,
  explained: Explained,
  values: Map<string, unknown>,
): readonly Mention[] {
  const has = (slot: string): boolean => slot in question.slots || slot in question.optional;
  const placed: Mention[] = [];
  const films = names.filter(({ name }) => name === 'film');
  for (const film of films) {
    const id = film.gives[0]?.['film'];
    const isFirst = !values.has('film');
    if (!isFirst && !has('films') && !has('other')) continue;
    if (isFirst) values.set('film', id);
    else if (has('other')) values.set('other', id);
    else if (values.get('film') !== id)
      values.set('films', [...new Set([...((values.get('films') as unknown[]) ?? []), id])]);
    mark(explained, film, film.trust, 'name');
    placed.push(film);
  }
  const people = rolesOf(
    names.filter(({ name }) => name === 'person'),
    sentence,
  );
  if (people.length > 1 && has('anyPeople') && isAnyOf(people, sentence)) {
    values.set('anyPeople', [...new Set(people.map(({ mention }) => mention.gives[0]?.['person']))]);
    for (const { mention } of people) mark(explained, mention, mention.trust, 'name');
    return [...placed, ...people.map(({ mention }) => mention)];
  }
  return [...placed, ...castPeople(question, people, explained, values)];
}
