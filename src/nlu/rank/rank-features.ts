import type { Locale } from '../../domain/locale.ts';
import { narrowing } from '../../filters/index.ts';
import { everyList, everyWord } from '../../language/every-locale.ts';
import { hasFilmWord } from '../../language/film-words.ts';
import { compileWords } from '../../language/word-matcher.ts';
import type { Sentence, Word } from '../../slots/sentence.ts';
import type { Mention } from '../../slots/slot.ts';
import { type Candidate, weightOf } from '../candidates/candidate.ts';
import { type By, type Explained, mark } from '../candidates/explained.ts';
import { leadOfFollowUp } from '../candidates/follow-up.ts';
import type { Openings } from '../candidates/openers.ts';
import { depthInStory, isCued, leftOut } from '../candidates/story.ts';
import { areListed, type Entity, isLikened } from '../entities/entity.ts';
import { isCredited } from '../entities/roles.ts';
import { type Features, logit } from './linear.ts';

/** What is known of a sentence before it is read in any way. */
export type Scene = {
  readonly sentence: Sentence;
  readonly entities: readonly Entity[];
  readonly plain: readonly Mention[];
  /** The language of its common words. */
  readonly locale: Locale | undefined;
  readonly content: readonly boolean[];
  readonly wishes: boolean;
  readonly tastes: boolean;
  readonly filmWord: boolean;
  readonly asks: boolean;
  readonly counts: boolean;
  /** It is one question, and no wish that is put as one. */
  readonly inquires: boolean;
  /** Words that begin a story ("about", "in which", "what was the name of") stand before some that tell one. */
  readonly tells: boolean;
  /** Something was asked before. */
  readonly isTalk: boolean;
  /** The words that begin it go on with what was asked before ("and …"). */
  readonly leads: boolean;
  /** The film word stands for several, or for one. */
  readonly plural: boolean;
  readonly singular: boolean;
  /** The words that say what is not wanted and no filter knows: "nothing too gory". */
  readonly unwanted: ReadonlySet<number>;
  /** How deep in a story something that is heard stands, were it told as one. */
  readonly depthOf: (mention: Mention) => number;
  /** How many words of a text the index of stories knows. */
  readonly told: (text: string) => number;
};

const ASKS = compileWords([[everyList((words) => words.features.asks), true]]);
const COUNTS = compileWords([[everyList((words) => words.features.counts), true]]);
const TELLS = compileWords([[everyList((words) => words.features.tells), true]]);
const FEWEST_TOLD = 3;
const PLURAL = compileWords([[everyList((words) => words.features.plural), true]]);
const SINGULAR = compileWords([[everyList((words) => words.features.singular), true]]);
const MOST_WORDS_BEFORE_ASKING = 2;

export function sceneOf(
  sentence: Sentence,
  entities: readonly Entity[],
  plain: readonly Mention[],
  openings: Openings,
  locale: Locale | undefined,
  storyWordCount: Scene['told'],
  isTalk: boolean,
): Scene {
  const words = sentence.words.map(({ word }) => word);
  const has = (kind: string): boolean => openings.some(({ value }) => value === kind);
  const parts = [...plain, ...entities.filter(({ p }) => p >= LIKELY)];
  return {
    sentence,
    entities,
    plain,
    locale,
    content: sentence.words.map(isContent),
    wishes: has('wish'),
    tastes: has('taste'),
    filmWord: hasFilmWord(words),
    asks: ASKS.find(words).some(
      ({ from, to }) => from <= MOST_WORDS_BEFORE_ASKING && !isWished(words, from, to),
    ),
    counts: COUNTS.find(words).length > 0,
    inquires: /^[^.!?\n]*\?+$/.test(sentence.text.trim()) && !has('wish') && !has('taste'),
    tells: [...TELLS.find(words), ...openings.filter(({ value }) => value === 'recall')].some(
      ({ to }) => sentence.words.slice(to).filter(isContent).length >= FEWEST_TOLD,
    ),
    plural: PLURAL.find(words).length > 0,
    singular: SINGULAR.find(words).length > 0,
    isTalk,
    leads: leadOfFollowUp(sentence) > 0,
    unwanted: unwantedIn(sentence, plain),
    depthOf: remembered((mention) => depthInStory(mention, parts, sentence)),
    told: remembered(storyWordCount),
  };
}

function unwantedIn(sentence: Sentence, plain: readonly Mention[]): ReadonlySet<number> {
  const explained: Explained = {
    trust: new Array(sentence.words.length).fill(0),
    by: new Array(sentence.words.length).fill('nothing'),
  };
  const filters = plain.filter(({ gives }) => Object.keys(gives[0] ?? {}).some((slot) => slot in narrowing));
  for (const mention of filters) mark(explained, mention, mention.trust, 'filter');
  return leftOut(sentence, explained, 0);
}

/** "que dure menos de dos horas" wishes: with these verbs "que" asks nothing. */
const WISHED = everyWord((words) => words.features.wished);

function isWished(words: readonly string[], from: number, to: number): boolean {
  const next = words[to] === 'no' ? words[to + 1] : words[to];
  return words[from] === 'que' && WISHED.has(next ?? '');
}

/** Many readings tell the same story, and the index is asked once; as many leave the same words to it. */
function remembered<T>(count: (of: T) => number): (of: T) => number {
  const known = new Map<T, number>();
  return (of) => {
    const found = known.get(of) ?? count(of);
    known.set(of, found);
    return found;
  };
}

function isContent({ folded, word, idle }: Word): boolean {
  return idle !== true && weightOf(word) >= 1 && weightOf(folded) >= 1 && !hasFilmWord([folded]);
}

/** "with Audrey Tautou" asks for films rather than for her figures. */
const INTRODUCES = everyWord((words) => words.features.introduces);

/** "movies not like Titanic": what is said not to be meant must not be passed over. */
const NEGATES = everyWord((words) => words.features.negates);

/** Values of slots that say what a film is. */
const GENRE = ['genre', 'excludeGenre'];
const DATE = ['from', 'to', 'month', 'year', 'day', 'weekday'];
const PLACE = ['country', 'language'];
const GENRE_OR_PLACE = ['genre', ...PLACE];
/** Those that say what is asked: a question that passes one over is rather another. */
const ASKED = ['aspect', 'by', 'company', 'field', 'locale', 'metric', 'relation', 'role', 'topic'];
/** Log-odds are brought near the size of other features. */
export const LOGIT_SCALE = 4;
const SURE = 0.3;
const LIKELY = 0.5;
const LEAST_P = 0.001;
const MOST = 6;

/** What is looked at of a reading: how well it explains the words, what it leaves unused, and which question it is. */
export function rankFeatures(reading: Candidate, scene: Scene): Record<string, number> {
  const { sentence, content, entities, plain, depthOf } = scene;
  const { by, names, template, question, missing, values } = reading;
  const { words } = sentence;
  const count = content.filter(Boolean).length;
  const all = countBy(by, () => true);
  const of = countBy(by, (at) => content[at] === true);
  // What is said not to be wanted and no filter leaves out is told: nothing else is asked by it.
  const unwanted = by.filter(
    (cause, at) => cause === 'nothing' && content[at] && scene.unwanted.has(at),
  ).length;
  const unexplained = of.nothing - unwanted;
  const story = of.story;
  const inStory = (mention: Mention): boolean => all.story > 0 && hasBy(by, mention, 'story');
  const isUnused = ({ from, to }: Mention): boolean => {
    for (let at = from; at < to; at++) if (by[at] !== 'nothing' && by[at] !== 'story') return false;
    return true;
  };
  const isToldWhole = ({ from, to }: Mention): boolean =>
    by.slice(from, to).every((cause) => cause === 'story');
  // Of "feel-good" a phrase may explain the half: what narrows films is unused all the same.
  const passedOver = plain.filter(
    (mention) =>
      (hasBy(by, mention, 'nothing') || inStory(mention)) &&
      !reading.filters.some((filter) => isOverlapping(filter, mention)),
  );
  // "who stars" asks for the cast: a phrase that takes "stars" for the score tears it apart.
  const isTorn = (mention: Mention): boolean => hasBy(by, mention, 'phrase');
  const unused = (slots: readonly string[]): number =>
    flag(passedOver.some((mention) => hasSlot(mention, slots)));
  const left = entities.filter((entity) => isUnused(entity));
  const leftBest = Math.max(0, ...left.map(({ p }) => p));
  const leftSum = independent(left).reduce((sum, { p }) => sum + (p > SURE ? p : 0), 0);
  const used = names.map((name) => probabilityOf(name, entities));
  const least = used.length === 0 ? undefined : Math.min(...used);
  const { kind } = question;
  const unusedSlots = new Set(
    passedOver.flatMap((mention) =>
      Object.keys(mention.gives[0] ?? {})
        .slice(0, 1)
        .filter((slot) => ASKED.includes(slot))
        .map((slot) => (slot === 'topic' && isToldWhole(mention) ? 'told topic' : `unused ${slot}`)),
    ),
  );
  const isIntroduced = ({ name, from }: Mention): boolean =>
    name === 'person' && INTRODUCES.has(words[from - 1]?.folded ?? '');
  const isNoPhrase = template.required.length === 0 && template.generated !== true && !template.act;
  const features: Record<string, number> = {
    unexplainedShare: count === 0 ? 0 : unexplained / count,
    unexplained: Math.min(MOST, unexplained) / 3,
    anyUnexplained: flag(unexplained > 0),
    unwanted: Math.min(MOST, unwanted) / 3,
    unwantedAsked: flag(
      words.some((_, at) => scene.unwanted.has(at) && content[at] && ASKING.includes(by[at] ?? '')),
    ),
    unwantedTold: flag(
      'query' in values && by.some((cause, at) => cause === 'story' && content[at] && scene.unwanted.has(at)),
    ),
    leftBefore: Math.min(MOST, leftBefore(by, content)) / 3,
    explained: (by.length - all.nothing) / words.length,
    byFilter: Math.min(MOST, of.filter) / 3,
    byName: Math.min(MOST, of.name) / 3,
    byStory: Math.min(MOST, story) / 3,
    byPhrase: Math.min(MOST, of.phrase) / 3,
    byBeside: Math.min(MOST, of.beside + of.own) / 3,
    storyShare: count === 0 ? 0 : story / count,
    story: flag('query' in values),
    storyShort: flag('query' in values && story < 3),
    storyKnown:
      Math.min(4, by.filter((cause, at) => cause === 'story' && words[at]?.known && content[at]).length) / 2,
    storyGenre: flag(plain.some((mention) => inStory(mention) && hasSlot(mention, GENRE))),
    storyDate: flag(plain.some((mention) => inStory(mention) && hasSlot(mention, DATE))),
    storyPlace: flag(plain.some((mention) => inStory(mention) && hasSlot(mention, PLACE))),
    storyName: Math.max(0, ...entities.filter((entity) => inStory(entity)).map(({ p }) => p)),
    storyIsName: Math.max(0, ...entities.filter((entity) => isStory(entity, by, content)).map(({ p }) => p)),
    storyCast: Math.max(
      0,
      ...entities.filter((entity) => inStory(entity) && isIntroduced(entity)).map(({ p }) => p),
    ),
    phraseShare: all.phrase / words.length,
    groups: Math.min(4, template.required.length),
    ordered: flag(reading.isOrdered && template.required.length > 1),
    leastP: least === undefined ? 0 : logit(least) / LOGIT_SCALE,
    sumLogP: used.reduce((sum, p) => sum + Math.log(p), 0) / 2,
    weakNames: used.filter((p) => p < SURE).length,
    credited: flag(names.some((name) => name.name === 'person' && isCredited(name, sentence))),
    leftBest,
    leftSum,
    leftCued: Math.max(
      0,
      ...left
        .filter((entity) => isLikened(entity, sentence))
        .map(({ p }) => 1 + Math.log10(Math.max(p, LEAST_P)) / 3),
    ),
    leftTorn: Math.max(
      0,
      ...entities.filter((entity) => isTornBy(entity, reading)).map(({ p }) => (p >= SURE ? p : 0)),
    ),
    leftListed: Math.max(
      0,
      ...left.filter((entity) => names.some((name) => areListed(entity, name, sentence))).map(({ p }) => p),
    ),
    people: names.filter(({ name }) => name === 'person').length,
    films: Math.max(0, names.filter(({ name }) => name === 'film').length - 1),
    repaired: names.filter(({ repaired }) => repaired).length,
    genreUnused: unused(GENRE),
    dateUnused: unused(DATE),
    namedDay: flag(
      reading.filters.some(
        (mention) =>
          hasSlot(mention, ['day']) &&
          words.slice(mention.from, mention.to).every(({ folded }) => !/\d/.test(folded)),
      ),
    ),
    deepFilters: reading.filters.reduce((sum, mention) => sum + depthOf(mention), 0) / 4,
    storyNear: flag(
      'query' in values &&
        passedOver.some((mention) => hasSlot(mention, GENRE_OR_PLACE) && depthOf(mention) === 0),
    ),
    uncued: reading.filters.filter((mention) => !isCued(mention, plain, sentence)).length,
    storyCapitals: Math.min(
      3,
      words.filter(({ text }, at) => at > 0 && by[at] === 'story' && /^\p{Lu}/u.test(text)).length,
    ),
    storySaid: story === 0 ? 0 : saidIn(by, content, plain) / story,
    storyUntold:
      typeof values['query'] === 'string' ? Math.max(0, Math.min(4, story - scene.told(values['query']))) : 0,
    storyTopic: 'query' in values && story < 3 ? leastTopic(by, content, words) : 0,
    storyBare: flag('query' in values && !scene.filmWord && !scene.wishes && !scene.tells),
    storyOpens: flag(scene.tells && 'query' in values),
    storyLeft: flag(scene.tells && !('query' in values)),
    mendedFilters: reading.filters.filter(({ from, to }) =>
      words.slice(from, to).some(({ word, folded }) => word !== folded),
    ).length,
    torn: flag(passedOver.some(isTorn)),
    filters: Math.min(4, reading.filters.length),
    seconds: Math.min(2, reading.seconds),
    mended:
      words.filter(({ word, folded }, at) => word !== folded && by[at] !== 'nothing').length / words.length,
    otherLocale: flag(
      scene.locale !== undefined && template.locale !== scene.locale && template.required.length > 0,
    ),
    noPhrase: flag(isNoPhrase),
    noPhraseLeft: isNoPhrase ? Math.min(MOST, unexplained) / 3 : 0,
    generated: flag(template.generated === true),
    generatedLeft: template.generated ? Math.min(MOST, unexplained) / 3 : 0,
    empty: flag(Object.keys(values).length === 0),
    emptyLeft: Object.keys(values).length === 0 ? Math.min(MOST, unexplained) / 3 : 0,
    missing: missing.length,
    knownLeft: Math.min(
      3,
      by.filter((cause, at) => cause === 'nothing' && content[at] && words[at]?.known).length,
    ),
    negationLeft: flag(words.some(({ folded }, at) => by[at] === 'nothing' && NEGATES.has(folded))),
    missingLeft: missing.length > 0 ? Math.min(MOST, unexplained) / 3 : 0,
    declines: flag(question.declines === true),
    declinesLeft: question.declines ? Math.min(MOST, unexplained) / 3 : 0,
    wholeName: flag(names.length > 0 && by.every((cause) => cause === 'name')),
    [`kind ${kind}`]: 1,
  };
  const introduces = unexplained === 0 && story === 0 && names.some(isIntroduced);
  if (scene.isTalk) Object.assign(features, talkFeatures(reading, scene, count, introduces));
  else if (introduces) features[`introduced ${kind}`] = 1;
  for (const slot of unusedSlots) features[slot] = 1;
  for (const [name, is] of [
    ['wish', scene.wishes],
    ['taste', scene.tastes],
    ['films', scene.filmWord],
    ['asks', scene.asks],
    ['counts', scene.counts],
    ['inquires', scene.inquires && CLAIMS.includes(kind)],
    ['plural', scene.plural],
    ['singular', scene.singular],
  ] as const)
    if (is) features[`${name} ${kind}`] = 1;
  return features;
}

/** Kinds that are true or not: of the others a question mark tells too little, and too few have one to learn from. */
const CLAIMS: readonly string[] = ['check', 'compare'];

const ASKING = ['phrase', 'own', 'filter'];

/** True for somebody whose name is all that a story says: "películas de Hitchcock". */
function isStory({ name, from, to }: Entity, by: readonly By[], content: readonly boolean[]): boolean {
  const storyWords = by.flatMap((cause, at) => (cause === 'story' && content[at] ? [at] : []));
  return name === 'person' && storyWords.length > 0 && storyWords.every((at) => from <= at && at < to);
}

/** True for a likely name of which a filter or a phrase takes a part: of "2001: A Space Odyssey" the year. */
function isTornBy({ from, to }: Entity, { by, names }: Candidate): boolean {
  const own = by.slice(from, to);
  const isNamed = names.some((name) => name.from < to && from < name.to);
  return (
    to - from > 1 &&
    !isNamed &&
    own.some((cause) => cause === 'filter') &&
    own.some((cause) => cause === 'nothing' || cause === 'story')
  );
}

/** How many words of a story a filter or a question knows: "the seventies" tells none. */
function saidIn(by: readonly By[], content: readonly boolean[], plain: readonly Mention[]): number {
  const filters = plain.filter((mention) => !hasSlot(mention, ['topic']));
  return by.filter(
    (cause, at) => cause === 'story' && content[at] && filters.some(({ from, to }) => from <= at && at < to),
  ).length;
}

/** How many words that nothing explains stand before those of the phrase: "a clown fish that | looks for | his son". */
function leftBefore(by: readonly By[], content: readonly boolean[]): number {
  const first = by.indexOf('phrase');
  return by.filter((cause, at) => at < first && cause === 'nothing' && content[at]).length;
}

/** How many words each thing explains, of those that count. */
function countBy(by: readonly By[], counts: (at: number) => boolean): Record<By, number> {
  const found = { nothing: 0, phrase: 0, beside: 0, own: 0, name: 0, filter: 0, story: 0 };
  by.forEach((cause, at) => {
    if (counts(at)) found[cause]++;
  });
  return found;
}

/** True where one of the words of a mention is explained by this. */
function hasBy(by: readonly By[], { from, to }: Mention, wanted: By): boolean {
  for (let at = from; at < to; at++) if (by[at] === wanted) return true;
  return false;
}

/** Words that say the same twice, "who stars" and "stars in", are heard once. */
function isOverlapping(first: Mention, second: Mention): boolean {
  return first.from < second.to && second.from < first.to;
}

/** How usual in stories the least usual word of a story is. */
function leastTopic(by: readonly By[], content: readonly boolean[], words: readonly Word[]): number {
  const storyWords = words.filter((_, at) => by[at] === 'story' && content[at]);
  return storyWords.length === 0 ? 0 : Math.min(...storyWords.map(({ topic = 0 }) => topic));
}

/** In a talk: whether it goes on with what was asked, and how short it is. */
function talkFeatures(
  { template, filled = 0, names, by }: Candidate,
  { sentence, leads, filmWord, asks, wishes, singular, plural }: Scene,
  count: number,
  introduces: boolean,
): Features {
  const act = template.act ?? (filled > 0 ? 'filled' : names.some(({ match }) => !match) ? 'pointed' : 'new');
  return {
    [`act ${act}`]: 1,
    [`act ${act} short`]: flag(count <= 2),
    [`act ${act} words`]: Math.min(12, sentence.words.length) / 6,
    [`act ${act} leads`]: flag(leads),
    [`act ${act} films`]: flag(filmWord),
    [`act ${act} asks`]: flag(asks),
    [`act ${act} wish`]: flag(wishes),
    [`act ${act} named`]: flag(names.some(({ match }) => match)),
    [`act ${act} singular`]: flag(singular),
    [`act ${act} plural`]: flag(plural),
    [`act ${act} introduced`]: flag(introduces),
    // Filters and nothing else refine what was asked; a phrase with a film word asks anew.
    [`act ${act} bare`]: flag(!filmWord && !wishes && !asks && !singular),
    [`act ${act} whole`]: flag((filmWord || wishes) && by.includes('phrase')),
  };
}

/** What narrows no films: roles and places of a list, topics and acts of talk. */
const NO_FILTERS = ['role', 'n', 'page', 'topic', 'act', 'aspect', 'by', 'character'];

/** What speaks for a sentence that asks nothing about films. */
export function noneFeatures({ sentence, content, entities, plain, ...scene }: Scene): Features {
  const { words } = sentence;
  const count = content.filter(Boolean).length;
  const share = (is: (at: number) => boolean): number =>
    count === 0 ? 0 : words.filter((_, at) => content[at] && is(at)).length / count;
  const filters = plain.filter((mention) => !hasSlot(mention, NO_FILTERS));
  return {
    none: 1,
    noneNothing: flag(count === 0),
    noneWords: Math.min(10, count) / 5,
    noneKnown: share((at) => words[at]?.known === true),
    noneFiltered: share((at) => filters.some(({ from, to }) => from <= at && at < to)),
    noneFilters: flag(filters.length > 0),
    noneBest: Math.max(0, ...entities.map(({ p }) => p)),
    noneFilmWord: flag(scene.filmWord),
    noneWish: flag(scene.wishes),
    noneTaste: flag(scene.tastes),
    noneAsks: flag(scene.asks),
    noneInquires: flag(scene.inquires),
    noneCounts: flag(scene.counts),
    noneTells: flag(scene.tells),
    noneUntold: share((at) => scene.told(words[at]?.folded ?? '') === 0),
    noneSingular: flag(scene.singular),
    noneTalk: flag(scene.isTalk),
    noneLeads: flag(scene.isTalk && scene.leads),
  };
}

function hasSlot({ gives }: Mention, slots: readonly string[]): boolean {
  return Object.keys(gives[0] ?? {}).some((slot) => slots.includes(slot));
}

/** Of names that overlap only the likeliest counts. */
function independent(entities: readonly Entity[]): readonly Entity[] {
  const chosen: Entity[] = [];
  for (const entity of [...entities].sort((a, b) => b.p - a.p))
    if (chosen.every(({ from, to }) => entity.to <= from || to <= entity.from)) chosen.push(entity);
  return chosen;
}

function probabilityOf(name: Mention, entities: readonly Entity[]): number {
  const found = entities.find(
    (entity) =>
      entity === name ||
      (entity.from === name.from && entity.to === name.to && entity.gives[0] === name.gives[0]),
  );
  return Math.min(1 - LEAST_P, Math.max(LEAST_P, found?.p ?? name.trust));
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}
